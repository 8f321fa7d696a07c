import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations } from '#tests/browser/analysis/axe';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import type { Language } from '@/i18n/messages';
import { writeReason } from '@/model/edits/worksheets';
import { actorId } from '@/model/ids';
import { visibleTies } from '@/model/select';
import type { Actor, FrameKind, Project } from '@/model/types';
import { Proposals } from '@/stages/ui/weaving/Proposals';

/** W weaves; two other parts and two who are alone. */
const FRAGMENTS = 'W-A W-B C-D E-F G I';

interface Opening {
  readonly kind?: FrameKind;
  readonly language?: Language;
  readonly actors?: Readonly<Record<string, Partial<Actor>>>;
  readonly readOnly?: boolean;
}

async function open(
  drawing: string,
  { kind = 'plan', language = 'id', actors = {}, readOnly = false }: Opening = {},
) {
  const plain = makeMap(drawing, { kind });
  const known: Project['actors'] = Object.fromEntries(
    Object.values(plain.actors).map((actor) => [actor.id, { ...actor, ...actors[actor.id] }]),
  );
  const fake = fakeSession({ ...plain, actors: known }, { readOnly });
  const box = await showIn(fake, <Proposals />, { language });
  const planned = () =>
    visibleTies(fake.document.getProject(), fake.session.frame()).filter(
      ({ status }) => status === 'planned',
    );
  return { ...fake, box, view: fake.session.view, planned };
}

const cards = () => page.getByRole('region', { name: 'Usulan' }).getByRole('listitem');
const first = () => cards().first();

describe('the next five ties', () => {
  it('are told with their kind, reason, effort and order', async () => {
    await open(FRAGMENTS, { actors: { W: { weaver: true } } });
    await expect.element(page.getByRole('heading', { name: '5 berikutnya' })).toBeVisible();
    await expect.element(first()).toHaveTextContent('W – C');
    await expect.element(first()).toHaveTextContent('Satukan bagian');
    await expect.element(first()).toHaveTextContent('6 pasangan lagi dapat saling menjangkau');
    await expect.element(first()).toHaveTextContent('Upaya: berat');
    await expect.element(page.getByText(/perlu sekitar 9 ikatan baru/)).toBeVisible();
    expect(await axeViolations()).toEqual([]);
  });

  it('are drawn on the map while the hand or the focus is on them, and no longer', async () => {
    const { view } = await open(FRAGMENTS);
    const ends = () => view.getState().previewed.map(({ source, target }) => `${source}-${target}`);
    await first().hover();
    await expect.poll(ends).toEqual(['W-C']);
    expect([...(view.getState().lit?.actors ?? [])]).toEqual(expect.arrayContaining(['W', 'C']));
    await page.getByRole('combobox', { name: 'Perajut jejaring' }).hover();
    await expect.poll(ends).toEqual([]);
    await first()
      .getByRole('button', { name: /^Tolak/ })
      .element()
      .focus();
    await expect.poll(ends).toEqual(['W-C']);
    expect(view.getState().ghost).toBeNull();
  });

  it('say, once opened, who introduces, which step comes next and what may come of it', async () => {
    await open('H-A H-B H-C H-D H-E H-F', { actors: { H: { weaver: true } } });
    await first().getByRole('button', { expanded: false }).click();
    await expect.element(first()).toHaveTextContent('H, perajut jejaring, mengenal keduanya.');
    await expect.element(first()).toHaveTextContent('dengan satu pekerjaan untuk dikerjakan bersama');
    await expect
      .element(first().getByRole('listitem').filter({ hasText: 'Kenal' }))
      .toHaveAttribute('aria-current', 'step');
    await expect
      .element(first().getByRole('row', { name: /Pasangan yang terputus bila penghubung pergi 100% 93%/ }))
      .toBeVisible();
    await expect.element(first().getByRole('row', { name: /^Ketahanan/ })).toHaveTextContent('naik');
    await first().getByRole('combobox', { name: 'Posisi tawar siapa?' }).click();
    await first().getByRole('combobox', { name: 'Posisi tawar siapa?' }).selectOptions('H');
    await expect.element(first().getByRole('row', { name: /^Posisi tawar H/ })).toBeVisible();
    expect(await axeViolations()).toEqual([]);
  });

  it('become planned ties with their reason, in one step that can be undone', async () => {
    const { planned, document, session, view } = await open(FRAGMENTS);
    await first().getByRole('button', { name: 'Terima: W – C' }).click();
    expect(planned()).toMatchObject([
      { source: 'W', target: 'C', strength: 'weak', maturity: 'know', status: 'planned' },
    ]);
    expect(planned()[0]?.reason).toBe(
      'Menyatukan dua bagian jejaring: 6 pasangan lagi dapat saling menjangkau.',
    );
    await expect.element(page.getByRole('status').first()).toHaveTextContent('W – C direncanakan');
    await expect.element(first()).toHaveTextContent('W – E');
    await expect.poll(() => view.getState().previewed.map(({ target }) => target)).not.toContain('C');
    expect(document.getProject().frames).toHaveLength(1);
    session.undo();
    expect(planned()).toEqual([]);
    await expect.element(first()).toHaveTextContent('W – C');
  });

  it('go into a new plan where the frame shows how things are', async () => {
    const { document, session, planned } = await open(FRAGMENTS, { kind: 'state' });
    await first().getByRole('button', { name: 'Terima di rencana baru: W – C' }).click();
    const [before, plan] = document.getProject().frames;
    expect([before?.kind, plan?.kind, plan?.title]).toEqual(['state', 'plan', 'Rencana 1']);
    expect(session.frame().id).toBe(plan?.id);
    expect(planned()).toHaveLength(1);
    expect(Object.keys(before?.ties ?? {})).toHaveLength(4);
    await expect.element(page.getByRole('status').first()).toHaveTextContent('di kondisi baru “Rencana 1”');
    await expect.element(first().getByRole('button', { name: 'Terima: W – E' })).toBeVisible();
    session.view.setState({ frame: before?.id ?? null });
    await expect.element(page.getByText(/di kondisi baru “Rencana 1”/)).not.toBeInTheDocument();
  });

  it('go together into a new state, in one step', async () => {
    const { document, planned, session } = await open(FRAGMENTS, { kind: 'state' });
    await page.getByRole('button', { name: 'Terima 5 usulan sebagai kondisi baru' }).click();
    expect(document.getProject().frames).toHaveLength(2);
    expect(planned()).toHaveLength(5);
    await expect.element(page.getByText(/terbuka dengan 5 usulan/)).toBeVisible();
    session.undo();
    expect(document.getProject().frames).toHaveLength(1);
  });

  it('are turned down with a reason, and can be brought back', async () => {
    const { document } = await open(FRAGMENTS);
    await first().getByRole('button', { name: 'Tolak: W – C' }).click();
    await userEvent.keyboard('Sedang berselisih{Enter}');
    await expect.element(first()).toHaveTextContent('W – E');
    expect(Object.values(document.getProject().plan)).toEqual([{ 'C/W': 'Sedang berselisih' }]);
    await page.getByText('Ditolak (1)').click();
    await expect.element(page.getByText('Sedang berselisih')).toBeVisible();
    expect(await axeViolations()).toEqual([]);
    await page.getByRole('button', { name: 'Usulkan lagi: C – W' }).click();
    await expect.element(first()).toHaveTextContent('W – C');
    expect(page.getByText(/^Ditolak/).elements()).toEqual([]);
  });

  it('are not worked out again for a word that is written somewhere', async () => {
    const asked = vi.spyOn(Worker.prototype, 'postMessage');
    const { session, document } = await open(FRAGMENTS);
    await expect.element(first()).toHaveTextContent('W – C');
    await expect.poll(() => asked.mock.calls.length).toBeGreaterThan(0);
    const before = asked.mock.calls.length;
    for (const text of ['K', 'Ka', 'Kar']) {
      session.apply(writeReason(session.frame(), actorId('A'), text, 'reason'));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    expect(asked.mock.calls.length).toBe(before);
    await first()
      .getByRole('button', { name: /^Terima/ })
      .click();
    await expect.poll(() => asked.mock.calls.length).toBeGreaterThan(before);
    expect(visibleTies(document.getProject(), session.frame())).toHaveLength(5);
    asked.mockRestore();
  });

  it('are left alone with Escape', async () => {
    const { document } = await open(FRAGMENTS);
    await first().getByRole('button', { name: 'Tolak: W – C' }).click();
    await userEvent.keyboard('hm{Escape}');
    await expect.element(first().getByRole('button', { name: 'Terima: W – C' })).toBeVisible();
    expect(document.getProject().plan).toEqual({});
  });

  it('are accepted one after another with keys alone', async () => {
    const { planned } = await open(FRAGMENTS);
    await expect.element(first()).toHaveTextContent('W – C');
    const region = page.getByRole('region', { name: 'Usulan' }).element();
    if (region instanceof HTMLElement) region.focus();
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await expect.element(first()).toHaveTextContent('W – E');
    expect(document.activeElement).toBe(region);
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await expect.poll(() => planned().length).toBe(2);
  });

  it('are marked as come about from the list of what is planned', async () => {
    const { planned, document } = await open(FRAGMENTS);
    await first().getByRole('button', { name: 'Terima: W – C' }).click();
    await page.getByText('Sudah direncanakan (1)').click();
    await page.getByRole('button', { name: 'Sudah terjadi: W – C' }).click();
    expect(planned()).toEqual([]);
    expect(Object.keys(document.getProject().frames[0]?.ties ?? {})).toHaveLength(5);
  });
});

describe('what else is proposed', () => {
  it('is whoever needs what another has, by name', async () => {
    await open('A-B A-C A-D B-C B-D C-D A-P B-Q', {
      actors: { P: { needs: ['Kredit'] }, Q: { has: ['kredit usaha'] } },
    });
    await expect.element(page.getByText('P butuh Kredit · Q punya kredit usaha')).toBeInTheDocument();
  });

  it('is a weak tie of the core to be strengthened, where it is', async () => {
    const { session, planned } = await open('A-B A-C A-D B-C B-D C-D A-P B-Q C-R D-S');
    const strengthen = page.getByRole('listitem').filter({ hasText: 'Kuatkan ikatan' }).first();
    await expect.element(strengthen).toHaveTextContent('ikatannya masih lemah');
    await strengthen.getByRole('button', { name: /^Terima/ }).click();
    const strong = Object.values(session.frame().ties).filter(({ strength }) => strength === 'strong');
    expect(strong).toHaveLength(1);
    expect(strong[0]).toMatchObject({ maturity: 'know', status: 'existing' });
    expect(planned()).toEqual([]);
  });
});

describe('the weaver', () => {
  it('is named, and not undone, where there are several', async () => {
    await open(FRAGMENTS, { actors: { W: { weaver: true }, C: { weaver: true } } });
    await expect
      .element(page.getByText('Ada beberapa perajut: C dan W. Usulan bertumpu pada C.'))
      .toBeVisible();
    expect(page.getByRole('combobox').elements()).toEqual([]);
  });

  it('is asked for where there is none, and the proposals then rest on them', async () => {
    const { document } = await open(FRAGMENTS);
    await expect.element(page.getByText(/Belum ada perajut/)).toBeVisible();
    await page.getByRole('combobox', { name: 'Perajut jejaring' }).click();
    await page.getByRole('combobox', { name: 'Perajut jejaring' }).selectOptions('C');
    await expect.element(first()).toHaveTextContent('C – W');
    expect(Object.values(document.getProject().actors).filter(({ weaver }) => weaver)).toMatchObject([
      { id: 'C' },
    ]);
  });
});

describe('a map on which there is little to weave', () => {
  it.each([
    ['nobody', '', 'Usulan muncul begitu ada dua aktor'],
    ['one actor', 'A', 'Usulan muncul begitu ada dua aktor'],
    ['everybody tied to everybody', 'A-B A-C B-C', 'semua sudah saling terikat'],
  ])('%s', async (_, drawing, words) => {
    await open(drawing);
    await expect.element(page.getByText(words)).toBeVisible();
    expect(await axeViolations()).toEqual([]);
  });

  it('one actor: has nobody for the proposals to rest on', async () => {
    await open('A');
    await expect.element(page.getByText('Belum ada perajut.', { exact: true })).toBeVisible();
  });

  it('nobody with a tie: begins with the first two, and says why with the first', async () => {
    await open('A B C D');
    await expect.element(page.getByText(/bertumpu pada A, yang pertama menurut abjad/)).toBeVisible();
    await first().getByRole('button', { expanded: false }).click();
    await expect.element(first()).toHaveTextContent('belum punya ikatan');
  });

  it('says when what is left was turned down', async () => {
    await open('A B');
    await first()
      .getByRole('button', { name: /^Tolak/ })
      .click();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/yang tersisa telah Anda tolak/)).toBeVisible();
    await page.getByText('Ditolak (1)').click();
    await expect.element(page.getByText('tanpa alasan')).toBeVisible();
  });

  it('can be read, not changed, where the project is read only', async () => {
    await open(FRAGMENTS, { readOnly: true });
    await expect.element(first()).toHaveTextContent('W – C');
    expect(page.getByRole('button', { name: /^(Terima|Tolak)/ }).elements()).toEqual([]);
  });
});

it('speaks English, and never tells a hidden name', async () => {
  const { view, box, session } = await open('Sari-Budi Budi-Wati Joko-Tini', { language: 'en' });
  view.setState({ names: 'hidden' });
  const region = page.getByRole('region', { name: 'Proposals' });
  await region.getByRole('button', { expanded: false }).first().click();
  await expect.element(region.getByRole('row', { name: /^Robustness/ })).toBeVisible();
  expect(box.textContent).not.toMatch(/Sari|Budi|Wati|Joko|Tini/);
  await region
    .getByRole('button', { name: /^Accept:/ })
    .first()
    .click();
  const reasons = Object.values(session.frame().ties).map(({ reason }) => reason);
  expect(reasons.join('')).toContain('Joins two parts of the network');
  expect(reasons.join('')).not.toMatch(/Sari|Budi|Wati|Joko|Tini/);
});

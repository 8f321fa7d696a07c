import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { actorId } from '@/model/ids';
import { click, drag, letGo, pressAndMove } from '../canvas/pointer';
import { axeViolations } from './axe';
import { advice, judgedMap, openGrid } from './openGrid';

/** A promoter, a latent two steps from the weaver, a defender, an apathetic opponent in the middle, and two unjudged. */
const CASE = () =>
  judgedMap('Weaver-Broker Broker-Latent Broker-Defender Promoter New1 New2', {
    Weaver: { influence: 4, interest: 5, stance: 2, weaver: true },
    Promoter: { influence: 5, interest: 4, stance: -1 },
    Latent: { influence: 5, interest: 1 },
    Defender: { influence: 1, interest: 5, stance: 1 },
    Broker: { influence: 1, interest: 1, stance: -2 },
  });

const chipNamed = (name: RegExp) => page.getByRole('button', { name });

describe('judging with the keyboard', () => {
  it('begins in the middle of the scale and goes on from there, without losing the focus', async () => {
    const { chip, judgement, focused } = await openGrid(makeMap('A-B'));
    chip('A').focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(judgement('A')).toEqual([3, 3]);
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}{ArrowLeft}');
    expect(judgement('A')).toEqual([4, 1]);
    expect(focused()).toBe('A');
    await expect.element(chipNamed(/^A, pengaruh 4, kepentingan 1, Latents, Netral$/)).toBeVisible();
  });

  it('stops at the ends of the scale', async () => {
    const { chip, judgement, document } = await openGrid(
      judgedMap('A', { A: { influence: 5, interest: 1 } }),
    );
    chip('A').focus();
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}');
    expect(judgement('A')).toEqual([5, 1]);
    expect(document.getHistory().undo).toBeNull();
  });

  it('is one step of undoing for one actor', async () => {
    const { chip, judgement, session } = await openGrid(judgedMap('A', { A: { influence: 2, interest: 2 } }));
    chip('A').focus();
    await userEvent.keyboard('{ArrowUp}{ArrowRight}');
    expect(judgement('A')).toEqual([3, 3]);
    session.undo();
    expect(judgement('A')[0]).toBeLessThan(3);
  });

  it('tells what became of the actor', async () => {
    const { chip } = await openGrid(makeMap('A-B'));
    chip('B').focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('B, pengaruh 3, kepentingan 3, Promoters, Netral');
  });

  it('changes influence only where power is computed', async () => {
    const { chip, judgement, session } = await openGrid(
      judgedMap('A-B', { A: { influence: 2, interest: 2 } }),
    );
    session.view.setState({ gridReading: 'network' });
    await expect.element(page.getByText('Kuasa di atas kertas')).toBeVisible();
    chip('A').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowUp}');
    expect(judgement('A')).toEqual([3, 2]);
  });
});

describe('judging with the mouse', () => {
  it('carries an actor from the tray to a cell, and back', async () => {
    const { at, cell, tray, judgement } = await openGrid(makeMap('A-B'));
    await drag(at('A'), cell(5, 2));
    expect(judgement('A')).toEqual([5, 2]);
    await drag(at('A'), tray());
    expect(judgement('A')).toEqual([0, 0]);
  });

  it('takes back with Esc what is being carried', async () => {
    const { at, cell, judgement } = await openGrid(makeMap('A-B'));
    await pressAndMove(at('A'), cell(5, 2));
    await userEvent.keyboard('{Escape}');
    await letGo(cell(5, 2));
    expect(judgement('A')).toEqual([0, 0]);
  });

  it('changes nothing where an actor is let go beside the grid', async () => {
    const { at, judgement, document } = await openGrid(makeMap('A-B'));
    await drag(at('A'), { x: 40, y: 40 });
    expect(judgement('A')).toEqual([0, 0]);
    expect(document.getHistory().undo).toBeNull();
  });

  it('needs no dragging: pressing selects, and buttons judge', async () => {
    const { at, judgement, selected } = await openGrid(makeMap('A-B'));
    await click(at('A'));
    expect(selected()).toEqual(['A']);
    const bar = page.getByRole('region', { name: 'Nilai A' });
    await bar.getByRole('radiogroup', { name: 'Pengaruh' }).getByRole('radio', { name: '4' }).click();
    await bar.getByRole('radiogroup', { name: 'Kepentingan' }).getByRole('radio', { name: '2' }).click();
    expect(judgement('A')).toEqual([4, 2]);
  });

  it('judges everybody who is selected at once', async () => {
    const { at, judgement } = await openGrid(makeMap('A-B'));
    await click(at('A'));
    await click(at('B'), { held: 'ctrl' });
    await page
      .getByRole('radiogroup', { name: 'Pengaruh' })
      .getByRole('radio', { name: '2', exact: true })
      .click();
    expect([judgement('A'), judgement('B')]).toEqual([
      [2, 0],
      [2, 0],
    ]);
  });
});

describe('what can be done', () => {
  it('names who can introduce the weaver to a latent, and selects them when pressed', async () => {
    const { selected } = await openGrid(CASE());
    await expect
      .element(advice)
      .toHaveTextContent('Latent dua langkah jauhnya. Yang dapat memperkenalkan: Broker.');
    await advice.getByRole('button', { name: 'Latent', exact: true }).first().click();
    expect(selected()).toEqual(['Latent']);
  });

  it('counts paths from whom the reader chooses', async () => {
    await openGrid(CASE());
    await page.getByRole('combobox', { name: 'Jalan dihitung dari' }).selectOptions('Promoter');
    await expect
      .element(advice)
      .toHaveTextContent('Latent belum terjangkau: tidak ada jalan dari Promoter di peta ini.');
  });

  it('warns of an opponent on whom the network hangs, and of a promoter who is against', async () => {
    await openGrid(CASE());
    await expect.element(advice).toHaveTextContent('Broker menolak, dan tanpanya sebagian aktor');
    await expect
      .element(advice)
      .toHaveTextContent('Promoter berpengaruh dan berkepentingan, tetapi menolak.');
  });

  it('finds power on paper and hidden influence', async () => {
    await openGrid(CASE());
    await page.getByRole('radio', { name: 'Di kertas dan di jejaring' }).click();
    await expect.element(advice).toHaveTextContent('Promoter dinilai berpengaruh, tetapi letaknya');
    await expect.element(advice).toHaveTextContent('Broker dinilai kurang berpengaruh, tetapi letaknya');
    await expect.element(chipNamed(/^Broker, .*Pengaruh tersembunyi, Sangat menolak$/)).toBeVisible();
  });

  it('asks for judgements while there are none', async () => {
    await openGrid(makeMap('A-B'));
    await expect.element(advice).toHaveTextContent('Beri nilai beberapa aktor dulu.');
  });
});

it('parts by the median of the map when the reader wants it, and says so', async () => {
  await openGrid(CASE());
  await page.getByRole('radio', { name: 'Di atas median' }).click();
  await expect
    .element(page.getByText('di atas median peta ini: pengaruh mulai 5, kepentingan mulai 5'))
    .toBeVisible();
  await expect
    .element(chipNamed(/^Weaver, pengaruh 4, kepentingan 5, Defenders, Sangat mendukung$/))
    .toBeVisible();
});

it('says what to do on a map without actors', async () => {
  await openGrid(makeMap(''));
  await expect.element(page.getByText('Belum ada aktor di kondisi ini.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Tambah banyak nama' })).toBeEnabled();
});

it('lays sixty actors out without one covering another', async () => {
  const names = Array.from({ length: 60 }, (_, i) => `Actor${i}`);
  const judgements = Object.fromEntries(
    names.map((name, i) => [
      name,
      i < 25 ? { influence: 4, interest: 5 } : { influence: 1 + (i % 5), interest: 1 + (i % 3) },
    ]),
  );
  for (const width of [1000, 360]) {
    const { box } = await openGrid(judgedMap(names.join(' '), judgements), { width, isPhone: width < 600 });
    const boxes = [...box.querySelectorAll('[data-spot] [data-grid-actor]')].map((chip) =>
      chip.getBoundingClientRect(),
    );
    expect(boxes).toHaveLength(60);
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const isApart =
          a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
        expect(isApart).toBe(true);
      }
    }
  }
});

it('shows only masked names while they are masked, also in its advice', async () => {
  const { box, session } = await openGrid(CASE());
  session.view.setState({ names: 'hidden' });
  await expect.poll(() => box.textContent).not.toContain('Broker');
  expect(box.innerHTML.replaceAll(/data-[a-z-]+="[^"]*"|value="[^"]*"/g, '')).not.toContain('Defender"');
  for (const button of box.querySelectorAll('[data-grid-actor]')) {
    expect(button.getAttribute('aria-label')).not.toMatch(/Broker|Weaver|Latent,/);
  }
});

it('judges nobody in a project that can only be read', async () => {
  const { chip, at, cell, judgement } = await openGrid(CASE(), { readOnly: true });
  await drag(at('New1'), cell(5, 5));
  chip('New1').focus();
  await userEvent.keyboard('{ArrowUp}');
  expect(judgement('New1')).toEqual([0, 0]);
  await click(at('New1'));
  await expect.element(page.getByText('Proyek ini hanya dapat dibaca')).toBeVisible();
});

it('leaves out whom the filter of the map hides, and counts them', async () => {
  const { session, box } = await openGrid(CASE());
  session.view.setState({ focus: { actors: [actorId('Weaver')], steps: 1 } });
  await expect.element(page.getByText('5 disembunyikan oleh saringan peta.')).toBeVisible();
  expect(box.querySelectorAll('[data-grid-actor]')).toHaveLength(2);
});

it.each(['id', 'en'] as const)('has no barrier in %s, on a phone neither', async (language) => {
  const { session } = await openGrid(CASE(), { language, isPhone: language === 'en' });
  session.view.setState({ selection: { actors: new Set([actorId('Weaver')]), ties: new Set() } });
  await expect.element(page.getByRole('radiogroup').nth(3)).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
});

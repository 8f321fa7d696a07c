import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations } from '#tests/browser/analysis/axe';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { ReadingPanel } from '@/analysis/ui/ReadingPanel';
import { StagePart } from '@/app/workspace/StagePart';
import { LANGUAGES, type Language } from '@/i18n/messages';
import { changeActors } from '@/model/edits/actors';
import { actorId, frameId } from '@/model/ids';
import type { Project } from '@/model/types';
import { build as buildKarawang } from '@/samples/karawang';
import { build as buildStages } from '@/samples/stages';
import { GuidePanel } from '@/stages/ui/guide/GuidePanel';

async function openGuide(project: Project, language: Language = 'id', readOnly = false) {
  const fake = fakeSession(project, { readOnly });
  const box = await showIn(fake, <GuidePanel />, { language, width: 312 });
  return { ...fake, box, view: fake.session.view };
}

async function openStagePart(project: Project, language: Language = 'id') {
  const fake = fakeSession(project);
  fake.session.view.setState({ openSections: new Set(['stage']) });
  const box = await showIn(fake, <ReadingPanel others={{ stage: StagePart }} />, { language });
  return { ...fake, box, view: fake.session.view };
}

function renamed(project: Project, id: string, name: string): Project {
  const actor = project.actors[actorId(id)];
  if (!actor) throw new Error(`renamed: there is no ${id}`);
  return { ...project, actors: { ...project.actors, [actor.id]: { ...actor, name } } };
}

const tab = (name: RegExp) => page.getByRole('tab', { name });
const content = () => page.getByRole('tabpanel');

describe('the guide', () => {
  it('stands where the network is, and says why with words that light the map', async () => {
    const { view } = await openGuide(buildKarawang('id'));
    await expect.element(tab(/^Satu penghubung/)).toHaveAttribute('aria-selected', 'true');
    await expect.element(tab(/^Satu penghubung/)).toHaveTextContent('Anda di sini');
    await expect.element(content()).toHaveTextContent('memegang 90% jalur antaraktor lain');
    await userEvent.hover(content().getByRole('button', { name: 'Tengkulak', exact: true }).first());
    expect([...(view.getState().lit?.actors ?? [])]).toEqual(['tengkulak']);
  });

  it('opens all four stages by arrow keys and forces none', async () => {
    await openGuide(buildKarawang('id'));
    await expect.element(tab(/^Satu penghubung/)).toHaveAttribute('aria-selected', 'true');
    await tab(/^Satu penghubung/).click();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await expect.element(content()).toHaveTextContent('Dari perajut menjadi fasilitator');
    await expect.element(content()).toHaveTextContent('tahap ini sering terlewati');
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await expect.element(content()).toHaveTextContent('Inti yang rapat dari aktor-aktor yang saling percaya');
    await userEvent.keyboard('{Home}{Enter}');
    await expect.element(content()).toHaveTextContent('Kelompok-kelompok kecil');
  });

  it('ticks a task in the project, which undo takes back', async () => {
    const { session, document } = await openGuide(buildKarawang('id'));
    const task = page.getByRole('checkbox', { name: 'Kenalkan aktor yang saling melengkapi' });
    await task.click();
    await expect.element(content()).toHaveTextContent('1 dari 5 selesai');
    expect(document.getProject().worksheets.stageGuide).toEqual({ 'done.introduce': true });
    session.undo();
    await expect.element(task).not.toBeChecked();
  });

  it('chooses who weaves, several where there are several, and lets them go', async () => {
    const { document } = await openGuide(buildKarawang('id'));
    const weavers = page.getByRole('region', { name: 'Siapa perajutnya?' });
    await expect.element(weavers).toHaveTextContent('Belum ada perajut');
    await weavers.getByRole('combobox').selectOptions('Sub Dolog');
    await weavers.getByRole('combobox').selectOptions('Koperasi Unit Desa');
    expect(weavers.getByRole('listitem').elements()).toHaveLength(2);
    await weavers.getByRole('button', { name: 'Sub Dolog tidak lagi perajut' }).click();
    const left = Object.values(document.getProject().actors).filter((actor) => actor.weaver);
    expect(left.map(({ id }) => id)).toEqual(['kud']);
  });

  it('keeps Anklam’s four sides and the phase with the project', async () => {
    const { document } = await openGuide(buildKarawang('id'));
    await page.getByText('Kerangka Anklam').click();
    await page.getByRole('radio', { name: 'Rancang' }).click();
    await expect.element(page.getByText(/Menata: menentukan siapa/)).toBeVisible();
    await page.getByRole('textbox', { name: 'Manfaat' }).fill('Harga yang adil');
    expect(document.getProject().worksheets.anklam).toMatchObject({
      phase: 'design',
      value: 'Harga yang adil',
    });
  });

  it('shows in one press what is left without the hub, and brings it back with the next', async () => {
    const { view } = await openGuide(buildKarawang('id'));
    await page.getByRole('button', { name: 'Andaikan Tengkulak pergi' }).click();
    expect([...(view.getState().ghost?.actorsGone ?? [])]).toEqual(['tengkulak']);
    await expect.element(content()).toHaveTextContent('Pecah menjadi 4 bagian');
    await expect.element(content()).toHaveTextContent('9 dari 10 pasangan terputus');
    expect(await axeViolations()).toEqual([]);
    await page.getByRole('button', { name: 'Kembalikan Tengkulak' }).click();
    expect(view.getState().ghost).toBeNull();
  });

  it('keeps a long name of the hub inside the panel', async () => {
    const name = 'Dinas Pemberdayaan Masyarakat, Desa dan Kependudukan';
    const { box } = await openGuide(renamed(makeMap('P-A P-B P-C P-D'), 'P', name));
    await expect.element(page.getByRole('button', { name: /^Andaikan Dinas Pemberdayaan/ })).toBeVisible();
    expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
  });

  it('follows the frames from stage to stage', async () => {
    const { view } = await openGuide(buildStages('en'), 'en');
    for (const [frame, stage] of [
      ['fragments', /^Scattered fragments/],
      ['hub', /^Single hub/],
      ['multiHub', /^Many hubs/],
      ['corePeriphery', /^Core and periphery/],
    ] as const) {
      view.setState({ frame: frameId(frame) });
      await expect.element(tab(stage)).toHaveTextContent('You are here');
    }
  });

  it('changes nothing where the project is read only', async () => {
    await openGuide(buildKarawang('id'), 'id', true);
    await expect.element(page.getByRole('checkbox').first()).toBeDisabled();
    expect(page.getByRole('combobox').query()).toBeNull();
    await expect.element(page.getByRole('textbox', { name: 'Catatan diskusi' })).toHaveAttribute('readonly');
  });

  it('never tells a hidden name', async () => {
    const { view, box } = await openGuide(buildKarawang('id'));
    view.setState({ names: 'hidden' });
    await expect.element(content()).not.toHaveTextContent('Tengkulak');
    expect(box.innerHTML).not.toMatch(/Tengkulak|Sub Dolog|Koperasi Unit/);
  });

  it('offers what to weave next at the stage of the network, and there alone', async () => {
    await openGuide(buildKarawang('id'));
    await page.getByText('Rajutan berikutnya').click();
    await expect
      .element(page.getByRole('button', { name: /Tengkulak|Petani|Koperasi/ }).last())
      .toBeVisible();
    await expect
      .poll(() => content().element().querySelectorAll('ol > li').length, { timeout: 10_000 })
      .toBeGreaterThan(0);
    await tab(/^Inti dan pinggiran/).click();
    await expect.element(content()).toHaveTextContent('Risikonya');
    expect(page.getByText('Rajutan berikutnya').query()).toBeNull();
  });

  it('lets the weaver be chosen in one place, above the proposals that rest on it', async () => {
    await openGuide(buildKarawang('id'));
    await page.getByText('Rajutan berikutnya').click();
    await expect.element(content()).toHaveTextContent('Untuk sementara usulan bertumpu pada');
    expect(page.getByRole('combobox', { name: /perajut/i }).elements()).toHaveLength(1);
    await page.getByRole('combobox', { name: 'Tambah perajut' }).selectOptions('Tengkulak');
    await expect.element(content()).not.toHaveTextContent('Untuk sementara usulan bertumpu pada');
    await page.getByRole('combobox', { name: 'Tambah perajut' }).selectOptions('Sub Dolog');
    await expect.element(content()).toHaveTextContent('Ada beberapa perajut: Sub Dolog dan Tengkulak');
  });

  it('plays the story of a project that has one', async () => {
    const { view } = await openGuide(buildKarawang('id'));
    const play = page.getByRole('button', { name: 'Putar cerita peta ini' });
    await play.click();
    expect(view.getState().story).toMatchObject({ id: 'karawang', step: 0 });
    await expect.element(play).not.toBeInTheDocument();
  });

  it('offers no story where there is none', async () => {
    await openGuide(makeMap('A-B'));
    await expect.element(tab(/^Pecahan tersebar/)).toBeVisible();
    expect(page.getByRole('button', { name: 'Putar cerita peta ini' }).query()).toBeNull();
  });

  it('names a weaver of another frame as such', async () => {
    const fake = fakeSession(buildKarawang('id'));
    const { apply, document } = fake.session;
    apply(changeActors(document.getProject(), [actorId('bri')], { weaver: true }));
    await showIn(fake, <GuidePanel />, { width: 312 });
    await expect.element(page.getByText(/juga perajut, tetapi tidak ada di kondisi ini/)).toBeVisible();
  });
});

const SHAPES: readonly (readonly [string, string, RegExp])[] = [
  ['nobody', '', /Peta ini masih kosong/],
  ['one actor', 'A', /tahapnya|tahap/i],
  ['actors without ties', 'A B C D E', /belum ada ikatan yang dihitung/],
  ['three in a row', 'A-B B-C', /mulai empat aktor/],
  ['everybody tied to everybody', 'A-B A-C A-D A-E B-C B-D B-E C-D C-E D-E', /saling terikat langsung/],
];

describe('a map that says little', () => {
  it.each(SHAPES)('has a sensible guide and part: %s', async (_, drawing, words) => {
    await openGuide(makeMap(drawing));
    await expect.element(content()).toHaveTextContent(words);
    expect(await axeViolations()).toEqual([]);
    const { box } = await openStagePart(makeMap(drawing));
    await expect.element(page.getByRole('region', { name: 'Tahap jejaring' })).toHaveTextContent(words);
    expect(box.textContent).not.toMatch(/undefined|NaN|null/);
  });
});

it('reads an old frame without those who were deleted since', async () => {
  const project = buildKarawang('id');
  const left = Object.entries(project.actors).filter(([id]) => id !== 'tengkulak');
  const { box } = await openGuide({ ...project, actors: Object.fromEntries(left) });
  await expect.element(tab(/^Pecahan tersebar/)).toHaveTextContent('Anda di sini');
  await expect.element(content()).toHaveTextContent('terdiri atas 4 bagian');
  expect(box.textContent).not.toMatch(/Tengkulak|undefined|Tanpa nama/);
});

describe('the part about the stage', () => {
  for (const language of LANGUAGES) {
    it(`lights the network's own stage among the four (${language})`, async () => {
      const { box } = await openStagePart(buildKarawang(language), language);
      await expect.poll(() => box.querySelectorAll('[aria-current="step"]')).toHaveLength(1);
      const current = box.querySelector('[aria-current="step"]');
      expect(current?.textContent).toMatch(/Tengkulak|Middleman|middleman/i);
      expect(current?.textContent).toContain('91%');
      expect(await axeViolations()).toEqual([]);
    });
  }

  it('leads to the guide', async () => {
    const { view } = await openStagePart(buildKarawang('id'));
    await page.getByRole('button', { name: 'Buka panduan tahap ini' }).click();
    expect(view.getState()).toMatchObject({ leftTab: 'guide', isLeftOpen: true, sheet: 'guide' });
  });

  it('says while closed which stage it is and how sure', async () => {
    const { view } = await openStagePart(buildKarawang('id'));
    view.setState({ openSections: new Set() });
    await expect
      .element(page.getByRole('region', { name: 'Tahap jejaring' }))
      .toHaveTextContent('Satu penghubung, 91% (indikatif)');
  });
});

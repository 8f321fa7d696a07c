import { expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { ReadingPanel } from '@/analysis/ui/ReadingPanel';
import { switchLanguage } from '@/i18n/language';
import { actorId } from '@/model/ids';
import { axeViolations } from './axe';
import { openReading } from './openReading';

const KITE = 'A-B A-C A-D A-F B-D B-E B-G C-D C-F D-E D-F D-G E-G F-G F-H G-H H-I I-J';
const WITHOUT_H = 'A-B A-C A-D A-F B-D B-E B-G C-D C-F D-E D-F D-G E-G F-G I-J';

it('reads the kite in words and figures', async () => {
  await openReading(makeMap(KITE), <ReadingPanel />);
  await expect.element(page.getByText('18 dari 45 ikatan yang mungkin')).toBeVisible();
  await expect.element(page.getByRole('article', { name: 'Kepadatan' })).toHaveTextContent('0,40');
  await expect
    .element(page.getByRole('region', { name: 'Baca peta ini' }))
    .toHaveTextContent('D adalah penghubung utama');
});

it('shows the top actor on the map when it is pressed', async () => {
  const { session } = await openReading(makeMap(KITE), <ReadingPanel />);
  await page.getByRole('button', { name: 'D 0,667 6 ikatan' }).click();
  const { selection, camera } = session.view.getState();
  expect([...selection.actors]).toEqual(['D']);
  expect(camera).toEqual({ move: 'show', actors: ['D'] });
});

it('lights an actor of a sentence under the pointer and lets it go again', async () => {
  const { session } = await openReading(makeMap(KITE), <ReadingPanel />);
  const reading = page.getByRole('region', { name: 'Baca peta ini' });
  await reading.getByRole('button', { name: 'H', exact: true }).first().hover();
  expect([...(session.view.getState().lit?.actors ?? [])]).toEqual(['H']);
  await page.getByRole('heading', { name: 'Peran', exact: true }).hover();
  expect(session.view.getState().lit).toBeNull();
});

it('asks another question for another measure, and sizes the map by it', async () => {
  const { session } = await openReading(makeMap(KITE), <ReadingPanel />);
  await page.getByRole('combobox', { name: 'Ukuran posisi' }).selectOptions('betweenness');
  await expect.element(page.getByText('Siapa perantara?')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'H 0,389 14,0 jalur' })).toBeVisible();
  await page.getByRole('checkbox', { name: /Besar aktor/ }).click();
  expect(session.view.getState().style.sizeBy).toBe('betweenness');
  await page.getByRole('combobox', { name: 'Ukuran posisi' }).selectOptions('closeness');
  expect(session.view.getState().style.sizeBy).toBe('closeness');
  await page.getByRole('checkbox', { name: /Besar aktor/ }).click();
  expect(session.view.getState().style.sizeBy).toBeNull();
});

it('shows all actors on demand, those without a value last and with the reason', async () => {
  await openReading(makeMap(KITE), <ReadingPanel />);
  await page.getByRole('combobox', { name: 'Ukuran posisi' }).selectOptions('clustering');
  const important = page.getByRole('region', { name: 'Siapa yang penting?' });
  await important.getByRole('button', { name: 'Tampilkan semua (10)' }).click();
  await expect.element(page.getByRole('button', { name: 'J –' })).toBeVisible();
  await expect.element(page.getByText(/kurang dari dua ikatan/)).toBeVisible();
});

it('says that the kite falls apart when H is deleted, and takes it back', async () => {
  const { become, words } = await openReading(makeMap(KITE), <ReadingPanel />);
  become(makeMap(WITHOUT_H));
  await expect.poll(words).toContain('terpecah menjadi 2 bagian');
  expect(words()).not.toContain('tanpa nama');
  become(makeMap(KITE));
  await expect.poll(words).toContain('H adalah perantara utama');
});

it('lights a cluster and names its members when it is pressed', async () => {
  const { session } = await openReading(makeMap('A-B B-C C-A C-D D-E E-F F-D'), <ReadingPanel />);
  const clusters = page.getByRole('article', { name: 'Kelompok' });
  await clusters.getByText('Kelompok 1 · 3 aktor').click();
  expect([...(session.view.getState().lit?.actors ?? [])]).toEqual(['A', 'B', 'C']);
  await clusters.getByRole('button', { name: 'B', exact: true }).click();
  expect([...session.view.getState().selection.actors]).toEqual(['B']);
});

it('leaves out a tie type that is not counted and says how many ties that is', async () => {
  const { session, words } = await openReading(makeMap(KITE), <ReadingPanel />);
  await page.getByRole('checkbox', { name: /Komunikasi/ }).click();
  expect(session.view.getState().choices.tieTypes).toEqual([]);
  await expect.poll(words).toContain('18 ikatan tidak dihitung.');
});

it('changes every word with the language, without reloading', async () => {
  const { words } = await openReading(makeMap(KITE), <ReadingPanel />);
  await expect.poll(words).toContain('Kepadatan');
  await switchLanguage('en');
  await expect.poll(words).toContain('D is the main hub');
  expect(words()).toContain('0.40');
  expect(words()).not.toContain('Kepadatan');
});

it.each(['', 'A', 'A B', 'A-B', 'A B C', 'A-B B-C A-C', 'A-B C-D X'])(
  'has words and no impossible number for "%s"',
  async (drawing) => {
    const { words } = await openReading(makeMap(drawing), <ReadingPanel />);
    await expect.poll(words).toContain('Baca peta ini');
    expect(words()).not.toMatch(/NaN|∞|Infinity|undefined|\{\{/);
    expect(words().length).toBeGreaterThan(400);
  },
);

it('says quietly that it is computing, and honestly that it failed', async () => {
  const { session, words } = await openReading(makeMap(KITE), <ReadingPanel />);
  session.analysis.setState({ state: 'waiting', result: null });
  await expect.poll(words).toBe('Menghitung…');
  session.analysis.setState({ state: 'failed', result: null });
  await expect.poll(words).toContain('Peta Anda aman');
});

it('keeps the names of a result that is one edit behind', async () => {
  const { session, become, words } = await openReading(makeMap(KITE), <ReadingPanel />);
  const { result } = session.analysis.getState();
  await expect.poll(words).toContain('H adalah perantara utama');
  become(makeMap(WITHOUT_H));
  session.analysis.setState({ state: 'waiting', result });
  await expect.poll(words).toContain('H adalah perantara utama');
  expect(words()).not.toContain('tanpa nama');
});

it.each(['id', 'en'] as const)('is readable by assistive technology in %s', async (language) => {
  const { words } = await openReading(makeMap(KITE), <ReadingPanel />, language);
  await expect.poll(words).toContain('Freeman');
  expect(await axeViolations()).toEqual([]);
});

it('can be walked with the keyboard', async () => {
  const { session } = await openReading(makeMap('P-A P-B P-C'), <ReadingPanel />);
  await expect.element(page.getByRole('region', { name: 'Baca peta ini' })).toBeVisible();
  await userEvent.tab();
  expect([...(session.view.getState().lit?.actors ?? [])]).toEqual([actorId('P')]);
  await userEvent.keyboard('{Enter}');
  expect([...session.view.getState().selection.actors]).toEqual([actorId('P')]);
});

it('copies the five sentences as they are shown, masked names masked', async () => {
  const map = makeMap('Tengkulak-Petani Tengkulak-KUD KUD-Bulog');
  const { session } = await openReading(map, <ReadingPanel />);
  session.view.setState({ names: 'code' });
  await page.getByRole('button', { name: 'Salin bacaan' }).click();
  await expect.element(page.getByRole('button', { name: 'Tersalin' })).toBeVisible();
  const field = document.createElement('textarea');
  field.ariaLabel = 'elsewhere';
  document.body.append(field);
  onTestFinished(() => field.remove());
  await page.getByRole('textbox', { name: 'elsewhere' }).click();
  await userEvent.keyboard('{Control>}v{/Control}');
  expect(field.value.split('\n')).toHaveLength(5);
  expect(field.value).toContain('Peta ini memuat 4 aktor dan 3 ikatan');
  expect(field.value).not.toMatch(/Tengkulak|Petani|Bulog/);
});

it('says what a measure means here before its numbers, and what follows after them', async () => {
  await openReading(makeMap(KITE), <ReadingPanel />, 'id', ['important']);
  const important = page.getByRole('region', { name: 'Siapa yang penting?' });
  await expect.element(important).toHaveTextContent('D paling banyak terikat: 6 dari 9 aktor lain.');
  await expect.element(important).toHaveTextContent('Jadikan pintu masuk bila kabar harus menyebar');
  const choice = important.getByRole('combobox', { name: 'Ukuran posisi' });
  await choice.selectOptions('core');
  await expect.element(important).toHaveTextContent('masing-masing dengan sedikitnya 3 ikatan di dalamnya.');
  const headings = [...document.querySelectorAll('optgroup')].map(({ label }) => label);
  expect(headings).toEqual(['Ukuran utama', 'Ukuran lain']);
});

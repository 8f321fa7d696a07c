import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { ReadingPanel } from '@/analysis/ui/ReadingPanel';
import { actorId, groupId } from '@/model/ids';
import { openReading } from './openReading';

const KITE = 'A-B A-C A-D A-F B-D B-E B-G C-D C-F D-E D-F D-G E-G F-G F-H G-H H-I I-J';
const counted = () => page.getByRole('region', { name: 'Yang dihitung' });

it('leaves weak ties out, says so above the sentences, and counts all again', async () => {
  const { session, words } = await openReading(makeMap('A=B B=C C-D'), <ReadingPanel />, 'id', ['counted']);
  await counted().getByRole('checkbox', { name: 'Hitung ikatan lemah' }).click();
  await expect.element(page.getByText('Tidak dihitung: ikatan lemah (1 ikatan).')).toBeVisible();
  expect(words()).not.toContain('1 ikatan di peta tidak ikut dihitung');
  await page.getByRole('button', { name: 'Hitung semua' }).click();
  await expect.element(page.getByText('Tidak dihitung: ikatan lemah (1 ikatan).')).not.toBeInTheDocument();
  expect(session.view.getState().choices.weak).toBe(true);
});

it('follows arrows when asked, and says that paths do', async () => {
  const { session, words } = await openReading(makeMap('A>B B>C C-D'), <ReadingPanel />, 'id', ['counted']);
  await counted().getByRole('checkbox', { name: 'Ikuti arah ikatan' }).click();
  expect(session.view.getState().choices.directed).toBe(true);
  await expect.poll(words).toContain('bila mengikuti arah panah hanya');
  await page.getByRole('button', { name: 'Kembali seperti biasa' }).click();
  expect(session.view.getState().choices.directed).toBe(false);
});

it('makes clusters coarser and finer with the arrow keys, and says how many there are', async () => {
  const { session } = await openReading(makeMap(KITE), <ReadingPanel />, 'id', ['counted']);
  const range = counted().getByRole('slider', { name: 'Kehalusan pembagian' });
  await expect.element(range).toHaveAttribute('aria-valuetext', 'biasa');
  await expect.element(page.getByText('Sekarang terbaca 3 kelompok.')).toBeVisible();
  await range.click();
  await userEvent.keyboard('{Home}{ArrowRight}');
  expect(session.view.getState().choices.resolution).toBe(0.5);
  await expect.element(page.getByText('Sekarang terbaca 2 kelompok.')).toBeVisible();
  await expect.element(page.getByText('Kelompok dibagi lebih kasar.')).toBeVisible();
});

it('offers groups drawn by hand only where there are some, and says why not', async () => {
  const { session, become, words } = await openReading(makeMap(KITE), <ReadingPanel />, 'id', ['counted']);
  const drawn = counted().getByRole('radio', { name: 'Buatan sendiri' });
  await expect.element(drawn).toBeDisabled();
  expect(words()).toContain('Belum ada kelompok buatan sendiri');
  const group = { id: groupId('g'), name: 'Inti', members: ['A', 'B', 'C'].map(actorId) };
  become({ ...makeMap(KITE), groups: { [group.id]: group } });
  await drawn.click();
  expect(session.view.getState().choices.grouping).toBe('drawn');
  await expect.element(page.getByText('Sekarang terbaca 1 kelompok.')).toBeVisible();
  expect(counted().getByRole('slider').elements()).toEqual([]);
});

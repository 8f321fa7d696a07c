import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { ActorReading } from '@/analysis/ui/ActorReading';
import { actorId } from '@/model/ids';
import { openReading } from './openReading';

const KITE = 'A-B A-C A-D A-F B-D B-E B-G C-D C-F D-E D-F D-G E-G F-G F-H G-H H-I I-J';

it('says why H is a broker, and its place by every measure', async () => {
  const { words } = await openReading(makeMap(KITE), <ActorReading actor={actorId('H')} />);
  await expect.poll(words).toContain('semua jalur dari A, B, C, D, E, dan 2 lainnya ke I dan J lewat H');
  await expect.element(page.getByText('ke-1 dari 10 · 14,0 jalur')).toBeVisible();
  await expect.element(page.getByText('0,389')).toBeVisible();
});

it('says that an actor has no particular role', async () => {
  const { words } = await openReading(makeMap(KITE), <ActorReading actor={actorId('C')} />);
  await expect.poll(words).toContain('Tidak ada peran khusus di peta ini.');
});

it('says why a value is missing', async () => {
  const { words } = await openReading(makeMap('A-B B-C X'), <ActorReading actor={actorId('X')} />);
  await expect.poll(words).toContain('X belum punya ikatan di peta ini.');
  expect(words()).toContain('aktor dengan kurang dari dua ikatan tidak punya pasangan rekan');
  expect(words()).not.toMatch(/NaN|∞/);
});

it('waits quietly for an actor that was only just drawn', async () => {
  const { words } = await openReading(makeMap('A-B'), <ActorReading actor={actorId('new')} />);
  await expect.poll(words).toBe('Bacaan aktor ini muncul setelah perhitungan selesai.');
});

it('says what can be done about a role, and keeps the other measures a step away', async () => {
  const { words } = await openReading(makeMap(KITE), <ActorReading actor={actorId('H')} />);
  await page.getByText('Yang dapat dilakukan').first().click();
  await expect.element(page.getByText(/rajut jalur kedua/)).toBeVisible();
  await expect.element(page.getByText('Jangkauan dua langkah')).not.toBeVisible();
  await page.getByText('Ukuran lain').click();
  await expect.element(page.getByText('Jangkauan dua langkah')).toBeVisible();
  expect(words()).not.toContain('Ikatan masuk');
});

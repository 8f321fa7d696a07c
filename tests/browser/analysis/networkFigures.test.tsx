import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { ReadingPanel } from '@/analysis/ui/ReadingPanel';
import { axeViolations } from './axe';
import { openReading } from './openReading';

const KITE = 'A-B A-C A-D A-F B-D B-E B-G C-D C-F D-E D-F D-G E-G F-G F-H G-H H-I I-J';

it('keeps further figures folded, each with its reason when it has no number', async () => {
  await openReading(makeMap(KITE), <ReadingPanel />);
  const efficiency = page.getByRole('article', { name: 'Efisiensi' });
  await expect.element(page.getByText('Lebih banyak angka')).toBeVisible();
  await expect.element(efficiency).not.toBeInTheDocument();
  await page.getByText('Lebih banyak angka').click();
  await expect.element(efficiency).toHaveTextContent('0,65');
  await expect.element(page.getByRole('article', { name: 'Ikatan antarsektor' })).toHaveTextContent('–');
  await expect.element(page.getByText('Sektor para aktor belum diisi.').first()).toBeVisible();
  expect(await axeViolations()).toEqual([]);
});

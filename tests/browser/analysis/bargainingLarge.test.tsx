import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { Bargaining } from '@/analysis/ui/bargaining/Bargaining';
import { actorId } from '@/model/ids';
import { useReading } from '@/session/useReading';
import { select } from '@/session/view';
import { openReading } from './openReading';

function Alone() {
  const { result, project } = useReading();
  return result ? <Bargaining result={result} project={project} /> : null;
}

/** A ring of so many with a hub in its middle. */
function wheel(size: number): string {
  const rim = Array.from({ length: size }, (_, i) => `n${i}-n${(i + 1) % size} M-n${i}`);
  return rim.join(' ');
}

it('offers all actors of a large map once the field is touched, and not before', async () => {
  const { session } = await openReading(makeMap(wheel(400)), <Alone />);
  const who = page.getByRole('combobox', { name: 'Posisi tawar siapa?' });
  const offered = () => who.element().querySelectorAll('option').length;
  await expect.element(who).toBeVisible();
  expect(offered()).toBe(1);
  select(session.view, [actorId('M')]);
  await expect.element(who).toHaveValue('M');
  expect(offered()).toBe(1);
  await who.click();
  expect(offered()).toBe(401);
  await who.selectOptions('n7');
  await expect.element(page.getByText(/Mitra langsungnya 3/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Jalur mandiri ke siapa?' }).click();
  expect(offered()).toBe(1);
});

import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { largeMap } from '#tests/browser/canvas/largeMap';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { GuidePanel } from '@/stages/ui/guide/GuidePanel';

const ACTORS = 5000;

it('guides through five thousand actors in a few sentences', {
  timeout: 90_000,
}, async () => {
  const fake = fakeSession(largeMap(ACTORS));
  const box = await showIn(fake, <GuidePanel />, { width: 312 });
  await expect.element(page.getByText('Di peta Anda'), { timeout: 60_000 }).toBeVisible();
  // The weaver's field makes its thousands of choices only once it is touched.
  expect(box.querySelectorAll('option').length).toBeLessThan(10);
  expect(box.textContent.length).toBeLessThan(6000);
  expect(box.textContent).not.toMatch(/undefined|NaN/);
  const task = page.getByRole('checkbox').first();
  await task.click();
  await expect.element(task).toBeChecked();
});

import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { ReadingPanel } from '@/analysis/ui/ReadingPanel';
import { axeViolations } from './axe';
import { openReading } from './openReading';

const KITE = 'A-B A-C A-D A-F B-D B-E B-G C-D C-F D-E D-F D-G E-G F-G F-H G-H H-I I-J';

it('shows the five sentences, and of everything else one line', async () => {
  const { words } = await openReading(makeMap(KITE), <ReadingPanel />, 'id', []);
  await expect.element(page.getByText('10 aktor · 18 ikatan · kepadatan 0,40 · 3 kelompok')).toBeVisible();
  expect(words()).toContain('D adalah penghubung utama');
  expect(page.getByRole('article').elements()).toEqual([]);
  const parts = [...document.querySelectorAll('[data-section]')];
  expect(parts.length).toBeGreaterThanOrEqual(4);
  for (const part of parts) expect(part.textContent.length).toBeLessThan(260);
  expect(await axeViolations()).toEqual([]);
});

it('opens and closes a part by its heading, by keyboard too, and the view remembers it', async () => {
  const { session } = await openReading(makeMap(KITE), <ReadingPanel />, 'id', []);
  const head = page.getByRole('button', { name: 'Jejaring dalam angka' });
  await head.click();
  await expect.element(page.getByRole('article', { name: 'Kepadatan' })).toBeVisible();
  expect([...session.view.getState().openSections]).toEqual(['figures']);
  await userEvent.keyboard('{Enter}');
  expect(page.getByRole('article').elements()).toEqual([]);
  await userEvent.keyboard(' ');
  await expect.element(head).toHaveAttribute('aria-expanded', 'true');
});

it('can be pressed at the line under the heading', async () => {
  await openReading(makeMap(KITE), <ReadingPanel />, 'id', []);
  await page.getByText('kepadatan 0,40').click({ force: true });
  await expect.element(page.getByRole('article', { name: 'Kepadatan' })).toBeVisible();
});

it('leads to a group from the row of links, and opens what is closed there', async () => {
  const { session } = await openReading(makeMap(KITE), <ReadingPanel />, 'id', []);
  const links = page.getByRole('navigation', { name: 'Lompat ke' });
  await links.getByRole('button', { name: 'Jejaring' }).click();
  await expect.element(page.getByRole('article', { name: 'Kepadatan' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Jejaring dalam angka' })).toHaveFocus();
  session.view.setState({ openSections: new Set(['roles']) });
  await links.getByRole('button', { name: 'Aktor' }).click();
  expect([...session.view.getState().openSections]).toEqual(['roles']);
});

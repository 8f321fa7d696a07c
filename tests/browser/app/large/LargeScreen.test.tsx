import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations } from '#tests/browser/analysis/axe';
import { networkOf } from '#tests/unit/large/network';
import { openApp } from '../openApp';

/** Two groups of eight, all tied inside to their first and second, and one tie between the groups. */
const TIES = ['a', 'b']
  .flatMap((group) =>
    Array.from({ length: 6 }, (_, i) => `${group}0-${group}${i + 2} ${group}1-${group}${i + 2}`),
  )
  .join(' ');
const FILE = networkOf(`${TIES} a0-b0`, { a0: 'government', a1: 'private' });

async function openLarge() {
  const device = await openApp();
  device.forReading.put(FILE);
  location.hash = '/large';
  await expect.element(page.getByRole('heading', { name: 'Ringkasan' })).toBeVisible();
  return device;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('a network for reading', () => {
  it('is told in words, and that nothing of it is stored', async () => {
    await openLarge();
    await expect.element(page.getByText('tidak disimpan di perangkat', { exact: false })).toBeVisible();
    await expect.element(page.getByText('16 aktor dan 25 ikatan.').first()).toBeVisible();
    await expect.element(page.getByText('Ada 2 kelompok', { exact: false })).toBeVisible();
    await expect
      .element(page.getByText('Perantara terpenting menurut perkiraan: Nama a0', { exact: false }))
      .toBeVisible();
    await expect.poll(() => document.querySelector('canvas')?.style.transform).toBeTruthy();
    await document.fonts.ready;
    expect(await axeViolations()).toEqual([]);
  });

  it('is searched, looked round in, and a part of it becomes a project', async () => {
    const device = await openLarge();
    await userEvent.type(page.getByLabelText('Cari nama aktor'), 'A1');
    await expect.element(page.getByText('1 aktor cocok.')).toBeInTheDocument();
    await userEvent.click(button(/^Nama a1/));
    await expect.element(page.getByText('7 aktor dan 6 ikatan.')).toBeInTheDocument();
    await userEvent.click(page.getByRole('radio', { name: '2 langkah' }));
    await expect.element(page.getByText('8 aktor dan 12 ikatan.').first()).toBeInTheDocument();
    await userEvent.click(button('Jadikan proyek: sekitar Nama a1'));
    await expect.poll(() => location.hash, { timeout: 10_000 }).toMatch(/^#\/project\//);
    await expect
      .poll(
        () => {
          const state = device.library.getState();
          return state.state === 'ready'
            ? state.projects.map(({ title, actors, ties }) => ({ title, actors, ties }))
            : [];
        },
        { timeout: 10_000 },
      )
      .toEqual([{ title: 'Nama a1 dan sekitarnya', actors: 8, ties: 12 }]);
  });

  it('is filtered by sector and by number of ties', async () => {
    await openLarge();
    await userEvent.selectOptions(page.getByLabelText('Sektor', { exact: true }).first(), 'government');
    await expect.element(page.getByText('1 dari 16 aktor ditampilkan.')).toBeInTheDocument();
    await userEvent.selectOptions(page.getByLabelText('Sektor', { exact: true }).first(), '*');
    await userEvent.selectOptions(page.getByLabelText('Sedikitnya terikat dengan'), '5');
    await expect.element(page.getByText('4 dari 16 aktor ditampilkan.')).toBeInTheDocument();
  });

  it('is gone after the page was loaded anew, and the screen says how to come back', async () => {
    await openApp({ path: '/large' });
    await expect
      .element(page.getByRole('heading', { name: 'Tidak ada jejaring yang terbuka' }))
      .toHaveFocus();
    await userEvent.click(button('Ke beranda'));
    await expect.poll(() => location.hash).toBe('#/');
  });
});

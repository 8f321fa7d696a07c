import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { openApp } from './openApp';

it('says that a page does not exist and leads home', async () => {
  await openApp({ path: '/tidak-ada' });
  await expect.element(page.getByRole('heading', { name: 'Halaman ini tidak ada' })).toHaveFocus();
  await page.getByRole('button', { name: 'Ke beranda' }).click();
  await expect.element(page.getByRole('button', { name: 'Proyek baru' })).toBeVisible();
});

it('says that a project is not on this device', async () => {
  await openApp({ path: '/project/0123456789' });
  await expect
    .element(page.getByRole('heading', { name: 'Proyek ini tidak ada di perangkat ini' }))
    .toBeVisible();
});

it('opens a new project under an address of its own and lists it', async () => {
  const { library } = await openApp();
  await page.getByRole('button', { name: 'Proyek baru' }).click();
  await vi.waitFor(() => expect(location.hash).toMatch(/^#\/project\/\w{22}$/));
  await vi.waitFor(() => expect(library.getState()).toMatchObject({ projects: [{ actors: 0 }] }));
});

import { expect, type Locator, type Page } from '@playwright/test';
import { toMap } from './toMap';

/** The home screen in the words of who uses it, in Indonesian. */
export function openHome(page: Page) {
  const card = (title: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) });
  return {
    page,
    open: async (address = './') => {
      await page.goto(address);
      await expect(page.getByRole('button', { name: 'Proyek baru' })).toBeVisible();
    },
    newProject: async () => {
      await page.getByRole('button', { name: 'Proyek baru' }).click();
      await toMap(page);
      // The ways to start stand in the middle, where tests draw.
      await page.getByRole('button', { name: 'Tutup cara memulai' }).click();
    },
    card,
    /** Cards of my projects, without those of the samples. */
    projects: (): Locator => page.getByRole('region', { name: 'Proyek saya' }).getByRole('listitem'),
    openProject: async (title: string) => {
      await page.getByRole('link', { name: title, exact: true }).click();
      await toMap(page);
    },
    /** Chooses an entry of a project's menu. */
    choose: async (title: string, entry: string) => {
      await page.getByRole('button', { name: `Pilihan untuk ${title}`, exact: true }).click();
      await page.getByRole('menuitem', { name: entry, exact: true }).click();
    },
    openFile: async (file: { readonly name: string; readonly text: string }) => {
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Buka berkas' }).click();
      const buffer = Buffer.from(file.text);
      await (await choosing).setFiles({ name: file.name, mimeType: 'application/json', buffer });
    },
  };
}

export type Home = ReturnType<typeof openHome>;

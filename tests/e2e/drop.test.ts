import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** Drops a file on the window, as the system's file manager does. */
const drop = (page: Page, name: string, text: string) =>
  page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      }
    },
    [name, text] as const,
  );

test('a list dropped on a map is previewed, and a project file asks how to open it', async ({
  home,
  editor,
  page,
}) => {
  await home.open();
  await home.newProject();
  await drop(page, 'nama.csv', 'Nama;Sektor\nBappeda;Pemerintah\nKUD;Koperasi\n');
  await page.getByRole('button', { name: 'Buat 2 aktor' }).click();
  await expect(editor.actors).toHaveCount(2);

  const text = await readFile((await editor.download()).path, 'utf8');
  await drop(page, 'proyek.rajut.json', text);
  await expect(page.getByRole('dialog', { name: 'Buka berkas' })).toContainText('2 aktor');
  await page.keyboard.press('Escape');
  await expect(editor.actors).toHaveCount(2);

  await drop(page, 'foto.png', 'not a project');
  await expect(page.getByRole('dialog', { name: 'Buka berkas' })).toContainText('Berkas tidak dapat dibuka');
});

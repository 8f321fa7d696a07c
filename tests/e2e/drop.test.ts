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

test('a table dropped on a map is added to it and taken back, and a project file asks how to open it', async ({
  home,
  editor,
  page,
}) => {
  await home.open();
  await home.newProject();
  await editor.typeNames(['Bappeda']);
  await drop(
    page,
    'ikatan.csv',
    'Dari;Ke;Jenis\nBAPPEDA;KUD;koordinasi\nKUD;Petani;kredit\nKUD;KUD;kredit\n',
  );
  const preview = page.getByRole('dialog', { name: 'Impor berkas' });
  await expect(preview).toContainText('3 aktor');
  await expect(preview).toContainText('1 aktor sudah ada dan tidak dibuat dua kali');
  await expect(preview).toContainText('Baris 4');
  await page.keyboard.press('Enter');
  await expect(editor.actors).toHaveCount(3);
  await expect(editor.ties).toHaveCount(2);
  await editor.undoButton.click();
  await expect(editor.actors).toHaveCount(1);
  await expect(editor.ties).toHaveCount(0);
  await page
    .getByRole('button', { name: /^Ulangi/ })
    .first()
    .click();
  await expect(editor.tie('KUD', 'Petani')).toBeAttached();

  const text = await readFile((await editor.download()).path, 'utf8');
  await drop(page, 'proyek.rajut.json', text);
  await expect(page.getByRole('dialog', { name: 'Buka berkas' })).toContainText('3 aktor');
  await page.keyboard.press('Escape');
  await expect(editor.actors).toHaveCount(3);

  await drop(page, 'foto.png', '\u0089PNG\r\n\0\0\0');
  await expect(preview).toContainText('Berkas ini belum dapat dibaca');
  await page.keyboard.press('Escape');
  await expect(editor.actors).toHaveCount(3);
});

/** As Kumu writes a project, with places (y downwards). */
const KUMU = JSON.stringify({
  elements: [
    { _id: 'elem-1', attributes: { label: 'Bappeda', 'element type': 'Organization', tags: [] } },
    { _id: 'elem-2', attributes: { label: 'KUD', 'element type': 'Organization', tags: [] } },
    { _id: 'elem-3', attributes: { label: 'Bu Siti', 'element type': 'Person', tags: [] } },
  ],
  connections: [
    { _id: 'conn-1', from: 'elem-1', to: 'elem-2', direction: 'directed', attributes: {} },
    { _id: 'conn-2', from: 'elem-2', to: 'elem-3', direction: 'mutual', attributes: {} },
  ],
  maps: [
    {
      _id: 'map-1',
      elements: [
        { _id: 'item-1', element: 'elem-1', position: { x: -300, y: 0 } },
        { _id: 'item-2', element: 'elem-2', position: { x: 0, y: 0 } },
        { _id: 'item-3', element: 'elem-3', position: { x: 300, y: 200 } },
      ],
    },
  ],
});

test('a map from Kumu dropped on the home screen is a map with its places after one key', async ({
  home,
  editor,
  page,
}) => {
  await home.open();
  await drop(page, 'jejaring.json', KUMU);
  const preview = page.getByRole('dialog', { name: 'Impor berkas' });
  await expect(preview).toContainText('3 aktor');
  await expect(preview).toContainText('Letak aktor diambil dari berkas.');
  await page.keyboard.press('Enter');
  await expect(editor.actors).toHaveCount(3);
  await expect(editor.ties).toHaveCount(2);
  const leftOf = async (name: string) => (await editor.actor(name).boundingBox())?.x ?? Number.NaN;
  await editor.isAtRest();
  expect(await leftOf('Bappeda')).toBeLessThan(await leftOf('KUD'));
  expect(await leftOf('KUD')).toBeLessThan(await leftOf('Bu Siti'));
  await editor.isSaved();
  await editor.goHome();
  await expect(home.projects()).toHaveCount(1);
});

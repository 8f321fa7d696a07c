import { readFile } from 'node:fs/promises';
import { tell } from './support/tell';
import { expect, test } from './support/test';

const FAILS = 'rajutStorageFails';

/** Runs in the page: lets storage refuse to write, as a full disk does, while the flag is set. */
function refuseOnDemand(flag: string): void {
  const { add, put } = IDBObjectStore.prototype;
  const refuse = () => {
    if (Reflect.get(globalThis, flag)) throw new DOMException('no room', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.add = function (...values) {
    refuse();
    return add.apply(this, values);
  };
  IDBObjectStore.prototype.put = function (...values) {
    refuse();
    return put.apply(this, values);
  };
}

const namesIn = (text: string): string[] =>
  [...text.matchAll(/"name": "(Aktor [^"]+)"/g)].map(([, name = '']) => name);

test('a full disk is told, the file holds everything, and trying again saves it', async ({
  home,
  editor,
  page,
}) => {
  await page.addInitScript(refuseOnDemand, FAILS);
  await home.open();
  await home.newProject();
  await editor.typeNames(['Aktor A']);
  await editor.isSaved();

  await page.evaluate((flag) => Reflect.set(globalThis, flag, true), FAILS);
  await editor.quickName.fill('Aktor B');
  const alert = page.getByRole('alert').getByText('Belum tersimpan');
  const pressed = performance.now();
  await editor.quickName.press('Enter');
  await alert.waitFor();
  const tookMs = performance.now() - pressed;
  tell(`the red state came after ${Math.round(tookMs)} ms`);
  await expect(page.getByRole('alert')).toContainText('Penyimpanan perangkat ini penuh');
  await expect(editor.saving).toHaveAccessibleName(/Belum tersimpan/);

  await editor.typeNames(['Aktor C']);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh berkas sekarang' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  expect(namesIn(text).sort()).toEqual(['Aktor A', 'Aktor B', 'Aktor C']);

  await page.evaluate((flag) => Reflect.set(globalThis, flag, false), FAILS);
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await editor.isSaved();
  await expect(alert).toBeHidden();
  await page.reload();
  await expect(editor.actors).toHaveCount(3);
});

/** Runs in the page: storage that is switched off, the two ways in which browsers do it. */
const BLOCKED = {
  'is missing': () => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  },
  'may not be opened': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('switched off', 'SecurityError');
    };
  },
} as const;

for (const [how, block] of Object.entries(BLOCKED)) {
  test(`where storage ${how} Rajut says so, works in memory, and hands over the file`, async ({
    editor,
    page,
  }) => {
    await page.addInitScript(block);
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('Peramban ini tidak mengizinkan penyimpanan');
    await page.getByRole('button', { name: 'Proyek baru' }).click();
    await editor.typeNames(['Aktor A', 'Aktor B']);
    await editor.tieTogether('Aktor A', 'Aktor B');
    await expect(page.getByRole('alert')).toContainText('Belum tersimpan');
    await editor.openSection('Jejaring dalam angka');
    await expect(editor.figure('Kepadatan')).toContainText('1,00');
    const { path } = await editor.download();
    expect(namesIn(await readFile(path, 'utf8')).sort()).toEqual(['Aktor A', 'Aktor B']);
  });
}

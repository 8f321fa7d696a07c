import type { Page } from '@playwright/test';
import reference from '../fixtures/analysis/weaving.json' with { type: 'json' };
import type { Editor } from './support/editor';
import { expect, test } from './support/test';

/** A network of twenty in fragments, which the proposals lead through every stage. */
const NETWORK = 17;

const STAGES = ['Pecahan tersebar', 'Satu penghubung', 'Banyak penghubung', 'Inti dan pinggiran'];

/**
 * Runs in the page: ids in the order in which they are made instead of by chance. Which of two equal proposals comes
 * first depends on the ids of their actors.
 */
function makeIdsInOrder(): void {
  const { crypto } = globalThis;
  const random = crypto.getRandomValues.bind(crypto);
  // Later with every load of the page, so that none is made twice.
  let made = BigInt(Math.floor(performance.timeOrigin)) << 20n;
  Object.assign(crypto, {
    getRandomValues: (array: Parameters<typeof random>[0]) => {
      random(array);
      if (array instanceof BigUint64Array) array[0] = made++;
      return array;
    },
  });
}

const stageOf = (editor: Editor) => editor.reading.locator('[data-section="stage"]');
const framesOf = (page: Page) => page.getByRole('navigation', { name: 'Kondisi' }).locator('[data-frame]');

test('Karawang hangs on its middleman, falls apart without him, and is held against what it becomes', async ({
  editor,
  page,
}) => {
  await editor.open('/sample/karawang');
  await editor.openSection('Tahap jejaring');
  const stage = stageOf(editor);
  const current = stage.locator('[aria-current="step"]');
  await expect(current).toContainText('Satu penghubung');
  await expect(current).toContainText('Satu aktor, Tengkulak, memegang 90% jalur');

  await editor.select('Tengkulak');
  await page.keyboard.press('Delete');
  await expect(editor.actors).toHaveCount(5);
  await editor.tab('Analisis');
  await expect(current).toContainText('Pecahan tersebar');
  await editor.undo();
  await expect(editor.actors).toHaveCount(6);
  await expect(current).toContainText('Satu penghubung');

  await page.getByRole('navigation', { name: 'Kondisi' }).getByRole('button', { name: 'Bandingkan' }).click();
  const compare = page.getByRole('main', { name: 'Bandingkan kondisi' });
  await expect(compare.getByText(/^Dari “Sebelum”/)).toHaveText(
    'Dari “Sebelum” ke “Sesudah”: 3 aktor hilang, 6 baru, 3 tetap; 4 ikatan hilang, 14 baru, 1 tetap.',
  );
  for (const title of [
    'Aktor yang hilang (3)',
    'Aktor baru (6)',
    'Aktor yang ikatannya berubah (3)',
    'Ikatan yang hilang (4)',
    'Ikatan baru (14)',
    'Ikatan yang tetap (1)',
  ]) {
    const group = compare.getByRole('group').filter({ has: page.getByText(title, { exact: true }) });
    await expect(group.locator('[data-change]')).toHaveCount(Number(/\d+/.exec(title)?.[0]));
  }
  await compare.getByRole('combobox', { name: 'Jenis ikatan' }).selectOption({ label: 'Barang' });
  await compare
    .getByRole('combobox', { name: 'Posisi tawar siapa?' })
    .selectOption({ label: 'Petani / Kelompok Tani' });
  const bargaining = compare.getByRole('row').filter({ hasText: 'Posisi tawar Petani / Kelompok Tani' });
  await expect(bargaining.getByRole('cell')).toHaveText(['0,000', '0,685']);
  // The button that was pressed went with the map; Esc leaves all the same.
  await page.keyboard.press('Escape');
  await expect(editor.map).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('Putar cerita');
  await page.keyboard.press('Enter');
  const story = page.getByRole('region', { name: /^Cerita: Jual beli gabah/ });
  await expect(story).toContainText('1 dari 9');
  await expect(story.getByRole('heading')).toBeFocused();
  for (let step = 2; step <= 9; step++) {
    await page.keyboard.press('ArrowRight');
    await expect(story).toContainText(`${step} dari 9`);
  }
  await page.keyboard.press('Escape');
  await expect(story).toBeHidden();
});

test('a blank project is woven through all four stages by accepting proposals, each as a frame', async ({
  home,
  editor,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const network = reference.networks[NETWORK];
  if (network?.n !== 20) throw new Error('stages.test: a network of twenty actors was expected');
  const nameOf = (u: number | string) => `Pelaku ${String(Number(u) + 1).padStart(2, '0')}`;
  const pairs = network.ties.map(([source = 0, target = 0]) => `${nameOf(source)} -> ${nameOf(target)}`);
  const names = Array.from({ length: network.n }, (_, u) => nameOf(u));

  await context.addInitScript(makeIdsInOrder);
  await home.open();
  await home.newProject();
  await page.evaluate((text) => navigator.clipboard.writeText(text), [...names, ...pairs].join('\n'));
  await page.locator('[data-canvas]').focus();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('dialog', { name: 'Tambah banyak nama' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(editor.actors).toHaveCount(20);
  await expect(editor.ties).toHaveCount(pairs.length);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Usulkan ikatan');
  await page.keyboard.press('Enter');
  const proposals = editor.reading.getByRole('region', { name: 'Usulan' });
  const acceptAll = proposals.getByRole('button', { name: /^Terima \d usulan sebagai kondisi baru$/ });
  await editor.openSection('Tahap jejaring');
  const current = stageOf(editor).locator('[aria-current="step"]');
  for (const [round, name] of STAGES.entries()) {
    await expect(current).toContainText(name);
    await expect(proposals).not.toHaveAttribute('aria-busy', 'true');
    if (round === STAGES.length - 1) break;
    await acceptAll.click();
    await expect(framesOf(page)).toHaveCount(round + 2);
  }
  const ties = pairs.length + (STAGES.length - 1) * 5;
  await expect(editor.ties).toHaveCount(ties);

  for (let left = STAGES.length - 1; left > 0; left--) {
    await editor.undo();
    await expect(framesOf(page)).toHaveCount(left);
  }
  for (let there = 2; there <= STAGES.length; there++) {
    await page.keyboard.press('Control+Shift+z');
    await expect(framesOf(page)).toHaveCount(there);
  }
  await editor.isSaved();
  await page.reload();
  await expect(framesOf(page)).toHaveCount(STAGES.length);
  await editor.openFrame('Rencana 3');
  await expect(editor.ties).toHaveCount(ties);
  await editor.openSection('Tahap jejaring');
  await expect(current).toContainText('Inti dan pinggiran');
});

import reference from '../fixtures/analysis/weaving.json' with { type: 'json' };
import { expect, test } from './support/test';

/** A network of twenty in fragments, and the file that holds it. */
const NETWORK = 17;
const idOf = (u: number | string) => `a${String(u).padStart(2, '0')}`;
const nameOf = (u: number | string) => `Pelaku ${String(Number(u) + 1).padStart(2, '0')}`;

function fileOfFragments(): string {
  const network = reference.networks[NETWORK];
  if (network?.n !== 20) throw new Error('weaving.test: a network of twenty actors was expected');
  const indices = Array.from({ length: network.n }, (_, u) => u);
  const actors = indices.map((u) => [
    idOf(u),
    { id: idOf(u), name: nameOf(u), sector: network.sectors?.[u] ?? '', weaver: u === network.weaver },
  ]);
  const ties = network.ties.map(([source = 0, target = 0, strength], i) => [
    `t${i}`,
    { id: `t${i}`, source: idOf(source), target: idOf(target), type: 'communication', strength },
  ]);
  const frame = {
    id: 'now',
    title: 'Sekarang',
    kind: 'state',
    order: 0,
    place: Object.fromEntries(
      indices.map((u) => [idOf(u), [(u % 5) * 180, Math.floor(u / 5) * 150 + (u % 2) * 40]]),
    ),
    ties: Object.fromEntries(ties),
  };
  const tieTypes = {
    communication: {
      id: 'communication',
      preset: 'communication',
      name: '',
      colour: 0,
      dash: 'solid',
      order: 0,
    },
  };
  const project = {
    id: 'fragments',
    title: 'Serpihan',
    actors: Object.fromEntries(actors),
    tieTypes,
    frames: [frame],
  };
  return JSON.stringify({ format: 'rajut', version: 1, minReader: 1, app: 'Rajut', project });
}

test('scattered fragments are woven through all four stages by accepting proposals, each as a frame', async ({
  home,
  editor,
  page,
}) => {
  await home.open();
  await home.openFile({ name: 'serpihan.rajut.json', text: fileOfFragments() });
  await expect(editor.actors).toHaveCount(20);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('Usulkan ikatan');
  await page.keyboard.press('Enter');
  const stage = editor.reading.locator('[data-section="stage"]');
  const proposals = editor.reading.getByRole('region', { name: 'Usulan' });
  const acceptAll = proposals.getByRole('button', { name: 'Terima 5 usulan sebagai kondisi baru' });
  const frames = page.getByRole('navigation', { name: 'Kondisi' }).locator('[data-frame]');

  await expect(stage).toContainText('Pecahan tersebar');
  await proposals.getByRole('listitem').first().hover();
  await expect(page.locator('[data-ghost="joined"]')).toHaveCount(1);

  for (const [round, name] of ['Satu penghubung', 'Banyak penghubung', 'Inti dan pinggiran'].entries()) {
    await acceptAll.click();
    await expect(frames).toHaveCount(round + 2);
    await expect(stage).toContainText(name);
    await expect(proposals).not.toHaveAttribute('aria-busy', 'true');
  }
  const ties = (reference.networks[NETWORK]?.ties.length ?? 0) + 15;
  await expect(editor.ties).toHaveCount(ties);

  await editor.undo();
  await expect(frames).toHaveCount(3);
  await page.keyboard.press('Control+Shift+z');
  await expect(frames).toHaveCount(4);
  await editor.isSaved();
  await page.reload();
  await expect(frames).toHaveCount(4);
  await editor.openFrame('Rencana 3');
  await expect(editor.ties).toHaveCount(ties);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a proposal is seen on the map above the sheet that tells it', async ({ editor, page }) => {
    await editor.open('/sample/karawang');
    const bar = page.getByRole('navigation', { name: 'Menu bawah' });
    await bar.getByRole('button', { name: 'Analisis' }).tap();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: /^Rajutan berikutnya/ }).tap();
    const proposal = sheet.getByRole('region', { name: 'Usulan' }).getByRole('listitem').first();
    await proposal.getByRole('button', { expanded: false }).tap();
    await expect(page.locator('[data-ghost="joined"]')).toHaveCount(1);
    const top = () => sheet.evaluate((element) => element.getBoundingClientRect().top);
    for (const name of ['Petani / Kelompok Tani', 'Koperasi Unit Desa']) {
      const foot = () => editor.actor(name).evaluate((element) => element.getBoundingClientRect().bottom);
      await expect.poll(async () => (await foot()) < (await top())).toBe(true);
    }
  });
});

import { addAxe, axeViolations } from './support/axe';
import { measureTargets } from './support/targets';
import { expect, test } from './support/test';

test('Karawang is read as hub and spoke, shown without its middleman, and planned in the guide', async ({
  editor,
  page,
}) => {
  await addAxe(page);
  await editor.open('/sample/karawang');
  await editor.openSection('Tahap jejaring');
  const part = editor.reading.getByRole('region', { name: 'Tahap jejaring' });
  const current = part.locator('[aria-current="step"]');
  await expect(current).toContainText('Satu penghubung');
  await expect(current).toContainText(
    'Satu aktor, Tengkulak, memegang 90% jalur antaraktor lain; tanpa dia jejaring pecah menjadi 4 bagian.',
  );
  await expect(part).toContainText('indikatif');

  await part.getByRole('button', { name: 'Buka panduan tahap ini' }).click();
  const guide = page.getByRole('region', { name: 'Panduan' });
  await expect(guide.getByRole('tab', { name: /^Satu penghubung.*Anda di sini$/ })).toBeVisible();
  await guide.getByRole('button', { name: 'Andaikan Tengkulak pergi' }).press('Enter');
  await expect(guide).toContainText('Pecah menjadi 4 bagian');
  await expect(editor.actor('Petani / Kelompok Tani')).toHaveAttribute('aria-label', /terputus/);
  await guide.getByRole('button', { name: 'Kembalikan Tengkulak' }).press('Enter');
  await expect(editor.actor('Petani / Kelompok Tani')).not.toHaveAttribute('aria-label', /terputus/);
  expect(await axeViolations(page)).toEqual([]);

  const introduce = guide.getByRole('checkbox', { name: /^Kenalkan aktor/ });
  const share = guide.getByRole('checkbox', { name: /^Sampaikan tujuan jejaring/ });
  await share.press('Space');
  await introduce.press('Space');
  await expect(guide).toContainText('2 dari 5 selesai');
  await editor.undoButton.click();
  await expect(introduce).not.toBeChecked();
  await guide.getByRole('textbox', { name: 'Catatan diskusi' }).fill('Mulai dari KUD');
  await guide.getByRole('combobox', { name: 'Tambah perajut' }).selectOption('Koperasi Unit Desa');
  await editor.isSaved();

  await page.reload();
  await expect(editor.actors).toHaveCount(6);
  // Who worked with the guide finds it open again.
  await expect(share).toBeChecked();
  await expect(introduce).not.toBeChecked();
  await expect(guide.getByRole('textbox', { name: 'Catatan diskusi' })).toHaveValue('Mulai dari KUD');
  await expect(guide.getByRole('button', { name: 'Koperasi Unit Desa tidak lagi perajut' })).toBeVisible();
});

test('the sample of the four stages opens with the guide, which goes along with its frames', async ({
  editor,
  page,
}) => {
  await editor.open('/sample/stages');
  const guide = page.getByRole('region', { name: 'Panduan' });
  const here = guide.getByRole('tab', { name: /Anda di sini$/ });
  for (const [frame, stage] of [
    ['Satu', /^Satu penghubung/],
    ['Banyak', /^Banyak penghubung/],
    ['Inti', /^Inti dan pinggiran/],
  ] as const) {
    await editor.openFrame(frame);
    await expect(here).toHaveAccessibleName(stage);
    await expect(here).toHaveAttribute('aria-selected', 'true');
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the guide is read and ticked in a sheet, without the map', async ({ editor, page }) => {
    await page.goto('./#/sample/karawang');
    await page.getByRole('navigation', { name: 'Menu bawah' }).getByRole('button', { name: 'Lainnya' }).tap();
    await page.getByRole('dialog').getByRole('button', { name: 'Panduan empat tahap' }).tap();
    const sheet = page.getByRole('dialog', { name: 'Panduan' });
    await expect(sheet).toContainText('memegang 90% jalur');
    await sheet.getByText('Kerangka Anklam').tap();
    await sheet.getByRole('radio', { name: 'Kinerja' }).tap();
    expect((await measureTargets(page)).small).toEqual([]);
    await sheet.getByText('Kenalkan aktor yang saling melengkapi').tap();
    await expect(sheet).toContainText('1 dari 5 selesai');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await sheet.getByRole('button', { name: 'Andaikan Tengkulak pergi' }).tap();
    await expect(sheet).toBeHidden();
    await expect(page.getByText('Andaikan Tengkulak pergi').first()).toBeVisible();
    await expect(editor.actor('Petani / Kelompok Tani')).toHaveAttribute('aria-label', /terputus/);
    await page.getByRole('button', { name: 'Kembali', exact: true }).tap();
    await expect(editor.actor('Petani / Kelompok Tani')).not.toHaveAttribute('aria-label', /terputus/);
  });
});

test('whoever opens the guide by keyboard goes on in it', async ({ editor, page }) => {
  await editor.open('/sample/karawang');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('Panduan empat tahap');
  await page.keyboard.press('Enter');
  const guide = page.getByRole('region', { name: 'Panduan' });
  await expect(guide.getByRole('tab', { selected: true })).toBeFocused();
});

import type { Page } from '@playwright/test';
import { addAxe, axeViolations } from './support/axe';
import { tell } from './support/tell';
import { expect, test } from './support/test';

test.use({ viewport: { width: 1366, height: 768 } });

/** A hand on the keyboard that counts: a typed text is one action, and so is every key. */
function countingHand(page: Page) {
  let actions = 0;
  return {
    type: async (text: string) => {
      actions++;
      await page.keyboard.type(text);
    },
    press: async (...keys: readonly string[]) => {
      for (const key of keys) {
        actions++;
        await page.keyboard.press(key);
      }
    },
    /** How many since the last time, after which it begins again. */
    count: () => {
      const counted = actions;
      actions = 0;
      return counted;
    },
  };
}

/** Who comes to mind at each of the five questions. */
const STAKEHOLDERS = [
  ['Camat Sukamaju (pemerintah): wewenang, data warga', 'Puskesmas (pemerintah): tenaga kesehatan'],
  ['Bappeda (pemerintah): anggaran', 'BRI Unit (keuangan): kredit', 'KUD Tani Makmur (koperasi): beras'],
  ['Kader Posyandu (masyarakat): kedekatan dengan ibu', 'PKK Kecamatan (masyarakat): relawan'],
  ['Komisi IV DPRD (legislatif): persetujuan anggaran', 'Kepala Desa (pemerintah): dana desa'],
  ['Universitas (akademisi): ahli gizi', 'Radio Suara (media): siaran', 'PT Sari Pangan (swasta): dana CSR'],
] as const;

/** Strong, weak, in conflict or none, pair by pair as they are asked. */
const ANSWERS = ['12113210202', '0020102000', '000100200', '1'].join('');

test('a map of 12 stakeholders and 15 ties comes about by keyboard alone, and is read', async ({
  home,
  editor,
  page,
}) => {
  await addAxe(page);
  await home.open();
  await page.getByRole('button', { name: 'Proyek baru' }).click();
  await page.getByRole('button', { name: /^Ikuti pemetaan terpandu/ }).press('Enter');
  const step = (name: string) => page.getByRole('button', { name, exact: true });
  await expect(page.getByRole('button', { name: '1 Masalah dan tujuan' })).toBeFocused();
  const hand = countingHand(page);
  await hand.press('Tab');
  await hand.type('Balita stunting di Sukamaju belum turun');
  await hand.press('Tab');
  await hand.type('Stunting turun menjadi 14 persen pada 2027');
  await expect(page.getByText('Sudah: Masalah, tujuan, atau pertanyaannya sudah tertulis.')).toBeVisible();
  await hand.press('Tab', 'Tab', 'Enter');
  await expect(step('2 Siapa saja')).toBeFocused();
  hand.count();

  await hand.press('Tab', 'Tab');
  for (const [index, lines] of STAKEHOLDERS.entries()) {
    if (index > 0) await hand.press('Enter');
    for (const line of lines) {
      await hand.type(line);
      await hand.press('Enter');
    }
  }
  await expect(editor.actors).toHaveCount(12);
  // What they need, and who is inside: the focus waits in the first field that is empty.
  await hand.press('Tab', 'Tab', 'Tab');
  for (const need of ['data balita', 'sasaran tepat', 'pelatihan']) {
    await hand.type(need);
    await hand.press('Tab', 'ArrowRight', 'Enter');
  }
  const perStakeholder = hand.count() / 12;
  hand.count();
  tell(`guided mapping: ${perStakeholder.toFixed(2)} actions a stakeholder`);
  expect(perStakeholder).toBeLessThan(4);

  await page.getByRole('button', { name: 'Langkah berikutnya' }).press('Enter');
  await expect(step('3 Siapa terhubung dengan siapa')).toBeFocused();
  await hand.press('Tab');
  await hand.type('Camat');
  await hand.press('Tab', 'Tab');
  for (const answer of ANSWERS) await hand.press(answer);
  await expect(editor.ties).toHaveCount(15);
  const perTie = hand.count() / 15;
  tell(`guided mapping: ${perTie.toFixed(2)} actions a tie`);
  expect(perTie).toBeLessThan(3);

  const open = page.locator('[data-open]');
  await expect(open).toContainText('Sudah: Ada sedikitnya sepuluh ikatan.');
  await expect(open).toContainText('Sudah: Pertentangan sudah ditanyakan');
  await page.getByRole('button', { name: 'Langkah berikutnya' }).press('Enter');
  const main = page.getByRole('group', { name: 'Siapa aktor utamanya?' });
  await expect(main).toContainText('Camat Sukamaju');
  await main.getByRole('button', { name: 'Camat Sukamaju' }).first().focus();
  await expect(editor.actor('PT Sari Pangan')).toHaveClass(/dimmed/);
  expect(await axeViolations(page)).toEqual([]);
});

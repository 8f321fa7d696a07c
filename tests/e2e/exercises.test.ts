import type { Page } from '@playwright/test';
import { addAxe, axeViolations } from './support/axe';
import { tell } from './support/tell';
import { expect, test } from './support/test';
import { PHONE } from './support/touch';

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
  await page.setViewportSize({ width: 1366, height: 768 });
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

  const open = page.locator('[data-path] [data-open]');
  await expect(open).toContainText('Sudah: Ada sedikitnya sepuluh ikatan.');
  await expect(open).toContainText('Sudah: Pertentangan sudah ditanyakan');
  await page.getByRole('button', { name: 'Langkah berikutnya' }).press('Enter');
  const main = page.getByRole('group', { name: 'Siapa aktor utamanya?' });
  await expect(main).toContainText('Camat Sukamaju');
  await main.getByRole('button', { name: 'Camat Sukamaju' }).first().focus();
  await expect(editor.actor('PT Sari Pangan').locator('[class*="dimmed"]')).toBeAttached();
  expect(await axeViolations(page)).toEqual([]);
});

const PARTIES = [
  'BRI (keuangan): kredit',
  'Dinas Pertanian (pemerintah): penyuluh',
  'KUD Mekar (koperasi): gudang',
  'Penggilingan (swasta): mesin',
  'Petani (masyarakat): gabah',
  'Tengkulak (swasta): modal',
] as const;
/** The pairs in the order of the alphabet: a ring, in which nobody can be cut off. */
const RING = '100011000100101';
/** Everything through the middleman, who comes last. */
const THROUGH_MIDDLEMAN = '000010001001011';

test.describe('on a phone, never on the canvas', () => {
  test.use(PHONE);

  test('the business partnership ticks only what the map shows, from blank to the end', async ({
    home,
    page,
  }) => {
    test.setTimeout(120_000);
    await addAxe(page);
    await home.open();
    await page.getByRole('button', { name: 'Proyek baru' }).tap();
    await page.getByRole('button', { name: /^Ikuti pemetaan terpandu/ }).tap();
    const next = () => page.getByRole('button', { name: 'Langkah berikutnya' }).tap();
    const step = page.locator('[data-path] [data-open]');
    const back = async () => {
      await page.getByRole('button', { name: 'Kembali ke peta' }).tap();
      await page
        .getByRole('navigation', { name: 'Menu bawah' })
        .getByRole('button', { name: 'Lainnya' })
        .tap();
      await page.getByRole('button', { name: 'Pemetaan terpandu dan latihan' }).tap();
    };
    const answer = async (keys: string) => {
      await page.getByRole('button', { name: /Kuat$/ }).focus();
      for (const key of keys) await page.keyboard.press(key);
      await expect(step).toContainText('Semua pasangan sudah ditanyakan');
    };

    await page.getByRole('button', { name: 'Semua latihan' }).tap();
    await page.getByRole('button', { name: /^Latihan 1: kemitraan usaha/ }).tap();
    await page
      .getByRole('textbox', { name: 'Tujuan jejaring' })
      .fill('Petani padi punya lebih dari satu pembeli');
    await page.getByRole('textbox', { name: 'Jenis usaha' }).fill('Pertanian: padi sawah');
    await next();
    for (const line of PARTIES) {
      await page.getByRole('textbox', { name: 'Nama aktor baru' }).fill(line);
      await page.keyboard.press('Enter');
    }
    await answer(RING);
    await expect(step).toContainText('Belum: Kewajiban sebagian besar pihak sudah tertulis.');
    await step.getByRole('button', { name: 'Tabel pemangku kepentingan' }).tap();
    for (const [name, duty] of [
      ['BRI', 'Menyalurkan kredit usaha tani'],
      ['Dinas Pertanian', 'Membina budidaya'],
      ['KUD Mekar', 'Membeli gabah dan menyimpannya'],
      ['Petani', 'Menanam dan menjual gabah'],
      ['Tengkulak', 'Membeli gabah dan meminjamkan modal'],
    ] as const) {
      const row = page.getByRole('listitem', { name, exact: true });
      await row.getByRole('textbox', { name: 'Peran atau tugas' }).fill(duty);
    }
    await back();
    await next();
    // A ring has no bottleneck.
    await expect(step).toContainText('Belum: Peta awal memang punya titik rapuh.');
    await page.getByRole('button', { name: /Pihak, pola, dan kewajiban/ }).tap();
    await answer(THROUGH_MIDDLEMAN);
    await next();
    await expect(step).toContainText('Sudah: Peta awal memang punya titik rapuh.');
    await step
      .getByRole('textbox', { name: /^Hambatan yang kami temukan/ })
      .fill('Tengkulak satu-satunya jalan: petani menerima harga berapa pun.');
    await next();
    await step.getByRole('button', { name: 'Salin jadi kondisi baru' }).tap();
    await expect(step).toContainText('Sudah: Ada kondisi kedua.');
    await expect(step).toContainText('Belum: Ada ikatan yang benar-benar baru.');
    await expect(step).toContainText('Belum: Titik rapuh yang terburuk hilang');
    for (const [from, to] of [
      ['KUD', 'Petani'],
      ['KUD', 'BRI'],
      ['KUD', 'Dinas'],
      ['KUD', 'Penggilingan'],
    ] as const) {
      await step.getByRole('combobox', { name: 'Dari aktor' }).fill(from);
      await page.keyboard.press('Enter');
      await step.getByRole('combobox', { name: 'Ke aktor' }).fill(to);
      await page.keyboard.press('Enter');
      await step.getByRole('button', { name: 'Tambah ikatan' }).tap();
    }
    await expect(step).toContainText('Sudah: Titik rapuh yang terburuk hilang');
    await next();
    await step.getByRole('button', { name: 'Bandingkan kondisi' }).tap();
    const reasons = page.getByRole('textbox', { name: /^Alasan: / });
    await reasons.nth(0).fill('Petani dapat menjual kepada koperasi');
    await reasons.nth(1).fill('Kredit tidak lagi bergantung pada tengkulak');
    await back();
    await step
      .getByRole('textbox', { name: 'Analisis jejaring kami' })
      .fill('KUD menjadi pembeli kedua; harga diumumkan setiap Senin.');
    await expect(page.locator('[data-path] [data-done]')).toHaveCount(5);
    await expect(page.locator('[data-path]')).toContainText('13 dari 13 terlihat di peta');
    expect(await axeViolations(page)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations } from '#tests/browser/analysis/axe';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { ShareDialog } from '@/app/workspace/share/ShareDialog';

async function openPart(part: 'tables' | 'tools', drawing = 'A>B A-B B-C') {
  await page.viewport(1024, 760);
  const fake = fakeSession(makeMap(drawing));
  await showIn(fake, <ShareDialog />);
  fake.session.view.setState({ dialog: 'share', sharePart: part });
  await expect.element(page.getByRole('textbox', { name: 'Nama berkas' })).toBeVisible();
  return fake.session;
}

const losses = page.getByRole('region', { name: 'Yang tidak ikut dalam berkas ini' });

describe('files of other programs', () => {
  it('say that nothing is lost where nothing is', async () => {
    await openPart('tools');
    await expect.element(page.getByText('Semua aktor, ikatan, dan keterangannya ikut')).toBeVisible();
    await expect.element(losses).not.toBeInTheDocument();
  });

  it('tell what of this very map a format cannot keep', async () => {
    await openPart('tools');
    await page.getByRole('combobox', { name: 'Format berkas' }).selectOptions('Pajek (.net)');
    await expect.element(losses).toHaveTextContent('1 ikatan ganda digabung');
    await expect.element(losses).toHaveTextContent('2 ikatan tanpa arah atau dua arah menjadi dua panah');
    await expect.element(losses).not.toHaveTextContent('kutip');
    await expect.element(page.getByText('.net', { exact: true })).toBeVisible();
    // While the dialog fades in its colours are no colours yet.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    expect(await axeViolations()).toEqual([]);
  });

  it('are called by the project unless somebody types another name', async () => {
    const session = await openPart('tools');
    const name = page.getByRole('textbox', { name: 'Nama berkas' });
    await expect.element(name).toHaveValue('A>B A-B B-C');
    session.view.setState({ names: 'code' });
    await expect.element(name).toHaveValue('A>B A-B B-C disamarkan');
    await page.getByRole('radio', { name: 'Nama asli' }).click();
    await expect.element(name).toHaveValue('A>B A-B B-C');
    await userEvent.fill(name, 'jejaring saya');
    await page.getByRole('radio', { name: 'Disamarkan' }).click();
    await expect.element(name).toHaveValue('jejaring saya');
  });
});

describe('tables', () => {
  it('wait for the analysis only where they hold measures', async () => {
    const session = await openPart('tables');
    const save = page.getByRole('button', { name: 'Simpan', exact: true });
    await expect.element(save).toBeEnabled();
    session.analysis.setState({ state: 'waiting', result: null });
    await expect.element(save).toBeDisabled();
    await expect.element(page.getByText('Menunggu analisis selesai.')).toBeVisible();
    await page.getByRole('radio', { name: 'Tanpa' }).click();
    await expect.element(save).toBeEnabled();
  });

  it('ask for the way of writing numbers where it matters', async () => {
    await openPart('tables');
    const semicolons = page.getByRole('radio', { name: '0,5 dan titik koma' });
    await expect.element(semicolons).not.toBeInTheDocument();
    await page.getByRole('combobox', { name: 'Isi dan bentuk tabel' }).selectOptions('Hubungan (CSV)');
    await expect.element(semicolons).toBeVisible();
    await expect.element(page.getByText('-hubungan.csv')).toBeVisible();
  });
});

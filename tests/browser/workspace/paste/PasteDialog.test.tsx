import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations } from '#tests/browser/analysis/axe';
import { type FakeSession, fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { PasteDialog } from '@/app/workspace/paste/PasteDialog';
import { LANGUAGES } from '@/i18n/messages';
import { LIMITS } from '@/model/limits';
import type { Project } from '@/model/types';

const field = page.getByLabelText('Nama-nama');
const make = page.getByRole('button', { name: /^Buat/ });

/** Opens the preview with a text that was pasted. */
async function openPreview(pasted: string, project: Project = makeMap('KUD-Petani')): Promise<FakeSession> {
  const fake = fakeSession(project);
  fake.session.view.setState({ dialog: 'names', pasted });
  await showIn(fake, <PasteDialog />);
  await expect.element(page.getByRole('dialog')).toBeVisible();
  return fake;
}

/** Half-faded text would have half its contrast. */
const animationsDone = () => Promise.all(document.getAnimations().map(({ finished }) => finished));

const namesOf = ({ document }: FakeSession) =>
  Object.values(document.getProject().actors).map(({ name }) => name);
const isClosed = ({ session }: FakeSession) => expect.poll(() => session.view.getState().dialog).toBeNull();

describe('the preview of a pasted text', () => {
  it('counts before it makes, tells who is there, and is one undo step', async () => {
    const fake = await openPreview('BRI\nKSU\nkud\nBRI\nBRI -> KUD: kredit');
    await expect.element(page.getByText('Buat 2 aktor dan 1 ikatan?')).toBeVisible();
    await expect.element(page.getByText('1 sudah ada dan tidak diubah: KUD')).toBeVisible();
    await expect.element(page.getByText('1 jenis ikatan baru: Kredit')).toBeVisible();
    await page.getByText('2 baris tidak dipakai').click();
    await expect.element(page.getByText('Baris 4: sudah disebut di baris sebelumnya')).toBeVisible();
    await userEvent.click(make);
    await isClosed(fake);
    expect(namesOf(fake)).toEqual(['KUD', 'Petani', 'BRI', 'KSU']);
    expect(fake.document.steps()).toEqual([{ verb: 'paste', name: '', count: 2 }]);
  });

  it('is confirmed by Enter at once', async () => {
    const fake = await openPreview('Budi\nSiti');
    await expect.element(make).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await isClosed(fake);
    expect(namesOf(fake)).toContain('Siti');
    expect([...fake.session.view.getState().selection.actors]).toHaveLength(2);
  });

  it('can be typed into, counts as one types, and takes Ctrl+Enter', async () => {
    const fake = await openPreview('');
    await expect.element(field).toHaveFocus();
    await expect.element(make).toBeDisabled();
    await userEvent.keyboard('Budi{Enter}Siti -> Budi');
    await expect.element(page.getByText('Buat 2 aktor dan 1 ikatan?')).toBeVisible();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await isClosed(fake);
    expect(namesOf(fake)).toEqual(['KUD', 'Petani', 'Budi', 'Siti']);
  });

  it('asks about names that are alike, for each and for all', async () => {
    const fake = await openPreview(
      'Kelompok Tani Mekr\nKoperasi Pertanian.',
      makeMap('Kelompok_Tani_Mekar Koperasi_Pertanian'),
    );
    const said = page.getByText('Belum ada yang baru.');
    await expect.element(said).toBeVisible();
    const first = page.getByRole('radiogroup', { name: /Kelompok Tani Mekr/ });
    await userEvent.click(first.getByRole('radio', { name: 'Aktor baru' }));
    await expect.element(page.getByText('Buat 1 aktor?')).toBeVisible();
    const all = page.getByRole('radiogroup', { name: 'Untuk semua nama yang mirip' });
    await userEvent.click(all.getByRole('radio', { name: 'Aktor baru' }));
    await expect.element(page.getByText('Buat 2 aktor?')).toBeVisible();
    await userEvent.click(all.getByRole('radio', { name: 'Sama' }));
    await expect.element(said).toBeVisible();
    expect(fake.document.edits).toEqual([]);
  });

  it('lets one say what the columns of a table mean', async () => {
    const fake = await openPreview('Budi\tSwasta\nSiti\tMedia');
    await expect.element(page.getByText('Buat 2 aktor?')).toBeVisible();
    await page.getByLabelText('Kolom 2: Swasta').selectOptions('Ikatan ke');
    await page.getByLabelText('Kolom 1: Budi').selectOptions('Ikatan dari');
    await expect.element(page.getByText('Buat 4 aktor dan 2 ikatan?')).toBeVisible();
    await page.getByLabelText('Baris pertama adalah judul kolom').click();
    await expect.element(page.getByText('Buat 1 aktor?')).toBeVisible();
    await userEvent.click(page.getByRole('radio', { name: 'Daftar' }));
    await expect.element(page.getByText('Buat 2 aktor?')).toBeVisible();
    await userEvent.click(make);
    await isClosed(fake);
    expect(namesOf(fake).slice(2)).toEqual(['Budi Swasta', 'Siti Media']);
  });

  it.each(LANGUAGES)(
    'has no fault that axe finds, with questions, columns and skipped lines (%s)',
    async (language) => {
      const fake = fakeSession(makeMap('Kelompok_Tani_Mekar'));
      const pasted = 'Nama\tPengaruh\nKelompok Tani Mekr\tbanyak\nBudi\t3\n\t2';
      fake.session.view.setState({ dialog: 'names', pasted });
      await showIn(fake, <PasteDialog />, { language });
      await expect.element(page.getByRole('dialog')).toBeVisible();
      for (const details of document.querySelectorAll('details')) details.open = true;
      expect(document.querySelectorAll('details')).toHaveLength(2);
      await animationsDone();
      expect(await axeViolations()).toEqual([]);
    },
  );

  it('shows names of actors who are there only as they may be shown', async () => {
    const fake = fakeSession(makeMap('Budiman_Santoso'));
    fake.session.view.setState({ dialog: 'names', pasted: 'Budiman Santosa', names: 'initials' });
    await showIn(fake, <PasteDialog />);
    await expect
      .element(page.getByRole('radiogroup', { name: '“Budiman Santosa” mirip dengan “BS”' }))
      .toBeVisible();
  });
});

describe('a text that is hard to take', () => {
  it('of 10,000 lines is previewed with a count of what is not shown', async () => {
    const lines = Array.from({ length: LIMITS.actors }, (_, index) => `Aktor nomor ${index}`);
    await openPreview(lines.join('\n'));
    await expect.element(page.getByText('Buat 9.998 aktor?')).toBeVisible();
    expect(document.querySelectorAll('[role="dialog"] li').length).toBeLessThan(120);
    await page.getByText('2 baris tidak dipakai').click();
    await expect
      .element(page.getByText('Baris 9.999: melebihi batas satu proyek, yaitu 10.000 aktor'))
      .toBeVisible();
  });

  it('is shown as text, shortened with the whole in the tooltip, and never wider than the dialog', async () => {
    const long = 'Dinas'.repeat(1000);
    const html = '<img src=x onerror=alert(1)>';
    await openPreview([long, html, '=1+1', 'محمد -> Petani', '👩‍👩‍👧‍👦'].join('\n'));
    await expect
      .element(page.getByText('1 nama lebih panjang dari 200 karakter dan dipendekkan'))
      .toBeVisible();
    await expect.element(page.getByText(html, { exact: true })).toBeVisible();
    const dialog = page.getByRole('dialog').element();
    expect(dialog.querySelector('img')).toBeNull();
    const [first] = dialog.querySelectorAll('bdi');
    expect(first?.title).toBe(long.slice(0, LIMITS.name));
    for (const element of dialog.querySelectorAll('*')) {
      expect(element.getBoundingClientRect().right).toBeLessThanOrEqual(dialog.getBoundingClientRect().right);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations } from '#tests/browser/analysis/axe';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { WorksheetsScreen } from '@/exercises/ui/sheets/WorksheetsScreen';
import type { Language } from '@/i18n/messages';
import { actorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { build as buildKarawang } from '@/samples/karawang';

async function openSheets(
  project: Project,
  { language = 'id', isPhone = false }: { readonly language?: Language; readonly isPhone?: boolean } = {},
) {
  const fake = fakeSession(project);
  const box = await showIn(fake, <WorksheetsScreen isPhone={isPhone} />, {
    language,
    width: isPhone ? 360 : 1100,
  });
  return { ...fake, box, project: fake.document.getProject };
}

/** Karawang with nothing written in its worksheets. */
const blank = (): Project => ({ ...buildKarawang('id'), worksheets: {} });

const nav = () => page.getByRole('navigation', { name: 'Pilih lembar kerja' });
const row = (name: string) => page.getByRole('listitem', { name, exact: true });

describe('the worksheets', () => {
  it('begin with the stakeholders, whose fields are the actors’ own', async () => {
    const { project } = await openSheets(buildKarawang('id'));
    const tengkulak = row('Tengkulak');
    await tengkulak
      .getByRole('textbox', { name: 'Yang dibutuhkan' })
      .fill('gabah murah, pinjaman; gabah murah');
    await userEvent.keyboard('{Enter}');
    await tengkulak.getByRole('combobox', { name: 'Pengaruh' }).selectOptions('5');
    await tengkulak.getByRole('combobox', { name: 'Kepentingan' }).selectOptions('5');
    const actor = project().actors[actorId('tengkulak')];
    expect(actor?.needs).toEqual(['gabah murah', 'pinjaman']);
    expect([actor?.influence, actor?.interest]).toEqual([5, 5]);
    await expect.element(tengkulak).toHaveTextContent('Promoters');
  });

  it('keep what is written, count it, and give it back to undo', async () => {
    const { project, session } = await openSheets(buildKarawang('id'));
    await nav()
      .getByRole('button', { name: /^Delapan komponen/ })
      .click();
    await page.getByRole('textbox', { name: 'Isi jejaring' }).fill('Jual beli gabah');
    expect(project().worksheets.components).toMatchObject({ content: 'Jual beli gabah' });
    await expect.element(nav().getByRole('button', { name: /^Delapan komponen/ })).toHaveTextContent('1/8');
    session.undo();
    await expect.element(page.getByRole('textbox', { name: 'Isi jejaring' })).toHaveValue('');
  });

  it('have a row for each tie, called by its two ends', async () => {
    const { project } = await openSheets(blank());
    await nav()
      .getByRole('button', { name: /^Langkah kemitraan/ })
      .click();
    const first = page.getByRole('listitem').first();
    await expect.element(first).toHaveTextContent('–');
    await first.getByRole('combobox', { name: 'Sudah sampai' }).selectOptions('signing');
    expect(Object.values(project().worksheets.partnership ?? {})).toEqual(['signing']);
  });

  it('take rows of one’s own and give them up with all that is in them', async () => {
    const { project } = await openSheets(blank());
    await nav()
      .getByRole('button', { name: /^Norma yang disepakati/ })
      .click();
    await expect.element(page.getByText('Belum ada baris.')).toBeVisible();
    await page.getByRole('button', { name: 'Tambah baris' }).click();
    await row('1').getByRole('textbox', { name: 'Norma' }).fill('Harga diumumkan setiap Senin');
    await row('1').getByRole('combobox', { name: 'Penjaganya' }).selectOptions('Koperasi Unit Desa');
    expect(Object.values(project().worksheets.norms ?? {})).toContain('Harga diumumkan setiap Senin');
    await page.getByRole('button', { name: 'Hapus baris 1' }).click();
    await expect.element(page.getByText('Belum ada baris.')).toBeVisible();
    const left = Object.values(project().worksheets.norms ?? {}).filter((value) => value !== undefined);
    expect(left).toEqual([]);
  });

  it('say whose readiness is judged, until two are chosen whom a map ties', async () => {
    await openSheets(blank());
    await nav()
      .getByRole('button', { name: /^Kesiapan bermitra/ })
      .click();
    const note = page.getByRole('note');
    await expect.element(note).toHaveTextContent('Belum ada pihak yang dipilih.');
    await page.getByRole('combobox', { name: 'Kemitraan antara' }).selectOptions('Tengkulak');
    await expect.element(note).toHaveTextContent('Baru satu pihak yang dipilih.');
    await page.getByRole('combobox', { name: 'dan', exact: true }).selectOptions('Tengkulak');
    await expect.element(note).toHaveTextContent('Pilih dua pihak yang berbeda.');
    await page.getByRole('combobox', { name: 'dan', exact: true }).selectOptions('Petani / Kelompok Tani');
    await expect.element(note).not.toBeInTheDocument();
  });

  it('show a web from three judgements on, and say which side is weakest', async () => {
    await openSheets(buildKarawang('id'));
    await nav()
      .getByRole('button', { name: /^Enam sifat/ })
      .click();
    for (const [name, level] of [
      ['Membagi gagasan', '4'],
      ['Membagi informasi', '5'],
      ['Berbagi kenalan', '2'],
    ] as const) {
      await page.getByRole('radiogroup', { name }).getByRole('radio', { name: level, exact: true }).click();
    }
    await expect.element(page.getByRole('figure')).toHaveTextContent('Paling rendah, 2: Berbagi kenalan.');
  });

  it('have no barrier, wide and on a phone, in both languages', async () => {
    for (const [language, isPhone] of [
      ['id', false],
      ['en', true],
    ] as const) {
      const { session } = await openSheets(buildKarawang(language), { language, isPhone });
      for (const worksheet of [null, 'readiness', 'forms', 'traits']) {
        session.view.setState({ worksheet });
        await expect.element(page.getByRole('article').first()).toBeVisible();
        expect(await axeViolations()).toEqual([]);
      }
    }
  });
});

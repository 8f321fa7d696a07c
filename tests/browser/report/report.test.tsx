import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations } from '#tests/browser/analysis/axe';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import type { Language } from '@/i18n/messages';
import { removeFromFrame, renameActor } from '@/model/edits/actors';
import { changeProject } from '@/model/edits/project';
import { actorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { hideSection } from '@/report/reportSheet';
import { SECTIONS } from '@/report/types';
import { ReportScreen } from '@/report/ui/ReportScreen';
import { build as buildKarawang } from '@/samples/karawang';

interface Told {
  readonly language?: Language;
  readonly isPhone?: boolean;
}

/** Says of which language files would be made. */
const Files = ({ language, isReady }: { readonly language: Language; readonly isReady: boolean }) => (
  <output>{`${language} ${isReady}`}</output>
);

async function openReport(project: Project, { language = 'id', isPhone = false }: Told = {}) {
  const fake = fakeSession(project);
  await showIn(fake, <ReportScreen isPhone={isPhone} Files={Files} />, {
    language,
    width: isPhone ? 360 : 1200,
  });
  await isFresh();
  return { ...fake, project: fake.document.getProject };
}

const isFresh = () =>
  expect
    .poll(() => document.querySelector('[aria-busy="false"] article'), { timeout: 20_000 })
    .not.toBeNull();

const sections = () =>
  [...document.querySelectorAll<HTMLElement>('[data-section]')].map(({ dataset }) => dataset.section);
const section = (name: RegExp) => page.getByRole('region', { name });
/** All that a reader sees or hears of the report. */
const told = () => {
  const article = document.querySelector('article');
  const names = [...(article?.querySelectorAll('[aria-label]') ?? [])].map((one) =>
    one.getAttribute('aria-label'),
  );
  return [article?.textContent, ...names].join('\n');
};

describe('the report', () => {
  it('tells the project from the title page to the reflection, with both maps and no key of a text', async () => {
    await openReport(buildKarawang('id'));
    await expect.element(page.getByRole('heading', { name: 'Jual beli gabah, Karawang' })).toBeVisible();
    expect(sections()).toHaveLength(14);
    for (const title of ['Peta Sebelum.', 'Peta Sesudah.'])
      await expect.element(page.getByRole('img', { name: title }).first()).toBeVisible();
    expect(told()).not.toMatch(/\b(report|reportScreen|compare|analysis)\.[a-z]+/);
    expect(told()).not.toMatch(/\{\{|@\[/);
  });

  it('speaks English while the app speaks Indonesian', async () => {
    await openReport(buildKarawang('id'));
    await page.getByRole('radio', { name: 'English' }).click();
    await expect.element(page.getByRole('heading', { name: /Problem and purpose/ })).toBeVisible();
    await expect.element(page.getByRole('article')).toHaveAttribute('lang', 'en');
    await expect.element(page.getByRole('button', { name: 'Cetak atau PDF' })).toBeEnabled();
    await expect.element(page.getByRole('status').getByText('en true')).toBeVisible();
  });

  it('leaves sections out and moves them, keeps that in the project, and undoes it', async () => {
    const { session, project } = await openReport(buildKarawang('id'));
    await page.getByRole('checkbox', { name: 'Pengaruh dan kepentingan' }).click();
    await expect.poll(sections).not.toContain('grid');
    expect(project().worksheets.report).toMatchObject({ 'hidden/grid': true });
    await page.getByRole('button', { name: 'Naikkan Pemangku kepentingan' }).click();
    await expect.poll(() => sections().slice(0, 2)).toEqual(['stakeholders', 'purpose']);
    // At the top there is nowhere to go but down.
    await expect.element(page.getByRole('button', { name: 'Turunkan Pemangku kepentingan' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => sections().slice(0, 2)).toEqual(['purpose', 'stakeholders']);
    session.undo();
    session.undo();
    session.undo();
    await expect.poll(sections).toHaveLength(14);
  });

  it('says so when every section is left out, and prints nothing then', async () => {
    const { session } = await openReport(buildKarawang('id'));
    for (const id of SECTIONS) session.apply(hideSection(id, true));
    await expect.element(page.getByText(/Semua bagian dilepas/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Cetak atau PDF' })).toBeDisabled();
  });

  it('takes words of one’s own in the place of made ones, and gives the made ones back', async () => {
    const { session } = await openReport(buildKarawang('id'));
    const stage = section(/Tahap jejaring/);
    await stage.getByRole('button', { name: /^Ubah: Tahap “Satu penghubung”/ }).click();
    await page.getByRole('textbox', { name: 'Teks pengganti' }).fill('Semua lewat Tengkulak.');
    await userEvent.keyboard('{Escape}');
    await expect.element(stage.getByText('Semua lewat Tengkulak.')).toBeVisible();
    const pencil = stage.getByRole('button', { name: 'Ubah: Semua lewat Tengkulak.' });
    await expect.element(pencil).toHaveFocus();
    await pencil.click();
    await page.getByRole('button', { name: 'Kembali ke teks hitungan' }).click();
    await expect.element(stage.getByText(/^Tahap “Satu penghubung”/)).toBeVisible();
    session.undo();
    await expect.element(stage.getByText('Semua lewat Tengkulak.')).toBeVisible();
  });

  it('lets own words follow a name, and does not call them old for it', async () => {
    const { session } = await openReport(buildKarawang('id'));
    const stage = section(/Tahap jejaring/);
    await stage.getByRole('button', { name: /^Ubah: Tahap “Satu penghubung”/ }).click();
    await page.getByRole('textbox', { name: 'Teks pengganti' }).fill('Semua lewat Tengkulak.');
    await userEvent.keyboard('{Escape}');
    session.apply(renameActor(actorId('tengkulak'), 'Pedagang'));
    await expect.element(stage.getByText('Semua lewat Pedagang.')).toBeVisible();
    expect(stage.getByRole('note').elements()).toHaveLength(0);
  });

  it('marks own words when the map says something else since, and shows what it says now', async () => {
    const { session } = await openReport(buildKarawang('id'));
    const before = section(/Peta sebelum/);
    await before.getByRole('button', { name: /^Ubah: Peta ini memuat 6 aktor/ }).click();
    await page.getByRole('textbox', { name: 'Teks pengganti' }).fill('Petani bergantung pada satu pembeli.');
    await page.getByRole('button', { name: 'Selesai' }).click();
    const [first] = session.document.getProject().frames;
    if (!first) throw new Error('the sample has no frame');
    session.apply(
      removeFromFrame(session.document.getProject(), first, { actors: [actorId('tengkulak')], ties: [] }),
    );
    await expect.element(before.getByRole('note')).toHaveTextContent(/Peta ini memuat 5 aktor/);
    await expect.element(before.getByText('Petani bergantung pada satu pembeli.')).toBeVisible();
    await before.getByRole('button', { name: 'Tetap pakai tulisan ini' }).click();
    await expect.poll(() => before.getByRole('note').elements()).toHaveLength(0);
    await expect.element(before.getByText('Petani bergantung pada satu pembeli.')).toBeVisible();
  });

  it('marks what nobody filled in, and leads to where it is', async () => {
    const { session } = await openReport({ ...buildKarawang('id'), problem: '' });
    const purpose = section(/Masalah dan tujuan/);
    await expect.element(purpose.getByText('Masalah: belum diisi')).toBeVisible();
    session.view.setState({ screen: 'report' });
    await purpose.getByRole('button', { name: 'Isi di “Tentang proyek”' }).click();
    expect(session.view.getState()).toMatchObject({ screen: 'map', rightTab: 'notes', isRightOpen: true });
    session.apply(changeProject({ problem: 'Harga ditentukan sepihak' }));
    await expect.element(purpose.getByText('Harga ditentukan sepihak')).toBeVisible();
    await section(/Pemangku kepentingan/)
      .getByRole('button', { name: 'Isi di tabel pemangku kepentingan' })
      .first()
      .click();
    expect(session.view.getState()).toMatchObject({ screen: 'worksheets', worksheet: null });
  });

  it('shows no name that is masked, in no text, picture or file name', async () => {
    const { session } = await openReport(buildKarawang('id'));
    expect(told()).toContain('Tengkulak');
    await page.getByRole('radio', { name: 'Kode' }).click();
    await expect.poll(() => session.view.getState().names).toBe('code');
    await expect.poll(told, { timeout: 20_000 }).toMatch(/disamarkan|kode/i);
    await isFresh();
    for (const name of ['Tengkulak', 'Koperasi Unit Desa', 'Sub Dolog']) expect(told()).not.toContain(name);
  });

  it('never prints figures of a map that has changed', async () => {
    const { session } = await openReport(buildKarawang('id'));
    const [first] = session.document.getProject().frames;
    if (!first) throw new Error('the sample has no frame');
    session.apply(
      removeFromFrame(session.document.getProject(), first, { actors: [actorId('tengkulak')], ties: [] }),
    );
    await expect.element(page.getByRole('button', { name: 'Cetak atau PDF' })).toBeDisabled();
    expect(document.querySelector('[data-printed] article')).toBeNull();
    await isFresh();
    expect(document.querySelector('[data-printed] article')).not.toBeNull();
    expect(section(/Peta sebelum/).element().textContent).toContain('Peta ini memuat 5 aktor');
  });

  it('is whole for a project with nobody in it', async () => {
    const sample = buildKarawang('id');
    const frames = sample.frames.slice(0, 1).map((frame) => ({ ...frame, place: {}, ties: {} }));
    await openReport({
      ...sample,
      actors: {},
      frames,
      question: '',
      problem: '',
      purpose: '',
      worksheets: {},
    });
    expect(document.querySelectorAll('[data-section]')).toHaveLength(14);
    await expect.element(page.getByText('Pertanyaan: belum diisi')).toBeVisible();
  });

  it('cannot be changed where the project cannot', async () => {
    const fake = fakeSession(buildKarawang('id'), { readOnly: true });
    await showIn(fake, <ReportScreen isPhone={false} Files={Files} />, { width: 1200 });
    await isFresh();
    expect(page.getByRole('button', { name: /^Ubah|^Naikkan/ }).elements()).toHaveLength(0);
    await expect.element(page.getByRole('checkbox').first()).toBeDisabled();
  });

  it('has no barrier, wide and on a phone, in both languages', async () => {
    for (const told of [{ language: 'id' }, { language: 'en', isPhone: true }] as const) {
      const { session } = await openReport(buildKarawang(told.language), told);
      expect(await axeViolations()).toEqual([]);
      session.dispose();
      document.body.replaceChildren();
    }
  });
});

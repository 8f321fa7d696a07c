import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations } from '#tests/browser/analysis/axe';
import { makeMap } from '#tests/helpers/makeMap';
import { LANGUAGES } from '@/i18n/messages';
import type { Actor, Project } from '@/model/types';
import type { FileReading, ReadNetworkFile } from '@/transfer/importing/types';
import { openImport } from './openImport';

const TIES = 'Dari;Ke;Jenis\nBappeda;KUD;koordinasi\nKUD;Petani;kredit\nKUD;Petani;kredit\n';
const KUMU =
  '{"elements":[{"label":"Bappeda"},{"label":"KUD"}],"connections":[{"from":"Bappeda","to":"KUD"}]}';

/** A file in which there is one actor. */
const SMALL: ReadNetworkFile = {
  ok: true,
  holds: 'network',
  format: 'gml',
  network: {
    title: 'kecil',
    actors: [{ id: 'a', name: 'A', place: null, colour: null, values: {} }],
    ties: [],
  },
  tables: null,
  remarks: [],
  tooLargeForProject: false,
};

const make = page.getByRole('button', { name: 'Buat peta' });
const add = page.getByRole('button', { name: 'Tambahkan ke sini' });
const figures = page.getByRole('dialog').getByRole('list').first();

const namesOf = (project: Project | undefined) =>
  Object.values(project?.actors ?? {}).map(({ name }) => name);
const named = (project: Project, name: string): Actor => {
  const found = Object.values(project.actors).find((actor) => actor.name === name);
  if (!found) throw new Error(`named: there is no ${name}`);
  return found;
};
/** Half-faded text would have half its contrast. */
const animationsDone = () => Promise.all(document.getAnimations().map(({ finished }) => finished));

/** A project in which the cooperative's influence is known. */
function withInfluence(influence: number): Project {
  const project = makeMap('KUD-Petani');
  const kud = named(project, 'KUD');
  return { ...project, actors: { ...project.actors, [kud.id]: { ...kud, influence } } };
}

describe('the preview of a file', () => {
  it('offers to open for reading only what is too large for a project', async () => {
    const large = { ...SMALL, tooLargeForProject: true };
    const { onReadOnly, onClose } = await openImport({ files: [['besar.gml', '']], read: async () => large });
    await userEvent.click(page.getByRole('button', { name: 'Buka untuk dibaca saja' }));
    expect(onReadOnly).toHaveBeenCalledWith(large.network);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('says what it is and how many it holds, draws it, and Enter makes the map of it', async () => {
    const { made, onClose } = await openImport({ files: [['ikatan.csv', TIES]] });
    await expect.element(page.getByText('Tabel teks (CSV)', { exact: true })).toBeVisible();
    await expect.element(figures).toHaveTextContent('3 aktor');
    await expect.element(figures).toHaveTextContent('2 ikatan');
    await expect
      .element(page.getByText('Jenis ikatan: koordinasi (1) dan kredit (1)', { exact: false }))
      .toBeVisible();
    const told = page.getByRole('status');
    await expect.element(told).toHaveTextContent('Tabel teks (CSV): 3 aktor dan 2 ikatan. 1 catatan');
    const picture = page.getByRole('img', { name: 'Gambar kecil jejaring dari berkas' });
    await expect.poll(() => picture.element().querySelectorAll('path:not([fill="none"])').length).toBe(3);
    await expect.element(make).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
    expect(namesOf(made[0])).toEqual(['Bappeda', 'KUD', 'Petani']);
    const [frame] = made[0]?.frames ?? [];
    expect(Object.keys(frame?.ties ?? {})).toHaveLength(2);
    const places = new Set(Object.values(frame?.place ?? {}).map(String));
    expect(places.size).toBe(3);
  });

  it('tells what is left out and where first', async () => {
    await openImport({ files: [['ikatan.csv', TIES]] });
    const notes = page.getByRole('region', { name: 'Catatan tentang berkas ini' });
    await expect.element(notes).toHaveTextContent('Baris 4');
  });

  it('is read again as soon as a column means something else', async () => {
    const { asked, made } = await openImport({ files: [['ikatan.csv', TIES]] });
    await page.getByLabelText('Kolom 3: Jenis').selectOptions('Tidak dipakai');
    await expect.poll(() => asked.length).toBe(2);
    expect(asked[1]?.wish.sheets?.[0]?.columns).toEqual([undefined, undefined, 'ignored']);
    await expect.element(page.getByText('kredit (1)', { exact: false })).not.toBeInTheDocument();
    await page.getByLabelText('Berisi').selectOptions('Daftar aktor');
    await page.getByLabelText('Kolom 1: Dari').selectOptions('Nama aktor');
    await expect.element(figures).toHaveTextContent('2 aktor');
    await make.click();
    await expect.poll(() => namesOf(made[0])).toEqual(['Bappeda', 'KUD']);
  });

  it('can take the first row for names, and part the columns by another sign', async () => {
    const heading = 'Nama;Sektor';
    const columns = [{ role: 'name', heading, example: 'KUD;koperasi' }] as const;
    const sheet = { name: '', form: 'actors', hasHeading: true, columns, rows: [], rowCount: 1 } as const;
    const tables = { delimiter: ',', sheets: [sheet] } as const;
    const { asked } = await openImport({
      files: [['nama.csv', '']],
      read: async () => ({ ...SMALL, format: 'csv', tables }),
    });
    await page.getByLabelText('Pemisah kolom').selectOptions('Titik koma ( ; )');
    await expect.poll(() => asked.at(-1)?.wish).toEqual({ delimiter: ';', sheets: undefined });
    await page.getByLabelText('Baris pertama adalah judul kolom').click();
    await expect
      .poll(() => asked.at(-1)?.wish.sheets?.[0])
      .toEqual({ hasHeading: false, columns: undefined });
  });

  it('shows who and what come first in a file without columns', async () => {
    await openImport({ files: [['peta.json', KUMU]] });
    const first = page.getByRole('region', { name: 'Isi pertama' });
    await expect.element(first).toHaveTextContent('Bappeda');
    await expect.element(first).toHaveTextContent(/Bappeda\s*[–→]\s*KUD/);
    await expect.element(page.getByText('Kumu (JSON)', { exact: true })).toBeVisible();
  });

  it('goes from file to file, and each can be skipped', async () => {
    const { made, onClose } = await openImport({
      files: [
        ['satu.csv', TIES],
        ['dua.csv', 'Nama\nBudi\nSiti\n'],
      ],
    });
    await expect.element(page.getByRole('dialog', { name: 'Impor berkas 1 dari 2' })).toBeVisible();
    await page.getByRole('button', { name: 'Lewati berkas ini' }).click();
    await expect.element(page.getByRole('dialog', { name: 'Impor berkas 2 dari 2' })).toBeVisible();
    await expect.element(figures).toHaveTextContent('2 aktor');
    await make.click();
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
    expect(made.map(namesOf)).toEqual([['Budi', 'Siti']]);
  });

  it.each(LANGUAGES)('leaves nothing for axe to find (%s)', async (language) => {
    await openImport({
      files: [['aktor.csv', 'Nama;Pengaruh;Alamat\nKUD;5;Jl. Raya\nBappeda;4;Jl. Baru\n']],
      into: withInfluence(2),
      language,
    });
    await expect.element(page.getByRole('radiogroup').nth(1)).toBeVisible();
    await animationsDone();
    expect(await axeViolations()).toEqual([]);
  });
});

describe('a file that comes into the open project', () => {
  it('makes nobody twice, asks whose values hold, and is one undo step', async () => {
    const fake = await openImport({
      files: [['aktor.csv', 'Nama;Pengaruh\nKUD;5\nBappeda;4\n']],
      into: withInfluence(2),
    });
    await expect.element(page.getByText('1 aktor baru')).toBeVisible();
    await expect.element(page.getByText('1 aktor sudah ada dan tidak dibuat dua kali')).toBeVisible();
    const question = page.getByRole('radiogroup', { name: 'KUD: Pengaruh (1–5)' });
    await expect.element(question.getByRole('radio', { name: 'Proyek: 2' })).toBeChecked();
    await question.getByRole('radio', { name: 'Berkas: 5' }).click();
    await expect.element(question.getByRole('radio', { name: 'Berkas: 5' })).toBeChecked();
    await add.click();
    await expect.poll(() => fake.onClose.mock.calls.length).toBe(1);
    const project = fake.document.getProject();
    expect(namesOf(project).sort()).toEqual(['Bappeda', 'KUD', 'Petani']);
    expect(named(project, 'KUD').influence).toBe(5);
    expect(fake.document.steps()).toHaveLength(1);
    fake.session.undo();
    expect(namesOf(fake.document.getProject())).toEqual(['KUD', 'Petani']);
    expect(named(fake.document.getProject(), 'KUD').influence).toBe(2);
  });

  it('lets one answer hold for all values that differ', async () => {
    const both = withInfluence(2);
    const farmer = named(both, 'Petani');
    const into = { ...both, actors: { ...both.actors, [farmer.id]: { ...farmer, influence: 1 } } };
    const fake = await openImport({ files: [['aktor.csv', 'Nama;Pengaruh\nKUD;5\nPetani;4\n']], into });
    const all = page.getByRole('radiogroup', { name: 'Untuk semua isian yang berbeda' });
    await all.getByRole('radio', { name: 'Isian berkas' }).click();
    await expect.element(page.getByRole('radio', { name: 'Berkas: 4' })).toBeChecked();
    await add.click();
    await expect.poll(() => named(fake.document.getProject(), 'Petani').influence).toBe(4);
    expect(named(fake.document.getProject(), 'KUD').influence).toBe(5);
  });

  it('becomes a frame of its own, in which those who are known stand where they stood', async () => {
    const into = makeMap('KUD-Petani');
    const fake = await openImport({ files: [['sesudah panen.csv', TIES]], into });
    await page.getByRole('radio', { name: 'Kondisi baru' }).click();
    await page.getByRole('button', { name: 'Buat kondisi' }).click();
    await expect.poll(() => fake.onClose.mock.calls.length).toBe(1);
    const { frames } = fake.document.getProject();
    expect(frames.map(({ title }) => title)).toEqual([into.frames[0]?.title, 'sesudah panen']);
    const kud = named(into, 'KUD').id;
    expect(frames[1]?.place[kud]).toEqual(frames[0]?.place[kud]);
    expect(Object.keys(frames[1]?.place ?? {})).toHaveLength(3);
    expect(Object.keys(frames[0]?.place ?? {})).toHaveLength(2);
    expect(fake.session.frame().id).toBe(frames[1]?.id);
    expect(fake.document.steps()).toHaveLength(1);
  });

  it('can become a project of its own and leaves the open one alone', async () => {
    const fake = await openImport({ files: [['ikatan.csv', TIES]], into: makeMap('KUD') });
    await page.getByRole('radio', { name: 'Proyek baru' }).click();
    await make.click();
    await expect.poll(() => fake.made.length).toBe(1);
    expect(fake.document.edits).toEqual([]);
  });

  it('can only become that where the open project is only read', async () => {
    await openImport({ files: [['ikatan.csv', TIES]], into: makeMap('KUD'), readOnly: true });
    await expect.element(page.getByRole('radio', { name: 'Kondisi ini' })).toBeDisabled();
    await expect.element(make).toBeVisible();
  });

  it('names those who are there only as they may be shown', async () => {
    const project = withInfluence(2);
    const kud = named(project, 'KUD');
    const into = { ...project, actors: { ...project.actors, [kud.id]: { ...kud, name: 'Budiman Santoso' } } };
    const fake = await openImport({ files: [['aktor.csv', 'Nama;Pengaruh\nBudiman Santoso;5\n']], into });
    fake.session.view.setState({ names: 'initials' });
    await expect.element(page.getByRole('radiogroup', { name: 'BS: Pengaruh (1–5)' })).toBeVisible();
  });
});

describe('a file that takes long or cannot be read', () => {
  it('tells how far it is, waits for nobody who presses Enter early, and is called off by Esc', async () => {
    let signal: AbortSignal | undefined;
    const { onClose, document: kept } = await openImport({
      files: [['besar.csv', TIES]],
      into: makeMap('KUD'),
      read: (_, ways) => {
        signal = ways.signal;
        ways.onProgress?.({ step: 'reading', share: 0.4 });
        return new Promise(() => {});
      },
    });
    const bar = page.getByRole('progressbar', { name: 'Membaca isi berkas' });
    await expect.element(bar).toHaveAttribute('value', '0.4');
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    expect(kept.edits).toEqual([]);
    expect(signal).toBeDefined();
  });

  it('says what is wrong and that nothing has changed, and offers to pick another', async () => {
    const fake = await openImport({
      files: [['foto.png', '\u0089PNG\r\n\u001a\n\0\0\0']],
      into: makeMap('KUD'),
    });
    const alert = page.getByRole('alert');
    await expect.element(alert).toHaveTextContent('Berkas ini belum dapat dibaca');
    await expect.element(alert).toHaveTextContent('Proyek yang terbuka tidak berubah.');
    await page.getByRole('button', { name: 'Pilih berkas lain' }).click();
    expect(fake.onChooseOther).toHaveBeenCalledOnce();
    expect(fake.document.edits).toEqual([]);
  });

  it('still lets one say what the columns mean where that is all that is missing', async () => {
    const problem = { code: 'noColumns', line: 1, sheet: '', detail: 'Kolom A, Kolom B', limit: 0 } as const;
    const columns = ['Kolom A', 'Kolom B'].map((heading) => ({
      role: 'ignored' as const,
      heading,
      example: 'KUD',
    }));
    const sheet = {
      name: '',
      form: 'actors',
      hasHeading: true,
      columns,
      rows: [['KUD', '3']],
      rowCount: 1,
    } as const;
    const refused: FileReading = {
      ok: false,
      format: 'csv',
      problem,
      tables: { delimiter: ';', sheets: [sheet] },
    };
    const { asked } = await openImport({ files: [['a.csv', 'x']], read: async () => refused });
    await expect.element(page.getByRole('alert')).toHaveTextContent('memilih arti kolom di bawah');
    await page.getByLabelText('Kolom 1: Kolom A').selectOptions('Nama aktor');
    await expect.poll(() => asked.at(-1)?.wish.sheets?.[0]?.columns).toEqual(['name']);
  });

  it('says so when it is larger than any project', async () => {
    const { made } = await openImport({
      files: [['besar.gml', 'x']],
      read: async () => ({ ...SMALL, tooLargeForProject: true }),
    });
    await expect.element(page.getByRole('alert')).toHaveTextContent('10.000 aktor dan 50.000 ikatan');
    await userEvent.keyboard('{Enter}');
    expect(made).toEqual([]);
  });
});

import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { beginWith } from '@/app/beginnings';
import { LANGUAGES } from '@/i18n/messages';
import type { Project } from '@/model/types';
import { projectsToBundle, projectToFile } from '@/transfer/rajutFile';
import { makeMap } from '../../../helpers/makeMap';
import { openApp } from '../openApp';

const ORIGIN = { app: 'Rajut', savedAt: '2026-01-01T00:00:00.000Z' };

function group(title: string, drawing: string, sector = ''): Project {
  const project = makeMap(drawing);
  const actors = Object.values(project.actors).map((actor) =>
    actor.name === 'Bappeda' ? { ...actor, sector } : actor,
  );
  return { ...project, title, actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])) };
}

/** What a person does who lets go of files over the page. */
function drop(files: readonly { readonly name: string; readonly text: string }[]) {
  const dataTransfer = new DataTransfer();
  for (const { name, text } of files) dataTransfer.items.add(new File([text], name));
  for (const type of ['dragenter', 'dragover', 'drop']) {
    document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }
}

const heading = (name: string) => page.getByRole('heading', { name, exact: true });

/** The groups screen with projects of this device. */
async function openGroups(projects: readonly Project[]) {
  const device = await openApp({ path: '/groups' });
  for (const project of projects) {
    await device.library.create({ title: project.title, edits: [beginWith(project, 'create')] });
  }
  await expect.element(heading('Kelompok berdampingan'), { timeout: 15_000 }).toBeVisible();
  return device;
}

const SIX = Array.from({ length: 6 }, (_, at) =>
  group(`Kelompok ${at + 1}`, 'Bappeda-Camat Camat-Petani Bappeda-Petani'),
);

describe('groups side by side', () => {
  it('asks for two maps, then shows them with measures, stage, who matters most, and who is the same', async () => {
    await openGroups([
      group('Satu', 'Bappeda-Camat Bappeda-Petani Bappeda-Bank'),
      group('Dua', 'Bappeda-Camat Camat-Media Media-Bappeda'),
    ]);
    await page.getByRole('checkbox', { name: 'Satu' }).click();
    await expect.element(page.getByText('Pilih sedikitnya dua peta')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Dua' }).click();
    const card = page.getByRole('listitem', { name: 'Satu', exact: true });
    await expect.element(card).toHaveTextContent('Paling banyak ikatan: Bappeda (3).');
    await expect.element(card).toHaveTextContent('Titik rawan: Tanpa Bappeda');
    await expect
      .element(page.getByRole('listitem', { name: 'Dua', exact: true }))
      .toHaveTextContent('Tidak ada satu aktor pun yang memutus jejaring ini');
    const row = page.getByRole('row', { name: /^Dua/ });
    await expect.element(row).toHaveTextContent(/3▼ terendah/);
    const shared = page.getByRole('region', { name: 'Siapa yang sama' });
    await expect.element(shared).toHaveTextContent('Aktor yang disebut di beberapa peta: 2');
    await expect.element(shared).toHaveTextContent('Hanya di Dua (1)');
  });

  it('sorts the table by the head of a column, with the keyboard too', async () => {
    await openGroups([group('Kecil', 'Bappeda-Camat'), group('Besar', 'Bappeda-Camat Camat-Petani')]);
    await page.getByRole('checkbox', { name: 'Kecil' }).click();
    await page.getByRole('checkbox', { name: 'Besar' }).click();
    const head = page.getByRole('columnheader', { name: 'Aktor' });
    const names = () => [...document.querySelectorAll('tbody th')].map((cell) => cell.textContent);
    await expect.poll(names).toEqual(['Kecil', 'Besar']);
    await head.getByRole('button').click();
    await expect.element(head).toHaveAttribute('aria-sort', 'descending');
    expect(names()).toEqual(['Besar', 'Kecil']);
    await userEvent.keyboard('{Enter}');
    await expect.element(head).toHaveAttribute('aria-sort', 'ascending');
    expect(names()).toEqual(['Kecil', 'Besar']);
  });

  it('opens files and bundles without keeping them, up to eight, and tells equal titles apart', async () => {
    const device = await openGroups([]);
    drop([
      { name: 'enam.rajut.json', text: projectsToBundle(SIX, ORIGIN) },
      { name: 'a.rajut.json', text: projectToFile(group('Kelompok 1', ''), ORIGIN) },
      { name: 'b.rajut.json', text: projectToFile(group('', 'A-B'), ORIGIN) },
      { name: 'c.rajut.json', text: projectToFile(group('Lebih', 'A-B'), ORIGIN) },
    ]);
    await expect.element(page.getByText('8 peta dipilih')).toBeVisible();
    await expect.element(page.getByText('1 peta tidak ikut dibuka')).toBeVisible();
    const empty = page.getByRole('listitem', { name: 'Kelompok 1 (2)' });
    await expect.element(empty).toHaveTextContent('Peta ini masih kosong.');
    await expect.element(page.getByRole('listitem', { name: 'Proyek tanpa judul' })).toBeVisible();
    expect(device.library.getState()).toMatchObject({ projects: [] });
  });

  it('says which file cannot be opened, and which belongs to another program', async () => {
    await openGroups([]);
    drop([{ name: 'rusak.rajut.json', text: '{"format":"rajut","version":1,"project":{"id":"a","titl' }]);
    await expect.element(page.getByText('Berkas “rusak.rajut.json” tidak dapat dibuka.')).toBeVisible();
    drop([{ name: 'daftar.csv', text: 'dari,ke\nA,B\n' }]);
    await expect.element(page.getByText(/Impor dulu di beranda: daftar\.csv/)).toBeVisible();
  });

  it('shows how far each group is in an exercise', async () => {
    await openGroups([group('Satu', 'A-B B-C C-D D-E E-F', ''), group('Dua', '')]);
    await page.getByRole('checkbox', { name: 'Satu' }).click();
    await page.getByRole('checkbox', { name: 'Dua' }).click();
    await page.getByRole('combobox', { name: 'Latihan' }).selectOptions('partnership');
    await expect
      .element(page.getByRole('listitem', { name: 'Satu', exact: true }))
      .toHaveTextContent(/[1-9]\d* dari 13 terlihat di peta/);
    await expect
      .element(page.getByRole('listitem', { name: 'Dua', exact: true }))
      .toHaveTextContent('0 dari 13 terlihat di peta');
  });

  it('shows who disagrees, writes what was chosen, and keeps the originals as they are', async () => {
    const device = await openGroups([
      group('Satu', 'Bappeda-Camat', 'government'),
      group('Dua', 'Bappeda-Petani', 'private'),
    ]);
    await page.getByRole('checkbox', { name: 'Satu' }).click();
    await page.getByRole('checkbox', { name: 'Dua' }).click();
    await page.getByRole('button', { name: 'Gabungkan 2 peta' }).click();
    const dialog = page.getByRole('dialog');
    await expect.element(dialog).toHaveTextContent('3 aktor, 1 di antaranya ada di lebih dari satu peta');
    await expect.element(dialog.getByRole('radio', { name: 'Pemerintah menurut' })).toBeChecked();
    await dialog.getByRole('radio', { name: 'Swasta menurut' }).click();
    await dialog.getByRole('textbox', { name: 'Judul proyek baru' }).fill('Bersama');
    await dialog.getByRole('button', { name: 'Buat gabungan' }).click();
    await expect.poll(() => location.hash, { timeout: 15_000 }).toMatch(/^#\/project\//);
    const listed = () => {
      const state = device.library.getState();
      return state.state === 'ready' ? state.projects : [];
    };
    await expect
      .poll(
        () =>
          listed()
            .map(({ title }) => title)
            .sort(),
        { timeout: 15_000 },
      )
      .toEqual(['Bersama', 'Dua', 'Satu']);
    const merged = listed().find(({ title }) => title === 'Bersama');
    expect(merged).toMatchObject({ actors: 3, ties: 2, frames: 3 });
    const project = merged && (await device.library.readProject(merged.id));
    const actors = project?.ok ? Object.values(project.value.actors) : [];
    expect(actors.find(({ name }) => name === 'Bappeda')?.sector).toBe('private');
    expect(listed().find(({ title }) => title === 'Satu')).toMatchObject({ actors: 2, ties: 1, frames: 1 });
  });
});

describe('a facilitator’s page', () => {
  it('is reached from the list, and has the time, what to ask, what to look for and the checks', async () => {
    await openApp({ path: '/facilitator' });
    await page.getByRole('link', { name: /^Latihan 1: kemitraan usaha/ }).click();
    await expect.element(heading('Halaman fasilitator: Latihan 1: kemitraan usaha')).toHaveFocus();
    await expect
      .element(page.getByRole('region', { name: 'Tanyakan' }))
      .toHaveTextContent('Siapa yang berani kehilangan sesuatu');
    await expect
      .element(page.getByRole('region', { name: 'Perhatikan' }))
      .toHaveTextContent('Semua ikatan baru bertumpu pada satu dinas.');
    await expect.element(heading('2. Pihak, pola, dan kewajiban')).toBeVisible();
    await expect.element(page.getByText('Ada sedikitnya enam pihak.')).toBeVisible();
    await page.getByRole('button', { name: 'Pengatur waktu: Temukan hambatan' }).click();
    const timer = page.getByRole('region', { name: 'Pengatur waktu' });
    await expect.element(timer.getByRole('timer')).toHaveTextContent('15:00');
    await timer.getByRole('button', { name: 'Tambah satu menit' }).click();
    await expect.element(timer.getByRole('timer')).toHaveTextContent('16:00');
    await timer.getByRole('button', { name: 'Mulai' }).click();
    await timer.getByRole('button', { name: 'Jeda' }).click();
    await expect.element(timer.getByRole('button', { name: 'Lanjutkan' })).toBeVisible();
  });

  it('says so where there is no such exercise', async () => {
    await openApp({ path: '/facilitator/other' });
    await expect.element(page.getByText('Tidak ada latihan seperti itu.')).toBeVisible();
  });
});

describe.each(LANGUAGES)('in the language %s', (language) => {
  it('has no barrier', async () => {
    await openApp({ path: '/groups', language });
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    drop([{ name: 'enam.rajut.json', text: projectsToBundle(SIX.slice(0, 2), ORIGIN) }]);
    await expect.element(page.getByRole('table')).toBeVisible();
    expect((await axe.run(document.body)).violations.map(({ id }) => id)).toEqual([]);
    location.hash = '/facilitator/mapping';
    await expect.element(page.getByRole('button', { name: /Cetak|Print/ })).toBeVisible();
    expect((await axe.run(document.body)).violations.map(({ id }) => id)).toEqual([]);
  });
});

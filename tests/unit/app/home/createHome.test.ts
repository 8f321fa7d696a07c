import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeDevice, type FakeDevice, settle } from '#tests/helpers/fakeDevice';
import { makeMap } from '#tests/helpers/makeMap';
import { createBeginnings } from '@/app/beginnings';
import { createHome } from '@/app/home/createHome';
import { createLocks, type Locks } from '@/app/locked/createLocks';
import { createLibrary, type Library } from '@/document/library';
import type { ProjectId } from '@/model/ids';
import type { FileToSave, PickedFile } from '@/platform/files';
import { lockFile } from '@/transfer/locked/lockedFile';
import { bundleToProjects, fileToProject, projectsToBundle, projectToFile } from '@/transfer/rajutFile';

const WORDS = { title: 'Semua proyek', app: 'Rajut', kind: 'Proyek Rajut' };
const ORIGIN = { app: 'Rajut', savedAt: '2026-01-01T00:00:00.000Z' };
const kite = { ...makeMap('A-B B-C C-A'), title: 'Layang-layang' };

const file = (text: string, name = 'peta.rajut.json'): PickedFile => ({
  name,
  sizeBytes: text.length,
  text: async () => text,
  bytes: async () => new TextEncoder().encode(text),
});

let device: FakeDevice;
let library: Library;
let went: ProjectId[];
let saved: FileToSave[];
let beginnings: ReturnType<typeof createBeginnings>;
let home: ReturnType<typeof createHome>;
let locks: Locks;

beforeEach(async () => {
  device = createFakeDevice();
  library = createLibrary(device);
  went = [];
  saved = [];
  beginnings = createBeginnings();
  locks = createLocks(globalThis.crypto);
  home = createHome({
    library,
    beginnings,
    randomId: device.randomId,
    now: device.clock.now,
    locks,
    go: (id) => went.push(id),
    saveFile: async (one) => {
      saved.push(one);
      return true;
    },
  });
  await settle();
});

const listed = () => {
  const now = library.getState();
  return now.state === 'ready' ? now.projects : [];
};

async function keep(title: string) {
  await library.create({ title, edits: [] });
  const [project] = listed();
  if (!project) throw new Error('keep: nothing was listed');
  return project;
}

describe('beginning', () => {
  it('opens an empty project with one frame, and writes nothing before it is open', () => {
    home.startNew('Kondisi awal');
    const edit = went[0] ? beginnings.get(went[0]) : null;
    expect(edit?.changes).toContainEqual(
      expect.objectContaining({ on: 'frame', set: expect.objectContaining({ title: 'Kondisi awal' }) }),
    );
    expect(device.writes.filter((store) => store.includes('log') && !store.includes('versions'))).toEqual([]);
  });

  it('opens a file as a new project each time, never over an old one', async () => {
    const text = projectToFile(kite, ORIGIN);
    await home.openFiles([file(text)]);
    await home.openFiles([file(text)]);
    expect(new Set(went).size).toBe(2);
    expect(went).not.toContain(kite.id);
    expect(home.state.getState().trouble).toBeNull();
  });

  it('opens a file also where storage is blocked', async () => {
    device.fail('blocked');
    await home.openFiles([file(projectToFile(kite, ORIGIN))]);
    expect(went).toHaveLength(1);
    expect(home.state.getState().trouble).toBeNull();
  });

  it('adds all projects of a bundle to the list and stays here', async () => {
    await home.openFiles([file(projectsToBundle([kite, { ...kite, title: 'Karawang' }], ORIGIN))]);
    expect(listed().map(({ title, actors, ties }) => [title, actors, ties])).toEqual(
      expect.arrayContaining([
        ['Layang-layang', 3, 3],
        ['Karawang', 3, 3],
      ]),
    );
    expect(went).toEqual([]);
  });

  it('offers files of other programs for import, and keeps those of Rajut that came with them', async () => {
    const table = file('Dari;Ke\nBappeda;KUD\n', 'ikatan.csv');
    await home.openFiles([table, file(projectToFile(kite, ORIGIN))]);
    expect(home.state.getState().imports).toEqual([table]);
    expect(listed().map(({ title }) => title)).toEqual(['Layang-layang']);
    expect(went).toEqual([]);
    home.closeImports();
    expect(home.state.getState().imports).toBeNull();
  });

  it('shows what was made of one file, and only lists what was made of several', async () => {
    expect(await home.takeImported(kite, 'stay')).toBe(true);
    expect(listed().map(({ title }) => title)).toEqual(['Layang-layang']);
    expect(await home.takeImported(kite, 'show')).toBe(true);
    expect(went).toHaveLength(1);
    device.fail('quota');
    expect(await home.takeImported(kite, 'stay')).toBe(false);
  });

  it('says what is wrong with a file and changes nothing', async () => {
    await keep('Karawang');
    await home.openFiles([file(projectToFile(kite, ORIGIN)), file('{"format":"rajut"', 'rusak.json')]);
    expect(home.state.getState().trouble).toMatchObject({
      kind: 'refused',
      name: 'rusak.json',
      problems: [{ code: 'truncated' }],
    });
    expect(listed()).toHaveLength(1);
    expect(went).toEqual([]);
  });

  it('refuses a huge file before reading it', async () => {
    const huge: PickedFile = {
      ...file(''),
      sizeBytes: 21 * 1024 * 1024,
      text: () => Promise.reject(new Error('it was read')),
    };
    await home.openFiles([huge]);
    expect(home.state.getState().trouble).toMatchObject({ problems: [{ code: 'tooLarge', limit: 20 }] });
  });

  it('says so when the browser cannot read a file', async () => {
    const gone = () => Promise.reject(new Error('gone'));
    await home.openFiles([{ ...file(''), text: gone, bytes: gone }]);
    expect(home.state.getState().trouble).toEqual({ kind: 'unreadable', name: 'peta.rajut.json' });
  });

  it('asks first when some projects of a bundle are here already, unchanged', async () => {
    const other = { ...makeMap('D-E'), title: 'Karawang' };
    const text = projectsToBundle([kite, other], ORIGIN);
    await home.openFiles([file(projectsToBundle([kite, { ...kite, title: 'Lain' }], ORIGIN))]);
    await home.openFiles([file(text, 'semua.rajut.json')]);
    expect(listed()).toHaveLength(2);
    const { restoring } = home.state.getState();
    expect(restoring).toMatchObject({ name: 'semua.rajut.json', missing: [{ title: 'Karawang' }] });
    await home.restoreAll(restoring?.missing ?? []);
    expect(home.state.getState().restoring).toBeNull();
    expect(
      listed()
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Karawang', 'Layang-layang', 'Lain'].sort());
    // A project that was changed since is another one.
    const [karawang] = listed().filter(({ title }) => title === 'Karawang');
    if (karawang) await home.rename(karawang.id, 'Gabah');
    await home.openFiles([file(text)]);
    expect(home.state.getState().restoring?.missing.map(({ title }) => title)).toEqual(['Karawang']);
    home.closeRestoring();
    expect(listed()).toHaveLength(3);
  });

  it('opens a locked file with its password, and changes nothing when there is none', async () => {
    const locked = await lockFile(projectToFile(kite, ORIGIN), 'empat kata panjang', globalThis.crypto);
    const giveUp = home.openFiles([file(locked)]);
    await vi.waitFor(() => expect(locks.asked.getState().question).not.toBeNull());
    locks.asked.getState().question?.cancel();
    await giveUp;
    expect(went).toEqual([]);
    expect(home.state.getState().trouble).toBeNull();
    const opening = home.openFiles([file(locked)]);
    await vi.waitFor(() => expect(locks.asked.getState().question).not.toBeNull());
    locks.asked.getState().question?.tryWith('empat kata panjang');
    await opening;
    expect(went).toHaveLength(1);
  });

  it('names the project of a bundle that could not be kept', async () => {
    device.fail('quota');
    await home.openFiles([file(projectsToBundle([kite, kite], ORIGIN))]);
    expect(home.state.getState().trouble).toEqual({ kind: 'notStored', name: 'Layang-layang' });
  });
});

describe('a project on the list', () => {
  it('is renamed, and copied under a title that is not too long', async () => {
    const { id } = await keep('Karawang');
    await home.rename(id, 'Gabah');
    await home.duplicate(id, 'x'.repeat(300));
    expect(listed().map(({ title }) => title.length)).toEqual(expect.arrayContaining([5, 200]));
  });

  it('is deleted, offered back, and brought back', async () => {
    const project = await keep('Karawang');
    expect(await home.remove(project)).toBe(true);
    expect(listed()).toEqual([]);
    expect(home.state.getState().deleted).toEqual(project);
    await home.restore(project.id);
    expect(listed().map(({ title }) => title)).toEqual(['Karawang']);
    expect(home.state.getState().deleted).toBeNull();
  });

  it('stays, with a sentence, when storage refuses the change', async () => {
    const project = await keep('Karawang');
    device.fail('quota');
    expect(await home.remove(project)).toBe(false);
    expect(home.state.getState()).toMatchObject({ deleted: null, trouble: { kind: 'changeFailed' } });
    home.closeTrouble();
    expect(await home.rename(project.id, 'Gabah')).toBe(false);
    expect(home.state.getState().trouble).toEqual({ kind: 'changeFailed' });
  });

  it('is downloaded as a file that can be opened again', async () => {
    const { id } = await keep('Jual beli gabah, Karawang');
    await home.download(id, { ...WORDS, title: 'Jual beli gabah, Karawang' });
    expect(saved[0]?.name).toBe('Jual-beli-gabah-Karawang.rajut.json');
    const reading = fileToProject(String(saved[0]?.content));
    expect(reading.ok && reading.value.title).toBe('Jual beli gabah, Karawang');
  });

  it('is in the bundle of all projects; a deleted one is not', async () => {
    await home.remove(await keep('Lama'));
    await keep('Satu');
    await keep('Dua');
    await home.downloadAll(WORDS);
    const reading = bundleToProjects(String(saved[0]?.content));
    expect(reading.ok && reading.value.map(({ title }) => title).sort()).toEqual(['Dua', 'Satu']);
  });

  it('cannot be downloaded when it is gone, which is said', async () => {
    const { id } = await keep('Karawang');
    device.fail('blocked');
    await home.download(id, WORDS);
    expect(home.state.getState().trouble).toEqual({ kind: 'downloadFailed' });
    expect(saved).toEqual([]);
  });
});

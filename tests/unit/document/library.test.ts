import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addActor, addTie, beginning, removeActor } from '#tests/helpers/edits';
import { createFakeDevice, type FakeDevice, settle } from '#tests/helpers/fakeDevice';
import { killable, openTab } from '#tests/helpers/openTab';
import { createLibrary, type Library } from '@/document/library';
import { applyLog } from '@/document/log';
import type { ProjectSummary } from '@/document/types';
import { type ProjectId, projectId } from '@/model/ids';

const DAY = 24 * 60 * 60 * 1000;

async function openLibrary(device: FakeDevice): Promise<Library> {
  const library = createLibrary(device);
  await settle();
  return library;
}

function listed(library: Library): readonly ProjectSummary[] {
  const state = library.getState();
  if (state.state !== 'ready') throw new Error(`listed: ${state.state}`);
  return state.projects;
}

const titles = (library: Library) => listed(library).map((summary) => summary.title);

async function create(library: Library, title: string): Promise<ProjectId> {
  const created = await library.create({ title, edits: [beginning(), addActor('Petani', [5, 6])] });
  if (!created.ok) throw new Error(`create: ${created.reason}`);
  return created.value;
}

describe('the list of projects', () => {
  it('is empty on a new device, and stays the same object until something changes', async () => {
    const library = createLibrary(createFakeDevice());
    expect(library.getState()).toEqual({ state: 'loading' });
    await settle();
    expect(library.getState()).toEqual({ state: 'ready', projects: [], deleted: [] });
    expect(library.getState()).toBe(library.getState());
  });

  it('shows the newest change first, with all that a thumbnail needs', async () => {
    const device = createFakeDevice();
    const library = await openLibrary(device);
    await create(library, 'Satu');
    device.clock.advance(1000);
    const id = await create(library, 'Dua');
    expect(titles(library)).toEqual(['Dua', 'Satu']);
    expect(listed(library)[0]).toEqual({
      id,
      title: 'Dua',
      createdAt: device.clock.now(),
      changedAt: device.clock.now(),
      deletedAt: null,
      actors: 1,
      ties: 0,
      frames: 1,
      knots: [{ x: 5, y: 6, kind: 'person', sector: '' }],
      threads: [],
    });
  });

  it('gives a project without a frame its first one', async () => {
    const library = await openLibrary(createFakeDevice());
    const created = await library.create({ title: 'Kosong', edits: [] });
    expect(created.ok).toBe(true);
    expect(listed(library)[0]).toMatchObject({ title: 'Kosong', frames: 1, actors: 0 });
  });

  it('is the same in every tab, live', async () => {
    const device = createFakeDevice();
    const left = await openLibrary(device);
    const right = await openLibrary(device);
    let told = 0;
    right.subscribe(() => {
      told += 1;
    });
    await create(left, 'Satu');
    await settle();
    expect(titles(right)).toEqual(['Satu']);
    expect(told).toBe(1);
    left.dispose();
    right.dispose();
  });

  it('follows an open project within half a second of its saving', async () => {
    const device = createFakeDevice();
    const library = await openLibrary(device);
    const id = await create(library, 'Satu');
    const document = await openTab(device, { id, start: null });
    device.clock.advance(60_000);
    document.apply(addActor('KUD', [7, 8]));
    document.apply(addTie('Petani', 'KUD'));
    await document.settled();
    await settle();
    device.clock.advance(500);
    await settle();
    expect(listed(library)[0]).toMatchObject({ actors: 2, ties: 1, threads: [[1, 0]] });
    expect(listed(library)[0]?.changedAt).toBeGreaterThan(listed(library)[0]?.createdAt ?? 0);
    document.apply(removeActor('KUD'));
    document.dispose();
    await settle();
    expect(listed(library)[0]).toMatchObject({ actors: 1, ties: 0, threads: [] });
  });

  it('hears of a project that is closed while its summary is being written', async () => {
    const device = createFakeDevice();
    const library = await openLibrary(device);
    const document = await openTab(device);
    document.apply(addActor('KUD'));
    await document.settled();
    device.clock.advance(400);
    document.dispose();
    await settle();
    expect(listed(library).map(({ actors }) => actors)).toEqual([1]);
  });

  it('does not move a project up because it was only opened', async () => {
    const device = createFakeDevice();
    const library = await openLibrary(device);
    const id = await create(library, 'Satu');
    const { changedAt } = listed(library)[0] ?? {};
    device.clock.advance(60_000);
    (await openTab(device, { id, start: null })).dispose();
    await settle();
    await library.refresh();
    expect(listed(library)[0]?.changedAt).toBe(changedAt);
  });

  it('puts a summary right that a crash left behind, when the project is opened', async () => {
    const device = createFakeDevice();
    const library = await openLibrary(device);
    const id = await create(library, 'Satu');
    const { device: doomed, kill } = killable(device);
    const document = await openTab(doomed, { id, start: null });
    document.apply(addActor('KUD'));
    await document.settled();
    kill();
    await library.refresh();
    expect(listed(library)[0]?.actors).toBe(1);
    await openTab(device, { id, start: null });
    await settle();
    expect(listed(library)[0]?.actors).toBe(2);
  });

  it('lists a project whose summary is missing or damaged, made anew from its log', async () => {
    const device = createFakeDevice();
    const library = await openLibrary(device);
    const [first, second] = [await create(library, 'Satu'), await create(library, 'Dua')];
    const opening = await device.database.open();
    if (!opening.ok) throw new Error('storage is closed');
    await opening.connection.delete('projects', first);
    await opening.connection.put('projects', { id: second, summary: { title: 7 } });
    await library.refresh();
    expect(titles(library).sort()).toEqual(['Dua', 'Satu']);
  });

  it('says why it cannot be read, and reads again', async () => {
    const device = createFakeDevice();
    device.fail('blocked');
    const library = await openLibrary(device);
    expect(library.getState()).toEqual({ state: 'failed', reason: 'blocked' });
    expect(await library.create({ title: 'Satu', edits: [] })).toEqual({ ok: false, reason: 'blocked' });
    device.fail(null);
    await library.refresh();
    expect(titles(library)).toEqual([]);
  });
});

describe('a project on the home screen', () => {
  it('is renamed in its document, also while it is open in another tab', async () => {
    const device = createFakeDevice();
    const library = await openLibrary(device);
    const id = await create(library, 'Lama');
    const document = await openTab(device, { id, start: null });
    document.apply(addActor('KUD'));
    await document.settled();
    expect(await library.rename(id, 'Baru')).toEqual({ ok: true, value: null });
    await settle();
    expect(document.getProject()).toMatchObject({ title: 'Baru', actors: { KUD: { name: 'KUD' } } });
    expect(document.getHistory().undo).toMatchObject({ name: 'KUD' });
    expect(titles(library)).toEqual(['Baru']);
    document.dispose();
    await settle();
    expect((await openTab(device, { id, start: null })).getProject().title).toBe('Baru');
    expect(titles(library)).toEqual(['Baru']);
  });

  it('is copied whole, and the copy goes its own way', async () => {
    const device = createFakeDevice();
    const library = await openLibrary(device);
    const id = await create(library, 'Asli');
    const copied = await library.duplicate(id, 'Salinan');
    if (!copied.ok) throw new Error(copied.reason);
    const copy = await openTab(device, { id: copied.value, start: null });
    const original = await library.readProject(id);
    expect(original).toMatchObject({ ok: true, value: { title: 'Asli' } });
    if (original.ok)
      expect(copy.getProject()).toEqual({ ...original.value, id: copied.value, title: 'Salinan' });
    copy.apply(addActor('KUD'));
    await copy.settled();
    expect(await library.readProject(id)).toEqual(original);
  });

  it('can be deleted and brought back for 30 days, then it is gone with its log and versions', async () => {
    const device = createFakeDevice();
    const library = await openLibrary(device);
    const id = await create(library, 'Satu');
    await create(library, 'Dua');
    const document = await openTab(device, { id, start: null });
    await document.keepVersion('beforeImport');
    document.dispose();
    await settle();

    await library.remove(id);
    expect(titles(library)).toEqual(['Dua']);
    expect(library.getState()).toMatchObject({ deleted: [{ title: 'Satu', deletedAt: device.clock.now() }] });
    await library.restore(id);
    expect(titles(library).sort()).toEqual(['Dua', 'Satu']);

    await library.remove(id);
    device.clock.advance(30 * DAY);
    expect((await openLibrary(device)).getState()).toMatchObject({ deleted: [{ title: 'Satu' }] });
    device.clock.advance(1);
    expect((await openLibrary(device)).getState()).toMatchObject({
      projects: [{ title: 'Dua' }],
      deleted: [],
    });
    const opening = await device.database.open();
    if (!opening.ok) throw new Error('storage is closed');
    expect(await opening.connection.countFromIndex('log', 'project', id)).toBe(0);
    expect(await opening.connection.countFromIndex('versions', 'project', id)).toBe(0);
  });

  it('that does not exist is said to be missing', async () => {
    const library = await openLibrary(createFakeDevice());
    const nobody = projectId('nobody');
    const missing = { ok: false, reason: 'missing' };
    expect(await library.rename(nobody, 'x')).toEqual(missing);
    expect(await library.duplicate(nobody, 'x')).toEqual(missing);
    expect(await library.remove(nobody)).toEqual(missing);
    expect(await library.restore(nobody)).toEqual(missing);
    expect(await library.readProject(nobody)).toEqual(missing);
  });

  it('is made wholly or not at all when the disk is full', async () => {
    const device = createFakeDevice();
    const library = await openLibrary(device);
    device.fail('quota');
    expect(await library.create({ title: 'Satu', edits: [] })).toEqual({ ok: false, reason: 'quota' });
    device.fail(null);
    await library.refresh();
    expect(titles(library)).toEqual([]);
  });
});

describe('downloading all', () => {
  it('gives every listed project, and names those of which nothing can be read', async () => {
    const device = createFakeDevice();
    const library = await openLibrary(device);
    await create(library, 'Satu');
    const damaged = await create(library, 'Dua');
    await library.remove(await create(library, 'Tiga'));
    const opening = await device.database.open();
    if (!opening.ok) throw new Error('storage is closed');
    const [key] = await opening.connection.getAllKeysFromIndex('log', 'project', damaged);
    const row = { project: damaged, update: new Uint8Array([255, 255, 1]), packed: false };
    await opening.connection.put('log', row, key);
    const everything = await library.exportAll();
    if (!everything.ok) throw new Error(everything.reason);
    expect(everything.value.projects.map((project) => project.title)).toEqual(['Satu']);
    expect(everything.value.unreadable).toEqual([damaged]);
  });
});

describe('a damaged update', () => {
  it('does not keep the updates after it from being applied', () => {
    const good = new Y.Doc();
    good.getMap('project').set('title', 'Karawang');
    const doc = new Y.Doc();
    const damaged = applyLog(doc, [new Uint8Array([77, 1, 2]), Y.encodeStateAsUpdateV2(good)], null);
    expect([...damaged]).toEqual([0]);
    expect(doc.getMap('project').get('title')).toBe('Karawang');
  });
});

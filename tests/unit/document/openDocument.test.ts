import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { arbitraryEdit } from '#tests/helpers/arbitraryEdit';
import { addActor, addTie, beginning, move, removeActor, rename } from '#tests/helpers/edits';
import { createFakeDevice, type FakeDevice, settle } from '#tests/helpers/fakeDevice';
import { killable, openTab, PROJECT } from '#tests/helpers/openTab';
import { applyLog, readLog } from '@/document/log';
import { projectChannel, tellOpenTabs } from '@/document/tabs';
import type { OpenDocument } from '@/document/types';
import { actorId, projectId } from '@/model/ids';

const SEED = 20_261_125;

/** What a later tab finds on disk, with no other tab left that could tell it. */
async function readBack(device: FakeDevice, ...open: readonly OpenDocument[]): Promise<OpenDocument> {
  for (const document of open) document.dispose();
  await settle();
  return openTab(device, { start: null });
}

describe('an open project', () => {
  it('is there again after it was closed', async () => {
    const device = createFakeDevice();
    const first = await openTab(device);
    first.apply(addActor('Petani', [3, 4]));
    first.apply(addActor('KUD'));
    first.apply(addTie('Petani', 'KUD'));
    first.undo();
    expect(await first.settled()).toMatchObject({ state: 'saved' });
    const before = first.getProject();
    first.dispose();
    await settle();

    const again = await openTab(device, { start: null });
    expect(again.getProject()).toEqual(before);
    expect(again.getHistory()).toEqual({ undo: null, redo: null });
    expect(again.recovered).toBe(false);
  });

  it('writes what is left when it is closed at once', async () => {
    const device = createFakeDevice();
    const first = await openTab(device);
    first.apply(addActor('Petani'));
    first.dispose();
    await settle();
    const again = await openTab(device, { start: null });
    expect(Object.keys(again.getProject().actors)).toEqual(['Petani']);
  });

  it(`reads back every stored byte as the same project (seed ${SEED}, 25 random histories)`, async () => {
    const history = fc.array(
      fc.oneof(
        { weight: 4, arbitrary: arbitraryEdit },
        { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
      ),
      { minLength: 5, maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        const device = createFakeDevice();
        const document = await openTab(device);
        for (const step of steps) {
          if (step === 'undo') document.undo();
          else if (step === 'redo') document.redo();
          else document.apply(step);
        }
        await document.settled();
        const [project, attention] = [document.getProject(), document.getAttention()];
        const again = await readBack(device, document);
        expect(again.getProject()).toEqual(project);
        expect(again.getAttention()).toEqual(attention);
      }),
      { seed: SEED, numRuns: 25 },
    );
  });

  it('takes an edit of thousands of changes in parts: seen, stored and undone as one', async () => {
    const device = createFakeDevice();
    const document = await openTab(device);
    const changes = Array.from({ length: 1250 }, (_, i) => addActor(`Aktor ${i}`).changes).flat();
    const before = document.getProject();
    let told = 0;
    document.subscribe(() => {
      told += 1;
    });
    const writing = document.applyInParts({ ...addActor('Aktor'), changes });
    expect(document.getProject()).toBe(before);
    expect(told).toBe(0);
    device.clock.advance(0);
    await settle();
    expect(document.getProject()).toBe(before);
    device.clock.advance(0);
    await writing;
    expect(Object.keys(document.getProject().actors)).toHaveLength(1250);
    expect(document.getHistory().undo).toMatchObject({ name: 'Aktor' });

    const again = await readBack(device, document);
    expect(Object.keys(again.getProject().actors)).toHaveLength(1250);
    expect(again.getProject().frames).toHaveLength(1);
  });

  it('takes such an edit back as one step', async () => {
    const device = createFakeDevice();
    const document = await openTab(device);
    const changes = Array.from({ length: 600 }, (_, i) => addActor(`Aktor ${i}`).changes).flat();
    const writing = document.applyInParts({ ...addActor('Aktor'), changes });
    device.clock.advance(5000);
    await writing;
    expect(document.undo()).toMatchObject({ name: 'Aktor' });
    expect(document.getProject().actors).toEqual({});
    expect(document.undo()).toBeNull();
    document.redo();
    expect(Object.keys(document.getProject().actors)).toHaveLength(600);
  });

  it('forgets such an edit when it is closed before the last part: half of it was never meant', async () => {
    const device = createFakeDevice();
    const document = await openTab(device);
    document.apply(addActor('Petani'));
    await document.settled();
    const changes = Array.from({ length: 600 }, (_, i) => addActor(`Aktor ${i}`).changes).flat();
    void document.applyInParts({ ...addActor('Aktor'), changes });
    const reading = readBack(device, document);
    device.clock.advance(0);
    expect(Object.keys((await reading).getProject().actors)).toEqual(['Petani']);
  });

  it('writes nothing by being opened: opening an old project must not race a colleague by a migration', async () => {
    const device = createFakeDevice();
    const first = await openTab(device);
    first.apply(addActor('Petani'));
    first.dispose();
    await settle();
    device.writes.length = 0;
    const again = await openTab(device, { start: null });
    again.getProject();
    await settle();
    expect(device.writes.filter((store) => store.includes('log'))).toEqual([]);
  });

  it('tells its listeners of every change, and the snapshots stay the same in between', async () => {
    const device = createFakeDevice();
    const document = await openTab(device);
    let told = 0;
    const end = document.subscribe(() => {
      told += 1;
    });
    document.apply(addActor('Petani'));
    expect(told).toBe(1);
    expect(document.getSaving()).toEqual({ state: 'saving' });
    const snapshots = () => [
      document.getProject(),
      document.getAttention(),
      document.getHistory(),
      document.getSaving(),
    ];
    const before = snapshots();
    snapshots().forEach((snapshot, index) => {
      expect(snapshot).toBe(before[index]);
    });
    await document.settled();
    expect(told).toBe(2);
    end();
    document.undo();
    expect(told).toBe(2);
  });

  it('keeps a sample that is only looked at out of storage, and stores it with the first edit', async () => {
    const device = createFakeDevice();
    const start = { edit: beginning('Layang-layang'), store: 'firstEdit' } as const;
    const looked = await openTab(device, { start });
    expect(looked.getProject().title).toBe('Layang-layang');
    expect(looked.getHistory().undo).toBeNull();
    await looked.settled();
    expect(device.writes).toEqual([]);
    looked.apply(addActor('H'));
    await looked.settled();
    const project = looked.getProject();
    expect(project.actors[actorId('H')]?.name).toBe('H');
    expect((await readBack(device, looked)).getProject()).toEqual(project);
  });

  it('does not begin anew over what is stored', async () => {
    const device = createFakeDevice();
    const first = await openTab(device);
    first.apply(addActor('Petani'));
    first.dispose();
    await settle();
    const again = await openTab(device, { start: { edit: beginning('Lain'), store: 'now' } });
    expect(again.getProject().title).toBe('Karawang');
  });
});

describe('when storage fails', () => {
  it('the project is complete in memory and red; when storage is back all of it is written', async () => {
    const device = createFakeDevice();
    const document = await openTab(device);
    await document.settled();
    device.fail('quota');
    for (let index = 0; index < 20; index++) document.apply(addActor(`a${index}`));
    expect(await document.settled()).toEqual({ state: 'failed', reason: 'quota' });
    expect(Object.keys(document.getProject().actors)).toHaveLength(20);
    expect(await document.keepVersion('beforeImport')).toBe(false);
    device.fail(null);
    document.retrySaving();
    expect(await document.settled()).toMatchObject({ state: 'saved' });
    const project = document.getProject();
    expect((await readBack(device, document)).getProject()).toEqual(project);
  });

  it('a project can be drawn with storage switched off, and everything answers sensibly', async () => {
    const device = createFakeDevice();
    device.fail('blocked');
    const document = await openTab(device);
    expect(document.getSaving()).toEqual({ state: 'failed', reason: 'blocked' });
    document.apply(addActor('Petani'));
    expect(document.getProject()).toMatchObject({
      title: 'Karawang',
      actors: { Petani: { name: 'Petani' } },
    });
    expect(document.undo()).toMatchObject({ name: 'Petani' });
    expect(await document.listVersions()).toEqual([]);
    expect(await document.readVersion(1)).toBeNull();
    document.dispose();
  });

  it('a row that cannot be read asks for attention and does not close the door to the others', async () => {
    const device = createFakeDevice();
    const first = await openTab(device);
    first.apply(addActor('Petani'));
    await first.settled();
    const opening = await device.database.open();
    if (!opening.ok) throw new Error('storage is closed');
    await opening.connection.add('log', { project: PROJECT, update: new Uint8Array([9, 9]), packed: true });
    const again = await readBack(device, first);
    expect(Object.keys(again.getProject().actors)).toEqual(['Petani']);
    expect(again.getAttention()).toMatchObject([{ code: 'notRajut', place: ['log', '2'] }]);
    expect(again.getAttention()).toBe(again.getAttention());
  });
});

describe('a project of a newer Rajut', () => {
  async function openNewer() {
    const device = createFakeDevice();
    const newer = new Y.Doc();
    newer.getMap('project').set('minReader', 2);
    newer.getMap('project').set('title', 'Masa depan');
    const opening = await device.database.open();
    if (!opening.ok) throw new Error('storage is closed');
    const update = Y.encodeStateAsUpdateV2(newer);
    await opening.connection.add('log', { project: PROJECT, update, packed: false });
    return { device, document: await openTab(device, { start: null }) };
  }

  it('is shown and not touched', async () => {
    const { device, document } = await openNewer();
    expect(document.readOnly).toBe(true);
    expect(document.getProject().title).toBe('Masa depan');
    device.writes.length = 0;
    document.apply(addActor('Petani'));
    expect(document.undo()).toBeNull();
    expect(document.redo()).toBeNull();
    await document.settled();
    expect(document.getProject().actors).toEqual({});
    expect(device.writes).toEqual([]);
  });

  it('also stops an old tab that is already open', async () => {
    const device = createFakeDevice();
    const old = await openTab(device);
    old.apply(addActor('Petani'));
    expect(old.readOnly).toBe(false);
    await old.settled();
    const opening = await device.database.open();
    if (!opening.ok) throw new Error('storage is closed');
    const newer = new Y.Doc();
    applyLog(newer, (await readLog(opening.connection, PROJECT)).updates, null);
    newer.getMap('project').set('minReader', 2);
    const update = Y.encodeStateAsUpdateV2(newer);
    tellOpenTabs(device.openChannel(projectChannel(PROJECT)), 'newer', update);
    await settle();
    expect(old.readOnly).toBe(true);
    expect(old.undo()).toBeNull();
    old.apply(rename('Petani', 'KUD'));
    expect(old.getProject().actors[actorId('Petani')]?.name).toBe('Petani');
  });
});

describe('recovering', () => {
  it('tells once that the last tab ended in a crash, with everything saved still there', async () => {
    const device = createFakeDevice();
    const { device: doomed, kill } = killable(device);
    const first = await openTab(doomed);
    first.apply(addActor('Petani'));
    await first.settled();
    kill();
    const second = await openTab(device, { start: null });
    expect(second.recovered).toBe(true);
    expect(Object.keys(second.getProject().actors)).toEqual(['Petani']);
    second.dispose();
    await settle();
    expect((await openTab(device, { start: null })).recovered).toBe(false);
  });

  it('does not take a second living tab, a closed one or another project for a crash', async () => {
    const device = createFakeDevice();
    await openTab(device);
    const second = await openTab(device, { start: null });
    expect(second.recovered).toBe(false);
    const { device: doomed, kill } = killable(device);
    await openTab(doomed, { id: projectId('other') });
    kill();
    expect((await openTab(device, { start: null })).recovered).toBe(false);
  });

  it('takes a page that was left for closed, and for open again when it comes back', async () => {
    const device = createFakeDevice();
    const page = { left: () => {}, returned: () => {} };
    const { device: doomed, kill } = killable(device);
    await openTab(doomed, {
      watchPage: (watch) => {
        Object.assign(page, watch);
        return () => {};
      },
    });
    page.left();
    expect(device.settings.keys('rajut.open.')).toEqual([]);
    page.returned();
    expect(device.settings.keys('rajut.open.')).toHaveLength(1);
    kill();
    expect((await openTab(device, { start: null })).recovered).toBe(true);
  });
});

describe('two tabs', () => {
  it('show the same within moments, and only the author writes to the log', async () => {
    const device = createFakeDevice();
    const left = await openTab(device);
    const right = await openTab(device, { start: null });
    device.writes.length = 0;
    left.apply(addActor('Petani'));
    right.apply(addActor('KUD'));
    await settle();
    expect(right.getProject()).toEqual(left.getProject());
    expect(Object.keys(left.getProject().actors).sort()).toEqual(['KUD', 'Petani']);
    device.clock.advance(2000);
    await settle();
    expect(device.writes.filter((store) => store === 'log')).toHaveLength(2);
    expect(right.getSaving().state).toBe('saved');
  });

  it(`stay equal through random edits at once (seed ${SEED}, 20 histories)`, async () => {
    const steps = fc.array(fc.tuple(fc.boolean(), fc.option(arbitraryEdit)), { minLength: 5, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        const device = createFakeDevice();
        const left = await openTab(device);
        const right = await openTab(device, { start: null });
        for (const [isLeft, edit] of history) {
          const tab = isLeft ? left : right;
          if (edit) tab.apply(edit);
          else tab.undo();
          if (history.length % 3 === 0) await Promise.resolve();
        }
        await settle();
        expect(right.getProject()).toEqual(left.getProject());
        const project = left.getProject();
        expect((await readBack(device, left, right)).getProject()).toEqual(project);
      }),
      { seed: SEED, numRuns: 20 },
    );
  });

  it('undo only their own edits', async () => {
    const device = createFakeDevice();
    const left = await openTab(device);
    const right = await openTab(device, { start: null });
    left.apply(addActor('Petani'));
    await settle();
    right.apply(move('Petani', [9, 9]));
    await settle();
    expect(left.getHistory().undo).toMatchObject({ verb: 'addActor' });
    right.undo();
    await settle();
    expect(right.undo()).toBeNull();
    expect(left.getProject().frames[0]?.place[actorId('Petani')]).toEqual([0, 0]);
    left.apply(removeActor('Petani'));
    await settle();
    expect(right.getProject().actors).toEqual({});
    expect(right.getHistory().undo).toBeNull();
  });

  it('give a tab that opens what is not yet on disk', async () => {
    const device = createFakeDevice();
    const left = await openTab(device);
    await left.settled();
    device.fail('quota');
    left.apply(addActor('Petani'));
    await left.settled();
    const right = await openTab(device, { start: null });
    expect(right.getProject()).toEqual(left.getProject());
  });

  it('lose nothing when one builds on an edit whose author dies before it is stored', async () => {
    const device = createFakeDevice();
    const { device: doomed, kill } = killable(device);
    const left = await openTab(doomed);
    await left.settled();
    const right = await openTab(device, { start: null });
    device.fail('abort');
    left.apply(addActor('Petani'));
    await settle();
    device.fail(null);
    kill();
    right.apply(rename('Petani', 'Kelompok Tani'));
    expect(await right.settled()).toMatchObject({ state: 'saved' });
    const project = right.getProject();
    const again = await readBack(device, right);
    expect(again.getProject().actors[actorId('Petani')]?.name).toBe('Kelompok Tani');
    expect(again.getProject()).toEqual(project);
  });

  it('store what a dead author could not, without any further edit', async () => {
    const device = createFakeDevice();
    const { device: doomed, kill } = killable(device);
    const left = await openTab(doomed);
    await left.settled();
    const right = await openTab(device, { start: null });
    device.fail('abort');
    left.apply(addActor('Petani'));
    await settle();
    device.fail(null);
    kill();
    device.clock.advance(2000);
    await settle();
    right.dispose();
    await settle();
    const again = await openTab(device, { start: null });
    expect(Object.keys(again.getProject().actors)).toEqual(['Petani']);
  });

  it('are not disturbed by messages that are none', async () => {
    const device = createFakeDevice();
    const document = await openTab(device);
    const before = document.getProject();
    const channel = device.openChannel(projectChannel(PROJECT));
    for (const message of [
      null,
      'hello',
      { kind: 'other' },
      { kind: 'update', from: 'x', number: 1, update: 'text' },
      { kind: 'update', from: 'x', number: 1, update: new Uint8Array([200, 1]) },
    ]) {
      channel.post(message);
    }
    await settle();
    expect(document.getProject()).toBe(before);
    document.apply(addActor('Petani'));
    expect(await document.settled()).toMatchObject({ state: 'saved' });
  });
});

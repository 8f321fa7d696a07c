import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { addActor, beginning, move, ring } from '#tests/helpers/edits';
import { createFakeDevice, type FakeDevice, settle } from '#tests/helpers/fakeDevice';
import { applyEdit } from '@/document/applyEdit';
import { appendToLog, CONDENSE_ABOVE, condense, condenseLog, readLog } from '@/document/log';
import { openLogStore } from '@/document/logStore';
import { readDocument } from '@/document/readDocument';
import type { SavingState } from '@/document/types';
import { projectId } from '@/model/ids';
import type { Connection } from '@/platform/database';

const ID = projectId('p');

/** A document whose updates are collected. */
function createWriter() {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('updateV2', (update: Uint8Array) => updates.push(update));
  applyEdit(doc, beginning(), 'mine');
  return {
    doc,
    updates,
    write: (name: string) => {
      applyEdit(doc, addActor(name), 'mine');
      return updates.slice(-1);
    },
  };
}

async function openStore(device: FakeDevice) {
  const states: string[] = [];
  const loaded: number[] = [];
  const store = await openLogStore({
    project: ID,
    database: device.database,
    clock: device.clock,
    onLoad: (log) => loaded.push(log.updates.length),
    onSaving: (state: SavingState) =>
      states.push(state.state === 'failed' ? `failed: ${state.reason}` : state.state),
  });
  return { store, states, loaded };
}

async function connect(device: FakeDevice): Promise<Connection> {
  const opening = await device.database.open();
  if (!opening.ok) throw new Error('connect: storage is closed');
  return opening.connection;
}

async function stored(device: FakeDevice) {
  const doc = new Y.Doc();
  const log = await readLog(await connect(device), ID);
  for (const update of log.updates) Y.applyUpdateV2(doc, update);
  return { rows: log.updates.length, project: readDocument(doc, ID).project };
}

describe('saving', () => {
  it('says saved only when the transaction has completed, never before', async () => {
    const device = createFakeDevice();
    const { store, states } = await openStore(device);
    const { write } = createWriter();
    const seen: string[] = [];
    states.length = 0;
    store.append(write('Petani'));
    seen.push(store.getSaving().state);
    // The transaction is begun and then aborted at the last moment: nobody may have been told "saved".
    device.fail('abort');
    await settle();
    expect(seen).toEqual(['saving']);
    expect(states).toEqual(['failed: unknown']);
    expect((await stored(device)).rows).toBe(0);
  });

  it('keeps what was appended while a transaction ran for the next one, as one row', async () => {
    const device = createFakeDevice();
    const { store } = await openStore(device);
    const { updates, write } = createWriter();
    store.append(updates);
    await settle();
    for (let index = 0; index < 20; index++) store.append(write(`a${index}`));
    expect(await store.settled()).toEqual({ state: 'saved', at: device.clock.now() });
    const { rows, project } = await stored(device);
    expect(Object.keys(project.actors)).toHaveLength(20);
    expect(rows).toBeLessThanOrEqual(3);
  });

  it('takes an update that arrives in the very moment of "saved"', async () => {
    const device = createFakeDevice();
    const { updates, write } = createWriter();
    const late = { append: () => {} };
    const store = await openLogStore({
      project: ID,
      database: device.database,
      clock: device.clock,
      onLoad: () => {},
      onSaving: () => late.append(),
    });
    late.append = () => {
      late.append = () => {};
      store.append(write('late'));
    };
    store.append(updates);
    await settle();
    expect((await store.settled()).state).toBe('saved');
    expect(Object.keys((await stored(device)).project.actors)).toEqual(['late']);
  });

  for (const [how, reason] of [
    ['quota', 'quota'],
    ['abort', 'unknown'],
    ['blocked', 'blocked'],
  ] as const) {
    it(`shows a failure (${how}) by itself, keeps everything and writes it all on retry`, async () => {
      const device = createFakeDevice();
      const { store, states } = await openStore(device);
      const { updates, write } = createWriter();
      device.fail(how);
      store.append(updates);
      for (let index = 0; index < 20; index++) store.append(write(`a${index}`));
      expect(await store.settled()).toEqual({ state: 'failed', reason });

      device.fail(null);
      states.length = 0;
      store.retry();
      expect((await store.settled()).state).toBe('saved');
      expect(states).toEqual(['saved']);
      expect(Object.keys((await stored(device)).project.actors)).toHaveLength(20);
    });
  }

  it('tries again by itself after 5 s, and with the next edit', async () => {
    const device = createFakeDevice();
    const { store } = await openStore(device);
    const { updates, write } = createWriter();
    device.fail('quota');
    store.append(updates);
    await store.settled();
    device.fail(null);
    device.clock.advance(4999);
    expect((await store.settled()).state).toBe('failed');
    device.clock.advance(1);
    expect((await store.settled()).state).toBe('saved');

    device.fail('quota');
    store.append(write('a'));
    await store.settled();
    device.fail(null);
    store.append(write('b'));
    expect(store.getSaving().state).toBe('failed');
    expect((await store.settled()).state).toBe('saved');
    expect(Object.keys((await stored(device)).project.actors)).toEqual(['a', 'b']);
  });

  it('opens without storage, and loads what was stored before it writes once storage is back', async () => {
    const device = createFakeDevice();
    const first = await openStore(device);
    const { updates, write } = createWriter();
    first.store.append(updates);
    await first.store.dispose();

    device.fail('blocked');
    const { store, loaded, states } = await openStore(device);
    expect(states).toEqual(['failed: blocked']);
    expect(loaded).toEqual([]);
    store.append(write('a'));
    await store.settled();
    device.fail(null);
    store.retry();
    expect((await store.settled()).state).toBe('saved');
    expect(loaded).toEqual([1]);
  });

  it('stops trying after it is disposed', async () => {
    const device = createFakeDevice();
    const { store } = await openStore(device);
    device.fail('quota');
    store.append(createWriter().updates);
    await store.dispose();
    device.writes.length = 0;
    device.clock.advance(60_000);
    await settle();
    expect(device.writes).toEqual([]);
  });
});

describe('condensing', () => {
  async function fill(device: FakeDevice, count: number) {
    const connection = await connect(device);
    const { doc, updates } = createWriter();
    applyEdit(doc, ring(5), 'mine');
    for (let index = 0; updates.length < count; index++) {
      applyEdit(doc, move('a1', [index, -index]), 'mine');
    }
    for (const update of updates) await appendToLog(connection, ID, [update]);
    return { connection, doc };
  }

  it('replaces more than 500 rows by one that reads the same, after a quiet second', async () => {
    const device = createFakeDevice();
    const { doc } = await fill(device, CONDENSE_ABOVE + 1);
    const { store } = await openStore(device);
    expect((await stored(device)).rows).toBe(CONDENSE_ABOVE + 1);
    device.clock.advance(1000);
    await vi.waitFor(async () => expect((await stored(device)).rows).toBe(1));
    const after = await stored(device);
    expect(after.rows).toBe(1);
    expect(after.project).toEqual(readDocument(doc, ID).project);
    await store.dispose();
  });

  it('leaves 500 rows alone', async () => {
    const device = createFakeDevice();
    const { connection } = await fill(device, CONDENSE_ABOVE);
    await condenseLog(connection, ID);
    expect((await stored(device)).rows).toBe(CONDENSE_ABOVE);
  });

  it('changes nothing when its transaction is aborted, and keeps rows that cannot be read', async () => {
    const device = createFakeDevice();
    const { doc } = await fill(device, CONDENSE_ABOVE + 1);
    const connection = await connect(device);
    await connection.add('log', { project: ID, update: new Uint8Array([255, 1, 2]), packed: false });
    device.fail('abort');
    await expect(condenseLog(connection, ID)).rejects.toThrow();
    device.fail(null);
    expect((await readLog(connection, ID)).updates).toHaveLength(CONDENSE_ABOVE + 2);

    await condenseLog(connection, ID);
    const { updates } = await readLog(connection, ID);
    expect(updates).toHaveLength(2);
    expect(updates).toContainEqual(new Uint8Array([255, 1, 2]));
    const again = new Y.Doc();
    Y.applyUpdateV2(again, condense(updates).update);
    expect(readDocument(again, ID).project).toEqual(readDocument(doc, ID).project);
  });

  it('done by two tabs at once loses nothing and doubles nothing', async () => {
    const device = createFakeDevice();
    const { connection, doc } = await fill(device, CONDENSE_ABOVE + 1);
    await Promise.all([condenseLog(connection, ID), condenseLog(connection, ID)]);
    const after = await stored(device);
    expect(after.rows).toBe(1);
    expect(after.project).toEqual(readDocument(doc, ID).project);
  });

  it('forgets values that were written over: 2,000 moves of 100 actors add less than 12 bytes each', () => {
    const { doc, updates } = createWriter();
    applyEdit(doc, ring(100), 'mine');
    const before = condense(updates).update.length;
    for (let index = 0; index < 2000; index++) {
      applyEdit(doc, move(`a${(index * 37) % 100}`, [index, index * 3]), 'mine');
    }
    expect(condense(updates).update.length - before).toBeLessThan(2000 * 12);
  });
});

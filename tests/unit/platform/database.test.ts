import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakeClock } from '#tests/helpers/fakeClock';
import { settle } from '#tests/helpers/fakeDevice';
import { completed, createDatabase, storageFailureOf } from '@/platform/database';

afterEach(() => vi.unstubAllGlobals());

/** A request that never succeeds nor fails. */
function silentRequest(factory: IDBFactory): IDBOpenDBRequest {
  const request = factory.open('never-seen', 1);
  request.addEventListener = () => {};
  return request;
}

async function connect(name: string) {
  const database = createDatabase(createFakeClock(), name);
  const opening = await database.open();
  if (!opening.ok) throw new Error(`connect: ${opening.reason}`);
  return { database, connection: opening.connection };
}

describe('the database', () => {
  it('has the stores that the document needs, and is opened once', async () => {
    const { database, connection } = await connect('stores');
    expect([...connection.objectStoreNames]).toEqual(['log', 'projects', 'settings', 'versions']);
    const again = await database.open();
    expect(again.ok && again.connection).toBe(connection);
  });

  it('is opened anew after it was closed', async () => {
    const { database, connection } = await connect('again');
    database.close();
    await settle();
    expect(() => connection.transaction('log')).toThrow();
    const again = await database.open();
    expect(again.ok && (await again.connection.count('log'))).toBe(0);
  });

  it('is blocked where storage is switched off or there is none at all', async () => {
    const blocked = { ok: false, reason: 'blocked' };
    const denied = new DOMException('denied', 'SecurityError');
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw denied;
      },
    });
    expect(await createDatabase(createFakeClock(), 'off').open()).toEqual(blocked);
    vi.stubGlobal('indexedDB', undefined);
    expect(await createDatabase(createFakeClock(), 'none').open()).toEqual(blocked);
  });

  it('is blocked when the browser does not answer within 10 s, and tried again with the next use', async () => {
    const clock = createFakeClock();
    const real = indexedDB;
    vi.stubGlobal('indexedDB', { open: () => silentRequest(real) });
    const database = createDatabase(clock, 'silent');
    let answer: unknown = null;
    const opening = database.open().then((opened) => {
      answer = opened;
    });
    await settle();
    clock.advance(9999);
    await settle();
    expect(answer).toBeNull();
    clock.advance(1);
    await opening;
    expect(answer).toEqual({ ok: false, reason: 'blocked' });
    vi.unstubAllGlobals();
    expect((await database.open()).ok).toBe(true);
  });

  it('is blocked when another tab holds an older one and does not let go within 700 ms', async () => {
    const clock = createFakeClock();
    const real = indexedDB;
    // As if this Rajut were one database version ahead of the other tab.
    const holder = await openDB('held', 1);
    vi.stubGlobal('indexedDB', { open: (name: string) => real.open(name, 2) });
    let answer: unknown = null;
    const opening = createDatabase(clock, 'held')
      .open()
      .then((opened) => {
        answer = opened;
      });
    await settle();
    clock.advance(699);
    await settle();
    expect(answer).toBeNull();
    clock.advance(1);
    await opening;
    expect(answer).toEqual({ ok: false, reason: 'blocked' });
    holder.close();
  });

  it('lets go for a newer Rajut in another tab, and is then blocked instead of broken', async () => {
    const { database } = await connect('newer');
    const newer = await openDB('newer', 2);
    expect(newer.version).toBe(2);
    expect(await database.open()).toEqual({ ok: false, reason: 'blocked' });
    newer.close();
  });
});

describe('a failure of storage', () => {
  it('is sorted by what can be done about it', () => {
    expect(storageFailureOf(new DOMException('', 'QuotaExceededError'))).toBe('quota');
    expect(storageFailureOf(new DOMException('', 'SecurityError'))).toBe('blocked');
    expect(storageFailureOf(new DOMException('', 'AbortError'))).toBe('unknown');
    expect(storageFailureOf(new TypeError('x'))).toBe('unknown');
    expect(storageFailureOf('x')).toBe('unknown');
  });
});

describe('the end of a transaction', () => {
  it('gives what its requests came to, once it has completed', async () => {
    const { connection } = await connect('complete');
    const transaction = connection.transaction('settings', 'readwrite');
    expect(await completed(transaction, transaction.store.put(1, 'key'))).toBe('key');
    expect(await connection.get('settings', 'key')).toBe(1);
  });

  it('gives the reason of the transaction when it fails, not that of its requests', async () => {
    const why = new DOMException('full', 'QuotaExceededError');
    const requests = Promise.reject(new DOMException('aborted', 'AbortError'));
    await expect(completed({ done: Promise.reject(why) }, requests)).rejects.toBe(why);
  });

  it('does not hide a request that failed in a transaction that went through', async () => {
    const wrong = new Error('wrong');
    await expect(completed({ done: Promise.resolve() }, Promise.reject(wrong))).rejects.toBe(wrong);
  });
});

import 'fake-indexeddb/auto';
import { type IDBPTransaction, unwrap } from 'idb';
import { type Connection, createDatabase, type Database, type StorageFailure } from '@/platform/database';
import type { WatchPage } from '@/platform/page';
import type { Settings } from '@/platform/settings';
import { createFakeChannels } from './fakeChannels';
import { createFakeClock } from './fakeClock';

/** How storage misbehaves: a full disk, a transaction that is aborted, storage switched off. */
export type Failing = Exclude<StorageFailure, 'unknown'> | 'abort' | null;

let devices = 0;

/** One imagined device: its storage, settings, channels and clock, shared by the tabs opened on it. */
export function createFakeDevice() {
  devices += 1;
  const clock = createFakeClock();
  const real = createDatabase(clock, `device-${devices}`);
  let failing: Failing = null;
  let ids = 0;
  const writes: string[] = [];
  const database: Database = {
    open: async () => {
      if (failing === 'blocked') return { ok: false, reason: 'blocked' };
      const opening = await real.open();
      if (!opening.ok) return opening;
      return { ok: true, connection: watched(opening.connection, () => failing, writes) };
    },
    close: real.close,
  };
  return {
    clock,
    database,
    openChannel: createFakeChannels(),
    settings: createFakeSettings(),
    watchPage: untouchedPage,
    randomId: () => {
      ids += 1;
      return `id${ids}`;
    },
    fail: (how: Failing) => {
      failing = how;
    },
    /** Stores that a write transaction was opened on, in order. */
    writes,
  };
}

export type FakeDevice = ReturnType<typeof createFakeDevice>;

const untouchedPage: WatchPage = () => () => {};

function createFakeSettings(): Settings {
  const kept = new Map<string, string>();
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => {
      kept.set(key, value);
      return true;
    },
    remove: (key) => {
      kept.delete(key);
    },
    keys: (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
  };
}

/**
 * Lets everything that storage and channels have under way come to its end. Deflating runs in threads of its
 * own: what depends on it is waited for with `vi.waitFor`.
 */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setImmediate(resolve));
}

function watched(connection: Connection, failing: () => Failing, writes: string[]): Connection {
  return new Proxy(connection, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key, target);
      if (key !== 'transaction' || typeof value !== 'function') {
        return typeof value === 'function' ? value.bind(target) : value;
      }
      return (stores: string | string[], mode?: IDBTransactionMode, options?: IDBTransactionOptions) => {
        const transaction: IDBPTransaction = value.call(target, stores, mode, options);
        if (mode === 'readwrite') {
          writes.push([stores].flat().join('+'));
          const how = failing();
          if (how !== null) queueMicrotask(() => abort(transaction, how));
        }
        return transaction;
      };
    },
  });
}

/** A full disk shows as an abort whose error says so; only the inside of the fake can do that. */
function abort(transaction: IDBPTransaction, how: Exclude<Failing, null>): void {
  const raw: object = unwrap(transaction);
  if (!('_abort' in raw) || typeof raw._abort !== 'function') throw new Error('abort: the fake has changed');
  raw._abort(how === 'quota' ? 'QuotaExceededError' : null);
}

import type { Clock } from '@/platform/clock';
import { type Connection, type Database, storageFailureOf } from '@/platform/database';
import { appendToLog, CONDENSE_ABOVE, condenseLog, readLog, type StoredLog } from './log';
import type { SavingState } from './types';

/** How often a failed write is tried again by itself, ms. */
const RETRY_MS = 5000;

/** Quiet time after which a long log is condensed, ms: it computes, which must not meet a gesture. */
const CONDENSE_AFTER_MS = 1000;

export interface LogStore {
  /** Takes updates to be written. Does not call `onSaving`: the caller knows that saving begins. */
  append(updates: readonly Uint8Array[]): void;
  getSaving(): SavingState;
  retry(): void;
  /** Resolves when everything appended so far is written, or writing has failed. */
  settled(): Promise<SavingState>;
  /** Writes what is left, then stops trying. */
  dispose(): Promise<void>;
}

export interface LogStoreParts {
  readonly project: string;
  readonly database: Database;
  readonly clock: Clock;
  /** Called once, with what is stored, as soon as storage can be read. */
  readonly onLoad: (log: StoredLog) => void;
  /** Called when the saving state has changed by itself. */
  readonly onSaving: (state: SavingState) => void;
}

/**
 * Opens the log of a project and keeps it: updates that arrive while a transaction runs wait and go
 * together in the next one. Nothing is called saved before its transaction has completed; what cannot be
 * written stays in memory and is tried again with the next update, on `retry` and every 5 s.
 *
 * Resolves after the first try to read, also when storage fails; `onLoad` then comes later, before any write.
 */
export async function openLogStore(parts: LogStoreParts): Promise<LogStore> {
  const { project, database, clock, onLoad, onSaving } = parts;
  let saving: SavingState = { state: 'saving' };
  let waiting: Uint8Array[] = [];
  let isLoaded = false;
  let isDisposed = false;
  let running: Promise<void> | null = null;
  let callOffRetry = () => {};
  let callOffCondense = () => {};

  const become = (next: SavingState) => {
    saving = next;
    onSaving(next);
  };
  const load = async (connection: Connection) => {
    if (isLoaded) return;
    const log = await readLog(connection, project);
    isLoaded = true;
    onLoad(log);
    if (log.updates.length > CONDENSE_ABOVE) condenseSoon();
  };
  const writeAll = async () => {
    const opening = await database.open();
    if (!opening.ok) return become({ state: 'failed', reason: opening.reason });
    let batch: Uint8Array[] = [];
    try {
      await load(opening.connection);
      while (waiting.length > 0) {
        batch = waiting;
        waiting = [];
        const rows = await appendToLog(opening.connection, project, batch);
        batch = [];
        if (rows > CONDENSE_ABOVE) condenseSoon();
      }
      become({ state: 'saved', at: clock.now() });
    } catch (error) {
      waiting = [...batch, ...waiting];
      become({ state: 'failed', reason: storageFailureOf(error) });
    }
  };
  const run = () => {
    callOffRetry();
    running ??= writeAll().finally(() => {
      running = null;
      if (saving.state === 'failed') {
        if (!isDisposed) callOffRetry = clock.after(RETRY_MS, run);
      } else if (waiting.length > 0) run();
    });
    return running;
  };
  const condenseSoon = () => {
    callOffCondense();
    if (!isDisposed) callOffCondense = clock.after(CONDENSE_AFTER_MS, () => condenseNow(database, project));
  };

  await run();
  return {
    append: (updates) => {
      waiting.push(...updates);
      // Red stays red until something is really written.
      if (saving.state === 'saved') saving = { state: 'saving' };
      run();
    },
    getSaving: () => saving,
    retry: () => void run(),
    settled: async () => {
      while (running !== null) await running;
      return saving;
    },
    dispose: async () => {
      while (running !== null) await running;
      isDisposed = true;
      callOffRetry();
      callOffCondense();
    },
  };
}

async function condenseNow(database: Database, project: string): Promise<void> {
  const opening = await database.open();
  if (!opening.ok) return;
  try {
    await condenseLog(opening.connection, project);
  } catch {
    // The log is as it was, only longer than it need be; the next quiet moment tries again.
  }
}

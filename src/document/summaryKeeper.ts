import type { Project } from '@/model/types';
import type { Channel } from '@/platform/channel';
import type { Clock } from '@/platform/clock';
import type { Database } from '@/platform/database';
import { writeSummary } from './summary';

/** Longest time between a saved edit and its summary, ms: the home screen is seldom watched meanwhile. */
const WRITE_AFTER_MS = 400;

export interface SummaryKeeper {
  /** Puts a stored summary right that a crash has left behind, without making the project newer. */
  repair(): Promise<void>;
  /** The project was changed and saved: its summary follows within 400 ms. */
  touch(): void;
  /** Writes at once what is due, and waits for what is being written: home screens have been told by then. */
  flush(): Promise<void>;
}

export interface SummaryKeeperParts {
  readonly database: Database;
  readonly clock: Clock;
  /** Where home screens listen. */
  readonly library: Channel;
  readonly getProject: () => Project;
}

/** Keeps the home screen's summary of an open project in step with what is saved. */
export function createSummaryKeeper(parts: SummaryKeeperParts): SummaryKeeper {
  const { database, clock, library, getProject } = parts;
  let callOff: (() => void) | null = null;
  let changedAt: number | null = null;
  let writing: Promise<void> = Promise.resolve();
  const writeNow = async () => {
    const at = changedAt;
    changedAt = null;
    const opening = await database.open();
    if (!opening.ok) return;
    try {
      if (await writeSummary(opening.connection, getProject(), { at, now: clock.now() })) {
        library.post({ kind: 'changed' });
      }
    } catch {
      // The log, which did succeed, is the truth: the next save or opening writes the summary again.
    }
  };
  const write = () => {
    callOff?.();
    callOff = null;
    writing = writing.then(writeNow);
    return writing;
  };
  return {
    repair: write,
    touch: () => {
      changedAt = clock.now();
      callOff ??= clock.after(WRITE_AFTER_MS, write);
    },
    flush: () => (callOff === null ? writing : write()),
  };
}

/** Changes closer together than this are one: a name that is being typed, an arrow key that is held. ms */
const BURST_MS = 600;

/** From this many changes on, people are reminded of the file; a class exercise makes about a hundred. */
export const REMIND_AFTER = 20;

export interface ChangeCount {
  readonly changes: number;
  /** Milliseconds since 1970 of the newest change, null before any. */
  readonly lastAt: number | null;
  /** Whether the person asked not to be reminded. */
  readonly isDismissed: boolean;
}

export const NO_CHANGES: ChangeCount = { changes: 0, lastAt: null, isDismissed: false };

/**
 * Counts one more change since the file was last downloaded.
 *
 * @param at milliseconds since 1970, not before the last one
 * @returns the new count; within BURST_MS of the change before it stays as it is
 */
export function countChange(count: ChangeCount, at: number): ChangeCount {
  const isBurst = count.lastAt !== null && at - count.lastAt < BURST_MS;
  return { ...count, changes: count.changes + (isBurst ? 0 : 1), lastAt: at };
}

/** Whether it is time to remind of the file. */
export const isReminderDue = ({ changes, isDismissed }: ChangeCount): boolean =>
  changes >= REMIND_AFTER && !isDismissed;

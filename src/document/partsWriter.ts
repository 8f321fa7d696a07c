import type { Edit } from '@/model/edit';
import type { Clock } from '@/platform/clock';
import type { DocumentReader, DocumentReading } from './readDocument';

/** Changes that are written without a pause: some 20 ms where 60 are written in a millisecond. */
const PART_CHANGES = 1000;

export interface PartsWriter {
  /** What was to be seen before the edit that is being written; null when none is. */
  seen(): DocumentReading | null;
  /** Keeps an update for the end. @returns false when no edit is being written: then it is the caller's */
  takes(update: Uint8Array): boolean;
  /**
   * Writes an edit part by part and lets the page draw and answer in between; one of up to 1,000 changes is
   * written at once.
   *
   * @param write called with the parts in order, each with the label of the whole
   * @param keep called with everything that was written, in order; never after `end`
   */
  write(
    edit: Edit,
    write: (part: Edit, index: number) => void,
    keep: (updates: readonly Uint8Array[]) => void,
  ): Promise<void>;
  /** Calls off what is being written: half of an edit was never meant. */
  end(): void;
}

/** Writes large edits of one document. @param reader reads each part at once, so that the whole is soon read */
export function createPartsWriter(reader: DocumentReader, clock: Clock): PartsWriter {
  let partly: { readonly seen: DocumentReading; readonly updates: Uint8Array[] } | null = null;
  let isEnded = false;
  return {
    seen: () => partly?.seen ?? null,
    takes: (update) => {
      partly?.updates.push(update);
      return partly !== null;
    },
    write: async (edit, write, keep) => {
      const updates: Uint8Array[] = [];
      partly = { seen: reader.read(), updates };
      try {
        for (const [index, part] of partsOf(edit).entries()) {
          if (index > 0) await pause(clock);
          if (isEnded) break;
          write(part, index);
          reader.digest();
        }
      } finally {
        partly = null;
        if (!isEnded) keep(updates);
      }
    },
    end: () => {
      isEnded = true;
    },
  };
}

function partsOf(edit: Edit): Edit[] {
  const count = Math.max(1, Math.ceil(edit.changes.length / PART_CHANGES));
  return Array.from({ length: count }, (_, index) => ({
    ...edit,
    changes: edit.changes.slice(index * PART_CHANGES, (index + 1) * PART_CHANGES),
  }));
}

const pause = (clock: Clock) => new Promise<void>((resolve) => void clock.after(0, resolve));

import { inOrder } from './collect';
import type { ImportRemarkKind } from './faults';
import type { Misfits } from './saidFields';
import type { ImportRemark } from './types';

/** Counts remarks that have no line, besides those that a reader made. */
export interface RemarkCounter {
  /** @param detail of the first one; with `names`, of each different one until they are too many to show */
  readonly add: (kind: ImportRemarkKind, detail: string, names?: 'names') => void;
  /** All remarks in the order of IMPORT_REMARKS. */
  readonly all: () => readonly ImportRemark[];
}

/** Different names that one remark shows. */
const MOST_NAMES = 8;
const SHOWN = 60;

/** Goes on counting where a reader stopped. */
export function createRemarkCounter(read: readonly ImportRemark[]): RemarkCounter {
  const remarks = new Map(read.map((remark) => [remark.kind, remark]));
  const named = new Map<ImportRemarkKind, Set<string>>();
  return {
    add: (kind, detail, names) => {
      const known = remarks.get(kind);
      const shown = detail.length > SHOWN ? `${detail.slice(0, SHOWN)}…` : detail;
      if (names) {
        const met = named.get(kind) ?? new Set();
        if (met.size < MOST_NAMES) named.set(kind, met.add(shown));
      }
      const first = known ?? { kind, count: 0, line: 0, sheet: '', detail: shown };
      remarks.set(kind, { ...first, count: first.count + 1 });
    },
    all: () => {
      const found = new Map(remarks);
      for (const [kind, names] of named) {
        const remark = found.get(kind);
        if (remark) found.set(kind, { ...remark, detail: [...names].join(', ') });
      }
      return inOrder(found);
    },
  };
}

/** What does not fit is counted. */
export function misfitsOf(remarks: RemarkCounter): Misfits {
  return {
    unknown: (name, value) =>
      name === 'strength'
        ? remarks.add('unknownStrength', value)
        : remarks.add('unknownValue', `${name}: ${value}`),
    kept: (name) => remarks.add('keptInNotes', name, 'names'),
    shortened: (text) => remarks.add('shortened', text),
  };
}

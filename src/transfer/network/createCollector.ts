import { cleanText } from '../pasted/cleanText';
import {
  type NetworkActor,
  type NetworkRemark,
  type NetworkTie,
  REMARKS,
  type ReadNetwork,
  type RemarkKind,
} from './types';

/** A tie as it stands in the file, before its ends are known to be there. */
export interface SaidTie extends NetworkTie {
  readonly line: number;
}

/** Takes what a file says, one thing after another, and makes a network of it. */
export interface Collector {
  /** Lists an actor; one with a known id is left out and remarked. */
  readonly list: (actor: NetworkActor, line: number) => void;
  /** An actor who is known by name only, listed when met for the first time. */
  readonly meet: (name: string) => void;
  readonly tie: (said: SaidTie) => void;
  readonly remark: (kind: RemarkKind, line: number, detail?: string) => void;
  /** Cost O(actors + ties). */
  readonly finish: () => ReadNetwork;
}

/**
 * An empty network that is being read. Ids and names are compared as `cleanText` leaves them. Ties may come
 * before their actors.
 */
export function createCollector(): Collector {
  const actors = new Map<string, NetworkActor>();
  const said: SaidTie[] = [];
  const remarks = new Map<RemarkKind, NetworkRemark>();
  const remark: Collector['remark'] = (kind, line, detail = '') => {
    const known = remarks.get(kind);
    remarks.set(kind, known ? { ...known, count: known.count + 1 } : { kind, count: 1, line, detail });
  };
  return {
    list: ({ id, name, sector }, line) => {
      const key = cleanText(id);
      if (actors.has(key)) remark('twinActors', line);
      else actors.set(key, { id: key, name: cleanText(name) || key, sector: cleanText(sector) });
    },
    meet: (name) => {
      const key = cleanText(name);
      if (!actors.has(key)) actors.set(key, { id: key, name: key, sector: '' });
    },
    tie: (one) =>
      void said.push({
        ...one,
        source: cleanText(one.source),
        target: cleanText(one.target),
        type: cleanText(one.type),
      }),
    remark,
    finish: () => {
      const ties = withoutRepeats(said, (id) => actors.has(id), remark);
      return {
        actors: [...actors.values()],
        ties,
        remarks: REMARKS.flatMap((kind) => remarks.get(kind) ?? []),
      };
    },
  };
}

function withoutRepeats(
  said: readonly SaidTie[],
  isThere: (id: string) => boolean,
  remark: Collector['remark'],
): readonly NetworkTie[] {
  const ties = new Map<string, NetworkTie>();
  for (const { line, ...tie } of said) {
    if (!isThere(tie.source) || !isThere(tie.target)) {
      remark('danglingEnds', line);
      continue;
    }
    if (tie.source === tie.target) {
      remark('selfTies', line);
      continue;
    }
    const key = keyOf(tie);
    const known = ties.get(key);
    if (known) remark('repeated', line);
    // Told twice, once as strong: whoever said strong knew more.
    if (!known || (known.strength === 'weak' && tie.strength === 'strong')) {
      ties.set(key, known ? { ...known, strength: 'strong' } : tie);
    }
  }
  return [...ties.values()];
}

/** Equal for ties that say the same; a tie without an arrow at one end only says the same from both sides. */
function keyOf({ source, target, direction, type }: NetworkTie): string {
  const isTurned = direction !== 'forward' && target < source;
  const ends = isTurned ? [target, source] : [source, target];
  // Cleaned text holds no control characters, so that no name can look like two.
  return [...ends, direction, type].join('\u0000');
}

import type { ActorId, TieId } from '@/model/ids';
import type { Place } from '@/model/types';
import type { MorphPlan } from './planMorph';

/** How much of an actor is there. */
export interface ActorPresence {
  /** 0 to 1. */
  readonly opacity: number;
  /** Of its full size, 0 to 1. */
  readonly scale: number;
}

/** How much of a tie is there. */
export interface TiePresence {
  /** 0 to 1. */
  readonly opacity: number;
  /** How far its thread is drawn from its source; more than 0, for a thread of no length is none. At most 1. */
  readonly reach: number;
  /** px at zoom 1. */
  readonly width: number;
}

/** What is drawn at one moment between two frames, as far as it differs from the later one at rest. */
export interface MorphNow {
  /** Where whoever is concerned stands. */
  readonly held: ReadonlyMap<ActorId, Place>;
  /** Whoever comes or goes. */
  readonly actors: ReadonlyMap<ActorId, ActorPresence>;
  /** Ties that come, go, change in width or move. */
  readonly ties: ReadonlyMap<TieId, TiePresence>;
}

/** A knot begins at this share of its size: from nothing it would seem to fly in from afar. */
const LEAST_SCALE = 0.4;
/** What goes is gone, and what moves has nearly arrived, before the threads of what comes are drawn. */
const GONE_BY = 0.6;
const KNOTS_FROM = 0.15;
const THREADS_FROM = 0.35;
const LEAST_REACH = 0.02;

/**
 * What is drawn between two frames.
 *
 * @param share 0 the earlier frame, 1 the later one; beyond that it stands still
 */
export function morphAt({ actors, ties }: MorphPlan, share: number): MorphNow {
  const leaving = 1 - ease(share / GONE_BY);
  const knots = ease((share - KNOTS_FROM) / (1 - KNOTS_FROM));
  const threads = ease((share - THREADS_FROM) / (1 - THREADS_FROM));
  const moved = ease(share);
  const comes: ActorPresence = { opacity: knots, scale: LEAST_SCALE + (1 - LEAST_SCALE) * knots };
  const goes: ActorPresence = { opacity: leaving, scale: 1 };
  const held = new Map<ActorId, Place>();
  const present = new Map<ActorId, ActorPresence>();
  for (const [id, { coming, from, to }] of actors) {
    held.set(id, between(from, to, moved));
    if (coming !== 'stays') present.set(id, coming === 'comes' ? comes : goes);
  }
  const woven = new Map<TieId, TiePresence>();
  for (const [id, { coming, from, to }] of ties) {
    if (coming === 'comes')
      woven.set(id, {
        opacity: Math.min(1, threads * 3),
        reach: Math.max(LEAST_REACH, threads),
        width: to,
      });
    else if (coming === 'goes') woven.set(id, { opacity: leaving, reach: 1, width: from });
    else woven.set(id, { opacity: 1, reach: 1, width: from + (to - from) * moved });
  }
  return { held, actors: present, ties: woven };
}

/** The same object where nothing moves, so that what stands still is not drawn again. */
const between = (from: Place, to: Place, share: number): Place =>
  from === to || (from[0] === to[0] && from[1] === to[1])
    ? from
    : [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];

/** Starts and stops softly; held between 0 and 1. */
function ease(share: number): number {
  const s = Math.max(0, Math.min(1, share));
  return s < 0.5 ? 4 * s ** 3 : 1 - (-2 * s + 2) ** 3 / 2;
}

import type { KnotLook } from '@/appearance/actorLook';
import type { TieLook } from '@/appearance/tieLook';
import type { ActorId, TieId } from '@/model/ids';
import type { Tie } from '@/model/types';

/** What a ghost does to an actor: supposed to be gone, or cut off from the largest part because of it. */
export type GhostState = 'none' | 'gone' | 'cutOff';

/** What a ghost does to those who are on the map. */
export interface GhostMarks {
  readonly actorsGone: ReadonlySet<ActorId>;
  readonly tiesGone: ReadonlySet<TieId>;
  readonly cutOff: ReadonlySet<ActorId>;
  /** What a screen reader is told after a name. */
  readonly words: { readonly gone: string; readonly broken: string; readonly cutOff: string };
}

/** What a ghost does to one actor. */
export function ghostStateOf(marks: GhostMarks | null | undefined, id: ActorId): GhostState {
  if (marks?.actorsGone.has(id)) return 'gone';
  return marks?.cutOff.has(id) ? 'cutOff' : 'none';
}

/** Whether a tie is supposed to be gone, by itself or with one of its ends. */
export function isTieGone(marks: GhostMarks | null | undefined, { id, source, target }: Tie): boolean {
  if (!marks) return false;
  return marks.tiesGone.has(id) || marks.actorsGone.has(source) || marks.actorsGone.has(target);
}

/** A name for screen readers with what a ghost does to whom it names. */
export function supposed(
  words: string,
  state: 'none' | keyof GhostMarks['words'],
  marks: GhostMarks | null | undefined,
): string {
  return state === 'none' || !marks ? words : `${words}, ${marks.words[state]}`;
}

/** An actor that is supposed to be gone: the broken outline of its knot. */
export function goneKnot(look: KnotLook): KnotLook {
  return { ...look, icon: 'none', fill: 'var(--ground)', line: 'var(--line-strong)', isHollow: true };
}

/** A tie that is supposed to be gone: a trace of dots, whatever its type and strength. */
export const GONE_TIE: TieLook = {
  colour: 'var(--line-strong)',
  width: 1.4,
  dashArray: '2 8',
  isHollow: false,
};

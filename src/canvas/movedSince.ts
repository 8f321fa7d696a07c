import { entriesOf } from '@/model/entries';
import type { ActorId, TieId } from '@/model/ids';
import type { Place } from '@/model/types';
import type { MorphNow } from './morphing/morphAt';

interface Held {
  /** Places that a gesture or a glide holds for the moment. */
  readonly held: ReadonlyMap<ActorId, Place>;
  /** How much of whom is there while a frame becomes another. */
  readonly presence?: Pick<MorphNow, 'actors' | 'ties'> | null;
}

/** Who and what may be drawn otherwise than before. */
interface Moved {
  readonly actor: (id: ActorId) => boolean;
  /** By itself; one whose end moved is another matter. */
  readonly tie: (id: TieId) => boolean;
}

/**
 * Who is held elsewhere or less there than before, when nothing but that is another; null when anything else is. A
 * hand that moves one actor then costs no look at all the others.
 */
export function movedSince<Input extends Held>(before: Input, input: Input): Moved | null {
  const { held: heldBefore, presence: was, ...restBefore } = before;
  const { held, presence: is, ...rest } = input;
  const known: Readonly<Record<string, unknown>> = restBefore;
  const isOnlyHeld = entriesOf<string, unknown>(rest).every(([key, value]) => Object.is(value, known[key]));
  if (!isOnlyHeld) return null;
  return {
    actor: (id) => held.get(id) !== heldBefore.get(id) || is?.actors.get(id) !== was?.actors.get(id),
    tie: (id) => is?.ties.get(id) !== was?.ties.get(id),
  };
}

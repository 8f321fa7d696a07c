import { entriesOf } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import type { Place } from '@/model/types';

interface Held {
  /** Places that a gesture or a glide holds for the moment. */
  readonly held: ReadonlyMap<ActorId, Place>;
}

/**
 * Who is held elsewhere than before, when nothing but that is another; null when anything else is. A hand that moves
 * one actor then costs no look at all the others.
 */
export function movedSince<Input extends Held>(
  before: Input,
  input: Input,
): ((id: ActorId) => boolean) | null {
  const { held: heldBefore, ...restBefore } = before;
  const { held, ...rest } = input;
  const known: Readonly<Record<string, unknown>> = restBefore;
  const isOnlyHeld = entriesOf<string, unknown>(rest).every(([key, value]) => Object.is(value, known[key]));
  return isOnlyHeld ? (id) => held.get(id) !== heldBefore.get(id) : null;
}

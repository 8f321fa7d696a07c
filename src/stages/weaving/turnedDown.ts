import type { Edit } from '@/model/edit';
import { changePlan } from '@/model/edits/worksheets';
import { ownValue } from '@/model/entries';
import { type ActorId, actorId } from '@/model/ids';
import type { Project } from '@/model/types';

/** The record of `Project.plan` that holds which pairs shall not be proposed, each a field with its reason. */
const TURNED_DOWN = 'rejected';

/** A pair that shall not be proposed. */
export interface TurnedDown {
  readonly source: ActorId;
  readonly target: ActorId;
  /** In the user's words; '' for none. */
  readonly reason: string;
}

type Pair = Pick<TurnedDown, 'source' | 'target'>;

/** The same for a pair from either end. */
export function pairKey({ source, target }: Pair): string {
  return source < target ? `${source}/${target}` : `${target}/${source}`;
}

/** The pairs that shall not be proposed and whose actors are both still there, by their ids. */
export function turnedDownIn({ plan, actors }: Project): readonly TurnedDown[] {
  return Object.entries(ownValue(plan, TURNED_DOWN) ?? {})
    .flatMap(([field, reason]) => {
      const pair = pairIn(field, actors);
      return pair && typeof reason === 'string' ? [{ ...pair, reason }] : [];
    })
    .sort((a, b) => (pairKey(a) < pairKey(b) ? -1 : 1));
}

/** The pair that a field is about; an id from a file may hold the sign between the two as well. */
function pairIn(field: string, actors: Project['actors']): Pair | null {
  for (let at = field.indexOf('/'); at >= 0; at = field.indexOf('/', at + 1)) {
    const [one, other] = [field.slice(0, at), field.slice(at + 1)];
    if (Object.hasOwn(actors, one) && Object.hasOwn(actors, other))
      return { source: actorId(one), target: actorId(other) };
  }
  return null;
}

/** Turns a pair down, in every frame. */
export function turnDown(pair: Pair, reason: string): Edit {
  return changePlan(TURNED_DOWN, { [pairKey(pair)]: reason });
}

/** Lets a pair that was turned down be proposed again. */
export function bringBack(pair: Pair): Edit {
  return changePlan(TURNED_DOWN, { [pairKey(pair)]: undefined });
}

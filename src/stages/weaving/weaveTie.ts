import { tieId } from '@/model/ids';
import type { Proposal } from './types';
import type { WeavingInput } from './weavingMap';

/**
 * A network with one tie more, as if it were there already.
 *
 * @param weaving is not changed
 * @param tie between two actors of it, with the strength it should get
 */
export function weaveTie(
  weaving: WeavingInput,
  { source, target, strength }: Pick<Proposal, 'source' | 'target' | 'strength'>,
): WeavingInput {
  const { ties } = weaving.input;
  const woven = { id: tieId(`woven-${ties.length}`), source, target, strength, direction: 'none' } as const;
  return { ...weaving, input: { ...weaving.input, ties: [...ties, woven] } };
}

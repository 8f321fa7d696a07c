import { actorId, tieId } from '@/model/ids';
import { DIRECTIONS, STRENGTHS } from '@/model/types';
import type { AnalysisInput, InputTie } from '../types';
import { type PackedTexts, packTexts, unpackTexts } from './packTexts';

/** An input in a few flat pieces: cloning thousands of small objects would hold up the hand that made the edit. */
export interface PackedInput {
  readonly rest: Omit<AnalysisInput, 'actors' | 'ties'>;
  readonly actors: PackedTexts;
  readonly ties: PackedTexts;
  /** Indices of the actors at both ends of each tie: source, target. */
  readonly ends: Int32Array;
  /** Of each tie: its place in DIRECTIONS, plus as many times DIRECTIONS' length as its place in STRENGTHS. */
  readonly traits: Uint8Array;
}

/**
 * @param input from `toAnalysisInput`; every tie's ends are among its actors
 * @returns the same for `unpackInput`; arrays of its own, which may be transferred
 */
export function packInput({ actors, ties, ...rest }: AnalysisInput): PackedInput {
  const index = new Map(actors.map((id, u) => [id, u]));
  const ends = new Int32Array(ties.length * 2);
  const traits = new Uint8Array(ties.length);
  ties.forEach(({ source, target, direction, strength }, i) => {
    // −1 for a stranger, which the analysis refuses as it would have refused the name.
    ends[2 * i] = index.get(source) ?? -1;
    ends[2 * i + 1] = index.get(target) ?? -1;
    traits[i] = DIRECTIONS.indexOf(direction) + DIRECTIONS.length * STRENGTHS.indexOf(strength);
  });
  return { rest, actors: packTexts(actors), ties: packTexts(ties.map(({ id }) => id)), ends, traits };
}

/** The input that was packed. */
export function unpackInput({ rest, actors: names, ties: ids, ends, traits }: PackedInput): AnalysisInput {
  const actors = unpackTexts(names).map(actorId);
  const nobody = actorId('');
  const ties = unpackTexts(ids).map((id, i): InputTie => {
    const trait = traits[i] ?? 0;
    return {
      id: tieId(id),
      source: actors[ends[2 * i] ?? -1] ?? nobody,
      target: actors[ends[2 * i + 1] ?? -1] ?? nobody,
      direction: DIRECTIONS[trait % DIRECTIONS.length] ?? 'none',
      strength: STRENGTHS[Math.floor(trait / DIRECTIONS.length)] ?? 'weak',
    };
  });
  return { ...rest, actors, ties };
}

/** What of a packed input can be handed over instead of copied. */
export function buffersOfInput({ actors, ties, ends, traits }: PackedInput): ArrayBufferLike[] {
  return [actors.ends.buffer, ties.ends.buffer, ends.buffer, traits.buffer];
}

import { tieId } from '@/model/ids';
import type { AnalysisInput, InputTie } from '../types';
import type { ChangeSet } from './types';

/**
 * The map as it would be.
 *
 * @param input from `toAnalysisInput`
 * @param changes whoever leaves takes all ties along; a tie to somebody who is not there, or of an actor to
 *                itself, is left out, and so is a joined actor who is there already
 * @returns actors in id order, as the analysis wants them
 * Cost O(n log n + m).
 */
export function applyChanges(input: AnalysisInput, changes: ChangeSet): AnalysisInput {
  const gone = new Set(changes.actorsGone);
  const broken = new Set(changes.tiesGone);
  const known = new Map(input.actors.map((id, u) => [id, u]));
  const joined = [...new Set(changes.actorsJoined)].filter((id) => !known.has(id));
  const actors = [...input.actors.filter((id) => !gone.has(id)), ...joined].sort();
  const index = new Map(actors.map((id, u) => [id, u]));
  const isBetween = ({ source, target }: Pick<InputTie, 'source' | 'target'>) =>
    source !== target && index.has(source) && index.has(target);
  const added = changes.tiesJoined.filter(isBetween).map(
    ({ source, target, strength }, at): InputTie => ({
      id: tieId(`joined ${at}`),
      source,
      target,
      direction: 'none',
      strength,
    }),
  );
  return {
    ...input,
    actors,
    sectors: actors.map((id) => input.sectors[known.get(id) ?? -1] ?? ''),
    ties: [...input.ties.filter((tie) => !broken.has(tie.id) && isBetween(tie)), ...added],
    groups:
      input.groups
        ?.map((members) =>
          members
            .flatMap((u) => input.actors.slice(u, u + 1).flatMap((id) => index.get(id) ?? []))
            .sort((a, b) => a - b),
        )
        .filter((members) => members.length > 0) ?? null,
  };
}

import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import type { Place, Project } from '@/model/types';
import type { ComparedActor, ComparedTie, Comparison, Fate } from '@/stages/compare/compareFrames';
import { type DrawnTie, drawPicture, type NameStyle } from './drawPicture';
import type { Picture } from './shapes';

/** Which of two frames is drawn: one of them, or both laid over each other. */
export type Side = 'before' | 'after' | 'both';

interface Compared {
  /** With its names as they may be shown. */
  readonly project: Project;
  readonly comparison: Comparison;
  /** From `sharedPlaces`, so that everybody stands where they stand on the other side. */
  readonly places: ReadonlyMap<ActorId, Place>;
  readonly names: NameStyle;
}

/**
 * One side of a comparison, or both in one picture. Before shows what goes, after what comes; what changed is
 * drawn as it is on that side, in both as it is after.
 *
 * @returns Cost O(n + m log m).
 */
export function comparisonPicture({ project, comparison, places, names }: Compared, side: Side): Picture {
  const actors = comparison.actors.flatMap(({ id, fate }: ComparedActor) => {
    const actor = ownValue(project.actors, id);
    const at = places.get(id);
    return actor && at && isOn(fate, side) ? [{ actor, at, fate, style: null, badges: [] }] : [];
  });
  const ties = comparison.ties.flatMap((compared) => {
    const drawn = isOn(compared.fate, side) ? toDrawn(project, compared, side) : null;
    return drawn ? [drawn] : [];
  });
  return drawPicture(actors, ties, names);
}

/**
 * A picture with the names of another where it has the same actors: two sides that are uncovered one from under
 * the other must not have the same name in two places.
 */
export function withNamesOf(picture: Picture, other: Picture): Picture {
  const here = new Set(picture.items.flatMap(({ kind, about }) => (kind === 'knot' ? [about] : [])));
  return {
    items: [
      ...picture.items.filter(({ kind }) => kind !== 'name'),
      ...other.items.filter(({ kind, about }) => kind === 'name' && here.has(about)),
    ],
  };
}

const isOn = (fate: Fate, side: Side) =>
  side === 'both' || (fate !== 'added' && side === 'before') || (fate !== 'gone' && side === 'after');

function toDrawn(project: Project, compared: ComparedTie, side: Side): DrawnTie | null {
  const { before, after, fate, changes } = compared;
  const tie = side === 'before' ? before : (after ?? before);
  if (!tie) return null;
  const signs = fate === 'changed' ? changes : fate === 'kept' ? [] : [fate];
  return { tie, type: ownValue(project.tieTypes, tie.type), fate, signs, label: '' };
}

import { presetTieType } from '@/model/defaults';
import { actorId } from '@/model/ids';
import type { Actor, Frame, Place, Project, Tie, TieType, TieTypePreset } from '@/model/types';

/** Collects actors under their ids. */
export function actorRecord(actors: readonly Actor[]): Project['actors'] {
  return Object.fromEntries(actors.map((actor) => [actor.id, actor]));
}

/** Collects ties under their ids. */
export function tieRecord(ties: readonly Tie[]): Frame['ties'] {
  return Object.fromEntries(ties.map((tie) => [tie.id, tie]));
}

/**
 * Tie types of a sample, in the order given. Colour and dash follow that order, so that the type which carries
 * the sample is the solid thread in ink.
 */
export function tieTypeRecord(presets: readonly TieTypePreset[]): Project['tieTypes'] {
  const dashes = ['solid', 'longDash', 'dot', 'dashDot'] as const;
  const types = presets.map((preset, order): TieType => {
    return { ...presetTieType(preset), colour: order, dash: dashes[order] ?? 'solid', order };
  });
  return Object.fromEntries(types.map((type) => [type.id, type]));
}

/** Places of the named actors only, px at zoom 1. */
export function placeRecord<Name extends string>(
  names: readonly Name[],
  placeOf: (name: Name) => Place,
): Frame['place'] {
  return Object.fromEntries(names.map((name) => [actorId(name), placeOf(name)]));
}

import { newActor, newFrame, newTie } from '@/model/defaults';
import { actorId, frameId, projectId, tieId, tieTypeId } from '@/model/ids';
import { type Project, TIE_TYPE_PRESETS, type TieType } from '@/model/types';
import type { ReadNetwork } from './types';

/** Digits of the number in a tie's id, so that id order is the order of the file. */
const DIGITS = 8;

/** The id of the tie type that a file calls so. */
const tieTypeIdOf = (name: string) => tieTypeId(`type ${name}`);

/**
 * A project that holds a network as the file has it, for looking at and not for keeping: ids are those of the
 * file, everybody is at the same place, and the limits of a project do not count.
 *
 * @param title of the project and its only frame
 * Cost O(actors + ties).
 */
export function networkToProject({ actors, ties }: ReadNetwork, title: string): Project {
  const types = [...new Set(ties.map(({ type }) => type))];
  const frame = {
    ...newFrame(frameId('network'), title, 0),
    place: Object.fromEntries(actors.map(({ id }) => [id, [0, 0] as const])),
    ties: Object.fromEntries(
      ties.map(({ source, target, type, direction, strength }, index) => {
        const id = tieId(`tie ${String(index).padStart(DIGITS, '0')}`);
        const ends = { id, source: actorId(source), target: actorId(target), type: tieTypeIdOf(type) };
        return [id, newTie(ends, { direction, strength })];
      }),
    ),
  };
  return {
    id: projectId('network'),
    title,
    kind: 'organisation',
    question: '',
    problem: '',
    purpose: '',
    notes: '',
    actors: Object.fromEntries(
      actors.map(({ id, name, sector }) => [id, newActor(actorId(id), name, { sector })]),
    ),
    tieTypes: Object.fromEntries(types.map((name, order) => [tieTypeIdOf(name), tieType(name, order)])),
    groups: {},
    mapNotes: {},
    savedViews: {},
    frames: [frame],
    worksheets: {},
    plan: {},
  };
}

function tieType(name: string, order: number): TieType {
  const preset = TIE_TYPE_PRESETS.find((one) => one === name) ?? null;
  return { id: tieTypeIdOf(name), preset, name, colour: order % 6, dash: 'solid', order };
}

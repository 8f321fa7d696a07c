import { deepFreeze } from '#tests/helpers/deepFreeze';
import { makeMap } from '#tests/helpers/makeMap';
import { analyse } from '@/analysis/analyse';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import {
  ALL_COUNTED,
  type AnalysisChoices,
  type AnalysisInput,
  type AnalysisResult,
  type RoleId,
} from '@/analysis/types';
import { type ActorId, actorId, frameId, tieId } from '@/model/ids';
import type { Project } from '@/model/types';

export const ALL_TIES: AnalysisChoices = ALL_COUNTED;

/** Input of the first frame of a project. */
export function inputOf(project: Project, choices: AnalysisChoices = ALL_TIES): AnalysisInput {
  const [frame] = project.frames;
  if (frame === undefined) throw new Error('inputOf: a project without frames');
  return deepFreeze(toAnalysisInput(project, frame, choices));
}

/** The analysis of a drawn map, see `makeMap`. */
export function read(drawing: string): AnalysisResult {
  return analyse(inputOf(makeMap(drawing)));
}

/** Input made without a project, for networks that come as lists. */
export function inputFrom(
  actors: readonly string[],
  ties: readonly (readonly string[])[],
  settings: Partial<AnalysisInput> = {},
): AnalysisInput {
  return deepFreeze({
    frame: frameId('now'),
    actors: [...actors].sort().map(actorId),
    ties: ties.map(([source = '', target = ''], i) => ({
      id: tieId(`t${i}`),
      source: actorId(source),
      target: actorId(target),
      direction: 'none',
      strength: 'weak',
    })),
    sectors: actors.map(() => ''),
    leftOut: 0,
    directed: false,
    groups: null,
    resolution: 1,
    ...settings,
  });
}

/** Names of the actors with each role, as `{ hub: ['D'] }`; roles nobody has are left out. */
export function rolesOf({ roles }: AnalysisResult): Partial<Record<RoleId, string[]>> {
  const found: Partial<Record<RoleId, string[]>> = {};
  for (const [name, findings] of Object.entries(roles)) {
    for (const { role } of findings) found[role] = [...(found[role] ?? []), name];
  }
  return found;
}

/** The value of one actor in a column of a result. */
export function of<T>(column: Readonly<Record<ActorId, T>>, name: string): T | undefined {
  return column[actorId(name)];
}

/** Krackhardt's kite (1990). */
export const KITE = 'A-B A-C A-D A-F B-D B-E B-G C-D C-F D-E D-F D-G E-G F-G F-H G-H H-I I-J';

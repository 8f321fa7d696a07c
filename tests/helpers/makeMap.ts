import { newActor, newTie } from '@/model/defaults';
import { actorId, frameId, projectId, tieId, tieTypeId } from '@/model/ids';
import type { Direction, FrameKind, Project, Strength, Tie } from '@/model/types';
import { deepFreeze } from './deepFreeze';

/** The one tie type of a made map. */
export const TALK = tieTypeId('talk');

interface MapOptions {
  readonly kind?: FrameKind;
  /** Fields of single ties, by their text in the drawing. */
  readonly ties?: Readonly<Record<string, Partial<Tie>>>;
}

/** How a tie is drawn between two names. */
const MARKS: Readonly<Record<string, { direction: Direction; strength: Strength }>> = {
  '-': { direction: 'none', strength: 'weak' },
  '=': { direction: 'none', strength: 'strong' },
  '>': { direction: 'forward', strength: 'weak' },
  '<': { direction: 'forward', strength: 'weak' },
  '~': { direction: 'both', strength: 'weak' },
};

/**
 * Draws a project of one frame: `makeMap('A-B B=C D')` has four actors, a weak tie, a strong one, and an
 * isolate. `A>B` and `A<B` point, `A~B` points both ways. Ids are the names; a tie's id is its text, with
 * `#2` from the second of the same text on. Deeply frozen.
 */
export function makeMap(drawing: string, { kind = 'state', ties: details = {} }: MapOptions = {}): Project {
  const words = drawing.split(' ').filter((word) => word !== '');
  const names = new Set<string>();
  const ties: Tie[] = [];
  for (const word of words) {
    const [, from = word, mark = '', to = ''] = /^(\w+)([-=><~])(\w+)$/.exec(word) ?? [];
    names.add(from);
    const look = MARKS[mark];
    if (look === undefined) continue;
    names.add(to);
    const same = ties.filter((tie) => tie.id.split('#')[0] === word).length;
    const [source, target] = mark === '<' ? [to, from] : [from, to];
    ties.push({
      ...newTie({
        id: tieId(same === 0 ? word : `${word}#${same + 1}`),
        source: actorId(source),
        target: actorId(target),
        type: TALK,
      }),
      ...look,
      ...details[word],
    });
  }
  const actors = [...names].map((name) => newActor(actorId(name), name));
  return deepFreeze({
    id: projectId('map'),
    title: drawing,
    kind: 'organisation',
    question: '',
    problem: '',
    purpose: '',
    notes: '',
    actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])),
    tieTypes: {
      [TALK]: { id: TALK, preset: 'communication', name: '', colour: 0, dash: 'solid', order: 0 },
    },
    groups: {},
    mapNotes: {},
    savedViews: {},
    frames: [
      {
        id: frameId('now'),
        title: '',
        kind,
        stage: null,
        note: '',
        order: 0,
        place: Object.fromEntries(actors.map((actor, i) => [actor.id, [i * 100, 0] as const])),
        ties: Object.fromEntries(ties.map((tie) => [tie.id, tie])),
      },
    ],
    worksheets: {},
    plan: {},
  });
}

import type { Language } from '@/i18n/messages';
import { newActor, newFrame, newTie } from '@/model/defaults';
import { actorId, frameId, projectId, tieId, tieTypeId } from '@/model/ids';
import type { Frame, Place, Project } from '@/model/types';
import { shapes as english } from './content/en/shapes';
import { shapes as indonesian } from './content/id/shapes';
import { actorRecord, placeRecord, tieRecord, tieTypeRecord } from './parts';
import type { ShapeId } from './shapeIds';

type Pair = readonly [from: number, to: number];

/** A shape without words: where its actors stand, and who is tied to whom in each of its frames. */
interface Drawing {
  readonly places: readonly Place[];
  readonly frames: readonly (readonly Pair[])[];
}

/** Half height of a ring of eight whose names find room, px at zoom 1, and how much wider it lies on a screen. */
const RADIUS = 190;
const WIDER = 1.4;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Points round a middle, the first at the top, clockwise. */
function ring(count: number, radius = RADIUS, [x, y]: Place = [0, 0], wider = WIDER): readonly Place[] {
  return Array.from({ length: count }, (_, index): Place => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    return [Math.round(x + wider * radius * Math.cos(angle)), Math.round(y + radius * Math.sin(angle))];
  });
}

/** Each tied to the next, the last to the first. */
const round = (count: number): readonly Pair[] =>
  Array.from({ length: count }, (_, index) => [index, (index + 1) % count]);

/** Each of them tied to every other. */
const everyPair = (members: readonly number[]): readonly Pair[] =>
  members.flatMap((a, index) => members.slice(index + 1).map((b): Pair => [a, b]));

const chain: Drawing = {
  // One wave, so that it lies across the screen and is still seen as a line.
  places: Array.from(
    { length: 7 },
    (_, index): Place => [(index - 3) * 110, Math.round(-165 * Math.sin((index * Math.PI) / 3))],
  ),
  frames: [Array.from({ length: 6 }, (_, index): Pair => [index, index + 1])],
};

const star: Drawing = {
  places: [[0, 0], ...ring(8)],
  frames: [Array.from({ length: 8 }, (_, index): Pair => [0, index + 1])],
};

const circle: Drawing = { places: ring(8), frames: [round(8)] };

const everybody: Drawing = { places: ring(7), frames: [everyPair([0, 1, 2, 3, 4, 5, 6])] };

/** Two groups that all know each other, held together by one tie between their nearest. */
const bridge: Drawing = {
  places: [...ring(5, 185, [-228, 0], 1), ...ring(5, 190, [228, 0], 1)],
  frames: [[...everyPair([0, 1, 2, 3, 4]), ...everyPair([5, 6, 7, 8, 9]), [1, 9]]],
};

const EIGHT = ring(8);

/** The same eight with twice as many ties. */
const dense: Drawing = {
  places: EIGHT,
  frames: [[...round(8), [0, 2], [0, 4], [1, 5], [2, 6], [3, 7], [4, 6], [1, 3], [5, 7]]],
};

const sparse: Drawing = {
  places: EIGHT,
  frames: [
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [2, 5],
      [5, 6],
      [6, 7],
      [0, 7],
    ],
  ],
};

/** Three groups, each round its best tied, before and after two of these are tied to the third. */
const APART: readonly Pair[] = [0, 5, 10].flatMap((hub): readonly Pair[] => [
  [hub, hub + 1],
  [hub, hub + 2],
  [hub, hub + 3],
  [hub, hub + 4],
  [hub + 1, hub + 2],
  [hub + 3, hub + 4],
]);

const clusters: Drawing = {
  places: [
    [0, -70],
    ...around([0, -70], [-150, -30, 30, 150], -90),
    [-250, 170],
    ...around([-250, 170], [-150, -30, 30, 150], 150),
    [250, 170],
    ...around([250, 170], [-150, -30, 30, 150], 30),
  ],
  frames: [APART, [...APART, [0, 5], [0, 10]]],
};

/** Points round a middle, at angles from a main direction, all in degrees. */
function around([x, y]: Place, angles: readonly number[], towards: number): readonly Place[] {
  return angles.map((angle): Place => {
    const turn = ((towards + angle / 1.6) * Math.PI) / 180;
    return [Math.round(x + 150 * Math.cos(turn)), Math.round(y + 150 * Math.sin(turn))];
  });
}

const DRAWINGS: Readonly<Record<ShapeId, Drawing>> = {
  chain,
  star,
  circle,
  everybody,
  bridge,
  dense,
  sparse,
  clusters,
};

/** A shape of the gallery as a project: nobody in particular, tied in one textbook way. */
export function buildShape(shape: ShapeId, language: Language): Project {
  const content = (language === 'id' ? indonesian : english)[shape];
  const { places, frames } = DRAWINGS[shape];
  const names = places.map((_, index) => LETTERS[index] ?? String(index));
  const place = placeRecord(names, (name) => places[names.indexOf(name)] ?? [0, 0]);
  const idOf = (index: number) => actorId(names[index] ?? '');
  return {
    id: projectId(`sample-${shape}`),
    title: content.title,
    kind: 'organisation',
    question: content.question,
    problem: '',
    purpose: '',
    notes: content.notes,
    actors: actorRecord(names.map((name) => newActor(actorId(name), name))),
    tieTypes: tieTypeRecord(['communication']),
    groups: {},
    mapNotes: {},
    savedViews: {},
    frames: frames.map((pairs, order): Frame => {
      const ties = pairs.map(([a, b]) => {
        const [source, target] = [idOf(a), idOf(b)];
        return newTie({ id: tieId(`${source}-${target}`), source, target, type: tieTypeId('communication') });
      });
      const title = content.frames[order] ?? content.title;
      return { ...newFrame(frameId(`${shape}-${order}`), title, order), place, ties: tieRecord(ties) };
    }),
    worksheets: {},
    plan: {},
  };
}

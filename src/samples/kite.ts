import type { Language } from '@/i18n/messages';
import { newActor, newFrame, newTie } from '@/model/defaults';
import { actorId, frameId, projectId, tieId, tieTypeId } from '@/model/ids';
import type { Place, Project } from '@/model/types';
import { kite as english } from './content/en/kite';
import { kite as indonesian } from './content/id/kite';
import { actorRecord, placeRecord, tieRecord, tieTypeRecord } from './parts';

/** Names as Krackhardt gives them, each with the letter that the training module uses. */
const NAMES = {
  a: 'A Andre',
  b: 'B Beverley',
  c: 'C Carol',
  d: 'D Diane',
  e: 'E Ed',
  f: 'F Fernando',
  g: 'G Garth',
  h: 'H Heather',
  i: 'I Ike',
  j: 'J Jane',
} as const;
type Name = keyof typeof NAMES;
const ORDER = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const satisfies readonly Name[];

/** The kite as it is always drawn, its tail to the right. */
const PLACES: Readonly<Record<Name, Place>> = {
  a: [-425, -105],
  b: [-425, 105],
  c: [-255, -200],
  d: [-255, 0],
  e: [-255, 200],
  f: [-85, -105],
  g: [-85, 105],
  h: [90, 0],
  i: [260, 0],
  j: [430, 0],
};

/** Krackhardt, D. (1990), Assessing the political landscape, Administrative Science Quarterly 35. */
const TIES = [
  ['a', 'b'],
  ['a', 'c'],
  ['a', 'd'],
  ['a', 'f'],
  ['b', 'd'],
  ['b', 'e'],
  ['b', 'g'],
  ['c', 'd'],
  ['c', 'f'],
  ['d', 'e'],
  ['d', 'f'],
  ['d', 'g'],
  ['e', 'g'],
  ['f', 'g'],
  ['f', 'h'],
  ['g', 'h'],
  ['h', 'i'],
  ['i', 'j'],
] as const satisfies readonly (readonly [Name, Name])[];

/** Krackhardt's kite: 10 people, 18 ties, one frame; the textbook network on which every measure differs. */
export function build(language: Language): Project {
  const content = language === 'id' ? indonesian : english;
  const ties = TIES.map(([source, target]) =>
    newTie({
      id: tieId(`${source}-${target}`),
      source: actorId(source),
      target: actorId(target),
      type: tieTypeId('communication'),
    }),
  );
  return {
    id: projectId('sample-kite'),
    title: content.title,
    kind: 'organisation',
    question: content.question,
    problem: '',
    purpose: '',
    notes: content.notes,
    actors: actorRecord(ORDER.map((name) => newActor(actorId(name), NAMES[name]))),
    tieTypes: tieTypeRecord(['communication']),
    groups: {},
    mapNotes: {},
    savedViews: {},
    frames: [
      {
        ...newFrame(frameId('kite'), content.frame.title, 0),
        note: content.frame.note,
        place: placeRecord(ORDER, (name) => PLACES[name]),
        ties: tieRecord(ties),
      },
    ],
    worksheets: {},
    plan: {},
  };
}

import { newFrame } from '@/model/defaults';
import {
  type ActorId,
  actorId,
  type FrameId,
  frameId,
  projectId,
  type TieTypeId,
  tieId,
  tieTypeId,
} from '@/model/ids';
import { LIMITS } from '@/model/limits';
import { DASHES, type Frame, type Place, type Project, type Tie, type TieType } from '@/model/types';
import { carriedGroups, carriedNotes } from './carriedMarks';
import { joinTexts } from './mergeActors';
import type { MergedTie, MergePlan } from './types';

/** What the merged project says in the reader's language. */
export interface MergeWords {
  /** Title of the new project. */
  readonly title: string;
  /** Title of the frame of all together. */
  readonly together: string;
  /** In which maps a tie is drawn: the note that the tie keeps. `strong`: in how many of them it is strong. */
  readonly drawnIn: (titles: readonly string[], strong: number) => string;
  /** What one group asked, where groups asked different things: a note of its frame. */
  readonly asked: (said: Pick<Project, 'question' | 'problem' | 'purpose'>) => string;
}

/** Room between the maps while nobody has laid them out together, px. */
const BETWEEN_PX = 160;

/**
 * Carries a plan out: a new project whose first frame is all maps together and whose others are the groups' own, each
 * under its group's title. Actors and ties that are the same have the same id in all of them, so that any two can be
 * compared. The projects that it is made of stay as they are.
 *
 * In the common frame whoever is in several maps stands where the first has them, and every further map is beside the
 * others: it is meant to be laid out afterwards.
 *
 * @param randomId makes every id
 * Cost O(actors + ties) of all maps.
 */
export function mergeMaps(plan: MergePlan, words: MergeWords, randomId: () => string): Project {
  const { sources, actors } = plan;
  const ids = actors.map(() => actorId(randomId()));
  const types = newTypes(plan, randomId);
  const ties = plan.ties.map((tie) => ({ tie, id: tieId(randomId()) }));
  const idsOf = sources.map((_, at) => idsOfSource(plan, ids, at));
  const ends = ({ source, target, type }: MergedTie) => {
    const [from, to, kind] = [ids[source], ids[target], types.get(type)];
    if (from === undefined || to === undefined || kind === undefined) {
      throw new Error('mergeMaps: a tie of the plan has two actors and a type of the plan');
    }
    return { from, to, type: kind.id };
  };
  const groupFrames = sources.map(({ frame, title, project }, at): Frame => {
    const own = ties.flatMap(({ tie, id }) => {
      const drawn = tie.of[at];
      if (!drawn) return [];
      // Its own arrow: the same tie without direction may be drawn from the other end.
      const { from, to } = endsIn(drawn, idsOf[at]);
      return [{ ...drawn, id, source: from, target: to, type: ends(tie).type }];
    });
    const places = Object.entries(frame.place).flatMap(([id, place]) => {
      const known = idsOf[at]?.get(actorId(id));
      return known === undefined ? [] : [[known, place] as const];
    });
    return {
      ...frame,
      id: frameId(randomId()),
      title,
      order: at + 1,
      note: noteOf(frame, project, plan, words),
      place: Object.fromEntries(places),
      ties: byId(own),
    };
  });
  const together: Frame = {
    ...newFrame(frameId(randomId()), words.together, 0),
    kind: sources.every(({ frame }) => frame.kind === 'plan') ? 'plan' : 'state',
    place: placesBeside(groupFrames),
    ties: byId(
      ties.map(({ tie, id }) => {
        const { from, to, type } = ends(tie);
        return { ...addedUp(tie, plan, words), id, source: from, target: to, type };
      }),
    ),
  };
  const frames = new Map<number, FrameId>(groupFrames.map(({ id }, at) => [at, id]));
  return {
    id: projectId(randomId()),
    title: words.title,
    kind: sources[0]?.project.kind ?? 'organisation',
    question: firstSaid(plan, 'question'),
    problem: firstSaid(plan, 'problem'),
    purpose: firstSaid(plan, 'purpose'),
    notes: joinTexts(
      sources.map(({ project }) => project.notes),
      '\n\n',
      LIMITS.text,
    ),
    actors: byId(actors.flatMap(({ name, known }, at) => withId(ids[at], { name, ...known }))),
    tieTypes: byId([...types.values()]),
    groups: byId(carriedGroups(plan, idsOf, randomId)),
    mapNotes: byId(carriedNotes(plan, frames, randomId)),
    savedViews: {},
    frames: [together, ...groupFrames],
    worksheets: {},
    plan: {},
  };
}

function idsOfSource(
  { actors }: MergePlan,
  ids: readonly ActorId[],
  at: number,
): ReadonlyMap<ActorId, ActorId> {
  return new Map(
    actors.flatMap(({ of }, index) => {
      const [mine, known] = [of[at], ids[index]];
      return mine && known !== undefined ? [[mine.id, known] as const] : [];
    }),
  );
}

function endsIn({ source, target }: Tie, ids: ReadonlyMap<ActorId, ActorId> | undefined) {
  const [from, to] = [ids?.get(source), ids?.get(target)];
  if (from === undefined || to === undefined)
    throw new Error('mergeMaps: ends of a drawn tie are in the map');
  return { from, to };
}

const withId = <Id, Rest>(id: Id | undefined, rest: Rest) => (id === undefined ? [] : [{ id, ...rest }]);

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Record<string, Item> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

/** Every type gets a line of its own, where two groups gave theirs the same. */
function newTypes({ types, ties }: MergePlan, randomId: () => string): ReadonlyMap<string, TieType> {
  const made = new Map<string, TieType>();
  const taken = new Set<string>();
  const gone = ties.map(({ type }) => type).filter((key) => !types.has(key));
  const missing = { preset: null, name: '', colour: 0, dash: 'solid' } as const;
  for (const key of new Set([...types.keys(), ...gone])) {
    const type = types.get(key) ?? missing;
    const order = made.size;
    let { colour, dash } = type;
    for (let step = 0; taken.has(`${colour} ${dash}`) && step < 6 * DASHES.length; step++) {
      colour = (order + step) % 6;
      dash = DASHES[Math.floor(step / 6) % DASHES.length] ?? dash;
    }
    taken.add(`${colour} ${dash}`);
    const id: TieTypeId = tieTypeId(type.preset ?? randomId());
    made.set(key, { id, preset: type.preset, name: type.name, colour, dash, order });
  }
  return made;
}

/** One tie of what several maps say of it. */
function addedUp({ of }: MergedTie, { sources }: MergePlan, words: MergeWords): Tie {
  const drawn = of.filter((tie) => tie !== null);
  const [first] = drawn;
  if (!first) throw new Error('mergeMaps: a tie is drawn in at least one map');
  const titles = sources.flatMap(({ title }, at) => (of[at] ? [title] : []));
  const strong = drawn.filter(({ strength }) => strength === 'strong').length;
  const note = words.drawnIn(titles, strong);
  return {
    ...first,
    strength: mostSaid(drawn.map(({ strength }) => strength)) ?? first.strength,
    maturity: mostSaid(drawn.flatMap(({ maturity }) => maturity ?? [])),
    status: mostSaid(drawn.map(({ status }) => status)) ?? first.status,
    provenance: mostSaid(drawn.flatMap(({ provenance }) => provenance ?? [])),
    flow: joinTexts(
      drawn.map(({ flow }) => flow),
      '; ',
      LIMITS.line,
    ),
    reason: joinTexts(
      drawn.map(({ reason }) => reason),
      '\n',
      LIMITS.text,
    ),
    notes: joinTexts([note, ...drawn.map(({ notes }) => notes)], '\n', LIMITS.text),
  };
}

/** What is said most often, of equals what is said first; null where nothing is said. */
function mostSaid<Value>(values: readonly Value[]): Value | null {
  const times = new Map<Value, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  let best: Value | null = null;
  for (const [value, count] of times) if (best === null || count > (times.get(best) ?? 0)) best = value;
  return best;
}

function firstSaid({ sources }: MergePlan, field: 'question' | 'problem' | 'purpose'): string {
  return sources.map(({ project }) => project[field]).find((said) => said.trim() !== '') ?? '';
}

/** A frame's own note, and what its group asked when the groups asked different things. */
function noteOf(frame: Frame, project: Project, { sources }: MergePlan, words: MergeWords): string {
  const asked = new Set(
    sources.map(({ project: { question, problem, purpose } }) =>
      JSON.stringify([question, problem, purpose]),
    ),
  );
  return joinTexts([frame.note, asked.size > 1 ? words.asked(project) : ''], '\n', LIMITS.text);
}

/** Each map beside the one before; who is in several stands where the first map has them. */
function placesBeside(frames: readonly Frame[]): Record<ActorId, Place> {
  const places = new Map<string, Place>();
  let right = 0;
  for (const { place } of frames) {
    const own = Object.entries<Place>(place);
    const xs = own.map(([, [x]]) => x);
    const left = xs.reduce((least, x) => Math.min(least, x), Number.POSITIVE_INFINITY);
    const width = xs.reduce((most, x) => Math.max(most, x), Number.NEGATIVE_INFINITY) - left;
    for (const [id, [x, y]] of own)
      if (!places.has(id)) places.set(id, [Math.min(right + x - left, LIMITS.coordinate), y]);
    if (own.length > 0) right += width + BETWEEN_PX;
  }
  return Object.fromEntries(places);
}

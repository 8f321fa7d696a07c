import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { seeded } from '#tests/unit/analysis/support/randomGraph';
import { ALL_COUNTED } from '@/analysis/types';
import { actorId, tieId } from '@/model/ids';
import type { Frame, Place, Project } from '@/model/types';
import { inLastingOrder } from '@/stages/weaving/lastingOrder';
import { nextTies } from '@/stages/weaving/nextTies';
import { toWeavingInput } from '@/stages/weaving/toWeavingInput';

function frameOf(project: Project): Frame {
  const [frame] = project.frames;
  if (!frame) throw new Error('frameOf: a made map has a frame');
  return frame;
}

/** The same drawing as somebody else would have made it: other ids, in another order. */
function withOtherIds(project: Project, seed: number): Project {
  const chance = seeded(seed);
  const shuffled = <One>(list: readonly One[]) =>
    list
      .map((one) => ({ one, at: chance() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  const frame = frameOf(project);
  const ids = new Map(
    shuffled(Object.keys(project.actors)).map((old, i) => [old, actorId(`x${i}`)] as const),
  );
  const other = (old: string) => ids.get(old) ?? actorId(old);
  const actors = shuffled(Object.values(project.actors)).map((actor) => ({ ...actor, id: other(actor.id) }));
  const ties = shuffled(Object.values(frame.ties)).map((tie, i) => ({
    ...tie,
    id: tieId(`y${i}`),
    source: other(tie.source),
    target: other(tie.target),
  }));
  const place: Record<string, Place> = {};
  for (const [old, at] of Object.entries(frame.place)) place[other(old)] = at;
  return {
    ...project,
    actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])),
    frames: [{ ...frame, place, ties: Object.fromEntries(ties.map((tie) => [tie.id, tie])) }],
  };
}

/** What is advised, by names. */
function adviceFor(project: Project): readonly string[] {
  const frame = frameOf(project);
  const offers = inLastingOrder(project, frame).map(({ id, has, needs }) => ({ id, has, needs }));
  const name = (id: string | null) => (id === null ? '' : (project.actors[actorId(id)]?.name ?? '?'));
  const { proposals, matches, strengthenings } = nextTies({
    weaving: toWeavingInput(project, frame, ALL_COUNTED),
    offers,
    turnedDown: [],
  });
  return [...proposals, ...matches, ...strengthenings].map(
    ({ source, target, kind, introduction }) =>
      `${kind}: ${name(source)} – ${name(target)} (${name(introduction.by)})`,
  );
}

/** In each stage something is equal: isolates, spokes, leaders, members of a core. */
const DRAWINGS = [
  'A B C D E F',
  'A-B C-D E-F G-H I-J K L',
  'H-A H-B H-C H-D H-E H-F H-G H-I H-J H-K',
  'H-A H-B H-C H-D H-E I-J I-K I-L I-M I-N H-I O-P O-Q O-R O-S O-T I-O',
  'A-B A-C A-D B-C B-D C-D A-E A-F B-G B-H C-I C-J D-K D-L',
];

describe('the same drawing', () => {
  it('gets the same advice whatever ids were made by chance for it', () => {
    let advised = 0;
    for (const drawing of DRAWINGS) {
      const project = makeMap(drawing);
      const advice = adviceFor(project);
      advised += advice.length;
      for (let seed = 1; seed <= 6; seed++) {
        expect(adviceFor(withOtherIds(project, seed)), `${drawing} #${seed}`).toEqual(advice);
      }
    }
    expect(advised).toBeGreaterThan(20);
  });

  it('has its first weaver by name', () => {
    const drawn = makeMap('C-B A');
    const actors = Object.fromEntries(
      Object.values(drawn.actors).map((actor) => [actor.id, { ...actor, weaver: actor.name !== 'A' }]),
    );
    for (let seed = 1; seed <= 6; seed++) {
      const project = withOtherIds({ ...drawn, actors }, seed);
      const { weaver } = toWeavingInput(project, frameOf(project), ALL_COUNTED);
      expect(weaver && project.actors[weaver]?.name).toBe('B');
    }
  });
});

describe('the lasting order', () => {
  const named = (drawing: string, names: Readonly<Record<string, string>>) => {
    const project = makeMap(drawing);
    return {
      ...project,
      actors: Object.fromEntries(
        Object.values(project.actors).map((actor) => [
          actor.id,
          { ...actor, name: names[actor.id] ?? actor.name },
        ]),
      ),
    };
  };
  const order = (project: Project) => inLastingOrder(project, frameOf(project)).map(({ id }) => id);

  it('is by name, letter by letter, however an accent was typed', () => {
    expect(order(named('A B C', { A: 'Tani', B: 'Bank', C: 'Caf\u0065\u0301' }))).toEqual(['B', 'C', 'A']);
    expect(order(named('A B', { A: 'Caf\u00e9', B: 'Caf\u0065\u0301' }))).toEqual(['A', 'B']);
  });

  it('puts who has more ties first among namesakes, then who stands further left, then by id', () => {
    const same = { A: 'Petani', B: 'Petani', C: 'Petani', D: 'Petani' };
    expect(order(named('A-B C-B D', same))[0]).toBe('B');
    const project = named('A B C', same);
    const frame = frameOf(project);
    const place = { A: [50, 0], B: [0, 0], C: [0, 0] } as const;
    expect(order({ ...project, frames: [{ ...frame, place }] })).toEqual(['B', 'C', 'A']);
  });

  it('holds nobody for nobody', () => {
    expect(order(makeMap(''))).toEqual([]);
  });
});

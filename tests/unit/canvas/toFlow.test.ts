import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { createFlowMaker, type FlowInput } from '@/canvas/toFlow';
import { actorId, tieId } from '@/model/ids';
import { NO_FILTER } from '@/model/looking';
import { shownIn } from '@/model/shown';
import { NOTHING_SELECTED } from '@/session/view';

function inputOf(drawing: string): FlowInput {
  const project = makeMap(drawing);
  const [frame] = project.frames;
  if (!frame) throw new Error('no frame');
  return {
    project,
    frame,
    shown: shownIn(project, frame, { filter: NO_FILTER, focus: null, rolesOf: () => [] }),
    held: new Map(),
    selection: NOTHING_SELECTED,
    lit: null,
    naming: null,
    connectFrom: null,
    current: null,
    styles: new Map(),
    words: { labelOf: (actor) => actor.name, tieLabelOf: () => '', factsOf: () => [] },
    labels: { actors: new Set(), ties: new Set() },
    roles: {},
    isDraggable: () => true,
    sayActor: (actor) => actor.name,
    sayTie: (tie) => tie.id,
    describe: () => '',
    called: { actor: 'aktor', tie: 'ikatan', selected: 'terpilih' },
  };
}

describe('the picture of a frame', () => {
  it('has a node for each actor and a thread for each tie, with names for screen readers', () => {
    const { nodes, edges } = createFlowMaker()(inputOf('A-B B-C D'));
    expect(nodes.map((node) => node.ariaLabel)).toEqual(['A', 'B', 'C', 'D']);
    expect(edges.map((edge) => edge.ariaLabel)).toEqual(['A-B', 'B-C']);
  });

  it('is one stop of the Tab key: the current actor, else the first', () => {
    const input = inputOf('A-B B-C');
    const stops = (current: string | null) =>
      createFlowMaker()({ ...input, current: current === null ? null : actorId(current) }).nodes.map(
        (node) => node.domAttributes?.tabIndex,
      );
    expect(stops(null)).toEqual([0, -1, -1]);
    expect(stops('C')).toEqual([-1, -1, 0]);
    expect(stops('gone')).toEqual([0, -1, -1]);
  });

  it('draws again only what changed', () => {
    const make = createFlowMaker();
    const input = inputOf('A-B B-C');
    const before = make(input);
    const after = make({ ...input, held: new Map([[actorId('A'), [5, 500]]]) });
    expect(after.nodes.map((node, i) => node === before.nodes[i])).toEqual([false, true, true]);
    expect(after.edges.map((edge, i) => edge === before.edges[i])).toEqual([false, true]);
  });

  it('follows a hand from place to place and back without looking at anybody else', () => {
    const make = createFlowMaker();
    const asked: string[] = [];
    const input: FlowInput = {
      ...inputOf('A-B B-C'),
      describe: (id) => {
        asked.push(id);
        return '';
      },
    };
    make(input);
    asked.length = 0;
    for (const x of [5, 10]) make({ ...input, held: new Map([[actorId('A'), [x, 500]]]) });
    const released = make(input);
    expect(asked).toEqual(['A', 'A', 'A']);
    expect(released.nodes[0]?.position).toEqual(make({ ...input, sayTie: () => '' }).nodes[0]?.position);
  });

  it('does not draw an actor again for an equal list of roles', () => {
    const make = createFlowMaker();
    const input = inputOf('A-B');
    const [before] = make({ ...input, roles: { [actorId('A')]: ['hub'] } }).nodes;
    const [after] = make({ ...input, roles: { [actorId('A')]: ['hub'] } }).nodes;
    expect(after).toBe(before);
    expect(after?.data.roles).toEqual(['hub']);
  });

  it('dims what a sentence does not speak of, and keeps the tie between two it does', () => {
    const input = inputOf('A-B B-C');
    const lit = { actors: new Set([actorId('A'), actorId('B')]), ties: new Set<never>() };
    const { nodes, edges } = createFlowMaker()({ ...input, lit });
    expect(nodes.map((node) => node.data.isDimmed)).toEqual([false, false, true]);
    expect(edges.map((edge) => edge.data?.isDimmed)).toEqual([false, true]);
  });

  it('lights only the ties of a path, not a shortcut between two actors on it', () => {
    const input = inputOf('A-B A-C B-C');
    const lit = {
      actors: new Set(['A', 'B', 'C'].map(actorId)),
      ties: new Set(['A-B', 'B-C'].map(tieId)),
    };
    const { nodes, edges } = createFlowMaker()({ ...input, lit });
    expect(nodes.map((node) => node.data.isDimmed)).toEqual([false, false, false]);
    expect(edges.map((edge) => [edge.id, edge.data?.isLit])).toEqual([
      ['A-B', true],
      ['A-C', false],
      ['B-C', true],
    ]);
  });

  it('draws a tie whose type was deleted meanwhile', () => {
    const input = inputOf('A-B');
    const { edges } = createFlowMaker()({ ...input, project: { ...input.project, tieTypes: {} } });
    expect(edges[0]?.data?.look.colour).toBe('var(--tie-0)');
  });

  it('marks the selected tie', () => {
    const input = inputOf('A-B');
    const selection = { actors: new Set<never>(), ties: new Set([tieId('A-B')]) };
    const [tie] = createFlowMaker()({ ...input, selection }).edges;
    expect(tie?.selected).toBe(true);
    expect(tie?.ariaLabel).toBe('A-B, terpilih');
  });

  it('draws an actor whose id is a word that every object of JavaScript knows', () => {
    const { nodes } = createFlowMaker()(inputOf('toString-valueOf'));
    expect(nodes.map((node) => node.data.roles)).toEqual([[], []]);
  });
});

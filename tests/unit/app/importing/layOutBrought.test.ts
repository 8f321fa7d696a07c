import { expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { layOutBrought } from '@/app/importing/layOutBrought';
import { layOut } from '@/canvas/layout/layOut';
import type { LayoutTask } from '@/canvas/layout/types';
import { newFrame } from '@/model/defaults';
import { type ActorId, actorId, frameId } from '@/model/ids';
import type { Place, Project } from '@/model/types';
import type { Brought } from '@/transfer/importing/types';

/** What a file brings that holds everything of a made map. @param placed whom it says a place of */
function brought(project: Project, placed: Readonly<Record<string, Place>> = {}): Brought {
  const [frame = newFrame(frameId('none'), '', 0)] = project.frames;
  const made = Object.values(project.actors);
  const places = new Map<ActorId, Place>(Object.entries(placed).map(([id, at]) => [actorId(id), at]));
  return {
    project: { ...project, actors: {} },
    frame: { ...frame, place: {}, ties: {} },
    isNew: true,
    title: project.title,
    made,
    shown: [],
    filled: [],
    ties: Object.values(frame.ties),
    types: [],
    places,
    unplaced: made.map(({ id }) => id).filter((id) => !places.has(id)),
  };
}

function recorder() {
  const asked: LayoutTask[] = [];
  const run = async (task: LayoutTask) => {
    asked.push(task);
    return layOut(task.layout, task.input);
  };
  return { asked, run };
}

it('lays a small network out once, for the picture and for the map', async () => {
  const { asked, run } = recorder();
  const { picture, places } = layOutBrought(brought(makeMap('A-B B-C')), run);
  expect([...(await places).keys()].sort()).toEqual(['A', 'B', 'C']);
  const { knots, threads } = await picture;
  expect(knots).toHaveLength(3);
  expect(threads).toHaveLength(2);
  expect(asked).toHaveLength(1);
});

it('asks for no layout where the file says all places', async () => {
  const { asked, run } = recorder();
  const { picture, places } = layOutBrought(brought(makeMap('A-B'), { A: [0, 0], B: [200, 40] }), run);
  expect((await places).size).toBe(0);
  expect((await picture).knots.map(({ x, y }) => [x, y])).toEqual([
    [0, 0],
    [200, 40],
  ]);
  expect(asked).toEqual([]);
});

it('lays out round those whose places the file says, who stay', async () => {
  const { asked, run } = recorder();
  const { places } = layOutBrought(brought(makeMap('A-B B-C'), { A: [500, 500] }), run);
  expect([...(await places).keys()].sort()).toEqual(['B', 'C']);
  expect(asked[0]?.input.actors.filter(({ isPinned }) => isPinned).map(({ id }) => id)).toEqual(['A']);
});

it('draws of a large network those with the most ties first, and lays out everybody after', async () => {
  const { asked, run } = recorder();
  const spokes = Array.from({ length: 200 }, (_, i) => `Hub-N${i}`).join(' ');
  const { picture, places } = layOutBrought(brought(makeMap(`Alone ${spokes}`)), run);
  expect((await picture).knots).toHaveLength(150);
  expect((await places).size).toBe(202);
  expect(asked.map(({ input }) => input.actors.length)).toEqual([150, 202]);
  expect(asked[0]?.input.actors[0]?.id).toBe('Hub');
});

import { expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { analyse } from '@/analysis/analyse';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import { ALL_COUNTED } from '@/analysis/types';
import { frameOrFirst, visibleTies } from '@/model/select';
import { actorRows } from '@/table/rows';

it('an actor has its ties, each neighbour once, and the roles that were found', () => {
  const project = makeMap('A-B A=B A-C D');
  const frame = frameOrFirst(project, null);
  if (!frame) throw new Error('makeMap gives a frame');
  const result = analyse(toAnalysisInput(project, frame, ALL_COUNTED));
  const rows = actorRows(Object.values(project.actors), visibleTies(project, frame), result);
  expect(rows.map(({ id, ties, neighbours }) => [id, ties, neighbours])).toEqual([
    ['A', 3, ['B', 'C']],
    ['B', 2, ['A']],
    ['C', 1, ['A']],
    ['D', 0, []],
  ]);
  expect(rows[3]?.roles).toContain('isolate');
  expect(actorRows(Object.values(project.actors), [], null)[0]?.roles).toEqual([]);
});

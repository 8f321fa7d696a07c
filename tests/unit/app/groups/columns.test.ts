import { describe, expect, it } from 'vitest';
import { analyse } from '@/analysis/analyse';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import { ALL_COUNTED } from '@/analysis/types';
import { COLUMNS, marksOf, sortedBy } from '@/app/groups/columns';
import { makeMap } from '../../../helpers/makeMap';

function read(drawing: string) {
  const project = makeMap(drawing);
  const [frame] = project.frames;
  if (!frame) throw new Error('read: a map has a frame');
  const result = analyse(toAnalysisInput(project, frame, ALL_COUNTED));
  return {
    map: { key: drawing, title: drawing, project, href: null },
    frame,
    result,
    resultOf: () => result,
  };
}

function column(id: string) {
  const found = COLUMNS.find((one) => one.id === id);
  if (!found) throw new Error(`column: there is no ${id}`);
  return found;
}

describe('the measures of groups side by side', () => {
  it('marks the highest and the lowest, also when several share them', () => {
    expect(marksOf([3, 1, 3, 2, 1])).toEqual(['highest', 'lowest', 'highest', null, 'lowest']);
  });

  it('marks nothing where all are equal, or one alone is known', () => {
    expect(marksOf([2, 2])).toEqual([null, null]);
    expect(marksOf([null, 2])).toEqual([null, null]);
    expect(marksOf([])).toEqual([]);
  });

  it('says nothing of an empty map but that nobody is on it', () => {
    const empty = read('');
    const values = COLUMNS.map(({ id, value }) => [id, value(empty)]);
    expect(Object.fromEntries(values)).toEqual({
      actors: 0,
      ties: 0,
      density: null,
      parts: null,
      steps: null,
      centralization: null,
      worst: null,
      stage: null,
    });
  });

  it('says how much is lost when the worst weak point leaves, and 0 where there is none', () => {
    expect(column('worst').value(read('A-B A-C A-D'))).toBe(1);
    expect(column('worst').value(read('A-B B-C C-A'))).toBe(0);
  });

  it('sorts by a column both ways, with what is not known last', () => {
    const [star, pair, none] = [read('A-B A-C A-D'), read('A-B'), read('')];
    const by = column('density');
    expect(sortedBy([none, star, pair], by, 'descending')).toEqual([pair, star, none]);
    expect(sortedBy([none, pair, star], by, 'ascending')).toEqual([star, pair, none]);
  });
});

import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { tieId } from '@/model/ids';
import { visibleTies } from '@/model/select';
import { lanesOf } from '@/picture/lanes';

function lanes(drawing: string) {
  const project = makeMap(drawing);
  const [frame] = project.frames;
  if (!frame) throw new Error('no frame');
  return lanesOf(visibleTies(project, frame));
}

describe('lanes of parallel ties', () => {
  it('gives a lone tie the only lane', () => {
    expect(lanes('A-B').get(tieId('A-B'))).toEqual({ lane: 0, lanes: 1, isReversed: false });
  });

  it('gives every tie between the same two actors a lane of its own, whatever its direction', () => {
    const found = lanes('A-B A>B A<B B-C');
    const between = ['A-B', 'A>B', 'A<B'].map((id) => found.get(tieId(id)));
    expect(between.map((lane) => lane?.lane).sort()).toEqual([0, 1, 2]);
    expect(between.every((lane) => lane?.lanes === 3)).toBe(true);
    expect(found.get(tieId('A<B'))?.isReversed).toBe(true);
    expect(found.get(tieId('B-C'))?.lanes).toBe(1);
  });
});

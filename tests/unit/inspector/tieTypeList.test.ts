import { describe, expect, it } from 'vitest';
import { makeMap, TALK } from '#tests/helpers/makeMap';
import { openMap } from '#tests/helpers/openMap';
import { countTies, moveTieType } from '@/inspector/tieTypeList';
import { presetTieType } from '@/model/defaults';
import { addTieType, removeTieType } from '@/model/edits/project';
import { tieTypeId } from '@/model/ids';
import { tieTypesInOrder } from '@/model/select';
import type { Project } from '@/model/types';

const names = (project: Project) => tieTypesInOrder(project).map((type) => type.id);

/** A map with the types talk, money, goods, in this order. */
function threeTypes() {
  const map = openMap(makeMap('A-B B-C'));
  map.apply(addTieType({ ...presetTieType('money'), order: 1 }));
  map.apply(addTieType({ ...presetTieType('goods'), order: 2 }));
  return map;
}

describe('the order of tie types', () => {
  it('moves a type one place up or down', () => {
    const map = threeTypes();
    const up = moveTieType(map.project(), tieTypeId('goods'), -1, 'Barang');
    expect(up && names(map.apply(up))).toEqual([TALK, 'goods', 'money']);
    const down = moveTieType(map.project(), TALK, 1, 'Obrolan');
    expect(down && names(map.apply(down))).toEqual(['goods', TALK, 'money']);
    expect(down?.label.name).toBe('Obrolan');
  });

  it('has nothing to move at its ends, and none for a type that is gone', () => {
    const project = threeTypes().project();
    expect(moveTieType(project, TALK, -1, '')).toBeNull();
    expect(moveTieType(project, tieTypeId('goods'), 1, '')).toBeNull();
    expect(moveTieType(project, tieTypeId('gone'), 1, '')).toBeNull();
  });

  it('parts types that two people put in the same place', () => {
    const map = threeTypes();
    map.apply(addTieType({ ...presetTieType('credit'), order: 2 }));
    const before = names(map.project());
    const edit = moveTieType(map.project(), tieTypeId('goods'), -1, '');
    const after = edit && names(map.apply(edit));
    expect(before).toEqual([TALK, 'money', 'credit', 'goods']);
    expect(after).toEqual([TALK, 'money', 'goods', 'credit']);
  });
});

describe('a tie type', () => {
  it('is counted over all frames', () => {
    const project = makeMap('A-B B-C');
    const [frame] = project.frames;
    const twice = { ...project, frames: frame ? [frame, frame] : [] };
    expect(countTies(twice, TALK)).toBe(4);
    expect(countTies(twice, tieTypeId('money'))).toBe(0);
  });

  it('can come back after it was deleted', () => {
    const map = threeTypes();
    const money = map.project().tieTypes[tieTypeId('money')];
    if (!money) throw new Error('the map has no type "money"');
    map.apply(removeTieType(map.project(), money, TALK));
    expect(names(map.project())).toEqual([TALK, 'goods']);
    map.apply(addTieType({ ...money, order: 5 }));
    expect(names(map.project())).toEqual([TALK, 'goods', 'money']);
  });
});

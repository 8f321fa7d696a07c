import { describe, expect, it } from 'vitest';
import { makeMap, TALK } from '#tests/helpers/makeMap';
import { openMap } from '#tests/helpers/openMap';
import { countTies, freshLook, lastOrder, moveTieType, TIE_COLOURS } from '@/inspector/tieTypeList';
import { presetTieType } from '@/model/defaults';
import { addTieType, removeTieType } from '@/model/edits/project';
import { tieTypeId } from '@/model/ids';
import { tieTypesInOrder } from '@/model/select';
import { DASHES, type Project, type TieType } from '@/model/types';

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

  it('puts a new type after all others', () => {
    expect(lastOrder(threeTypes().project())).toBe(3);
    expect(lastOrder({ ...makeMap(''), tieTypes: {} })).toBe(0);
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

describe('the look of a new tie type', () => {
  const typeWith = (colour: number, dash: TieType['dash']): TieType => ({
    ...presetTieType('money'),
    colour,
    dash,
  });

  it('is new in colour and in line as long as there are new ones', () => {
    const types: TieType[] = [];
    for (let i = 0; i < TIE_COLOURS; i++) {
      const look = freshLook(types);
      types.push(typeWith(look.colour, look.dash));
    }
    expect(new Set(types.map((type) => type.colour)).size).toBe(TIE_COLOURS);
    expect(new Set(types.map((type) => type.dash)).size).toBe(DASHES.length);
  });

  it('is unlike every other until all 36 are taken', () => {
    const looks = new Set<string>();
    const types: TieType[] = [];
    for (let i = 0; i < TIE_COLOURS * DASHES.length; i++) {
      const look = freshLook(types);
      types.push(typeWith(look.colour, look.dash));
      looks.add(`${look.colour} ${look.dash}`);
    }
    expect(looks.size).toBe(36);
    expect(freshLook(types)).toEqual({ colour: 0, dash: 'solid' });
  });
});

import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { presetTieType } from '@/model/defaults';
import { freshLook, lastOrder, TIE_COLOURS } from '@/model/tieTypeLook';
import { DASHES, type TieType } from '@/model/types';

describe('a new tie type', () => {
  const typeWith = (colour: number, dash: TieType['dash']): TieType => ({
    ...presetTieType('money'),
    colour,
    dash,
  });

  it('stands after all others', () => {
    expect(lastOrder(makeMap('A-B'))).toBe(1);
    expect(lastOrder({ ...makeMap(''), tieTypes: {} })).toBe(0);
  });

  it('looks new in colour and in line as long as there are new ones', () => {
    const types: TieType[] = [];
    for (let i = 0; i < TIE_COLOURS; i++) {
      const look = freshLook(types);
      types.push(typeWith(look.colour, look.dash));
    }
    expect(new Set(types.map((type) => type.colour)).size).toBe(TIE_COLOURS);
    expect(new Set(types.map((type) => type.dash)).size).toBe(DASHES.length);
  });

  it('looks unlike every other until all 36 are taken', () => {
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

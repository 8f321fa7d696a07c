import { describe, expect, it } from 'vitest';
import { actorLook, KNOT_PX, knotSize } from '@/appearance/actorLook';
import { dashArray, tieLook } from '@/appearance/tieLook';
import { ACTOR_KINDS, DASHES, SECTORS } from '@/model/types';

describe('how an actor looks', () => {
  it('tells every kind by shape and every sector by fill and icon', () => {
    const shapes = ACTOR_KINDS.map((kind) => actorLook({ kind, sector: '' }).shape);
    const fills = SECTORS.map((sector) => actorLook({ kind: 'person', sector }).fill);
    const icons = SECTORS.map((sector) => actorLook({ kind: 'person', sector }).icon);
    expect(new Set(shapes).size).toBe(ACTOR_KINDS.length);
    expect(new Set(fills).size).toBe(SECTORS.length);
    expect(new Set(icons).size).toBe(SECTORS.length);
  });

  it("shows a sector of the user's own as any other, with the icon of the kind", () => {
    expect(actorLook({ kind: 'group', sector: 'Pesantren' })).toMatchObject({
      fill: 'var(--sector-other)',
      icon: 'group',
    });
  });

  it('lets the area of a knot grow with a measure, within limits', () => {
    expect([knotSize(null), knotSize(0), knotSize(1), knotSize(7)]).toEqual([32, 32, 68, 68]);
    expect(knotSize(0.5) ** 2).toBeCloseTo((32 ** 2 + 68 ** 2) / 2, -2);
    expect(KNOT_PX).toBeGreaterThan(knotSize(0));
  });
});

describe('how a tie looks', () => {
  const type = { colour: 2, dash: 'dash' } as const;

  it('is thick when strong and thin when weak', () => {
    expect(tieLook({ strength: 'strong', status: 'existing' }, type).width).toBe(5);
    expect(tieLook({ strength: 'weak', status: 'existing' }, type).width).toBe(2.2);
  });

  it('takes colour and dash from its type, and stays drawable without one', () => {
    expect(tieLook({ strength: 'weak', status: 'existing' }, type)).toMatchObject({
      colour: 'var(--tie-2)',
      dashArray: '9 6',
    });
    expect(tieLook({ strength: 'weak', status: 'existing' }, undefined)).toMatchObject({
      colour: 'var(--tie-0)',
      dashArray: undefined,
    });
  });

  it('is hollow while it is only planned', () => {
    expect(tieLook({ strength: 'weak', status: 'planned' }, type).isHollow).toBe(true);
  });

  it('has a different pattern for every dash', () => {
    expect(new Set(DASHES.map((dash) => dashArray(dash, 2.2))).size).toBe(DASHES.length);
  });
});

import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { changesBetween, onMap, placesOf } from '@/canvas/bitmap/changes';
import { coverFor } from '@/canvas/bitmap/cover';
import type { ActorNodeType } from '@/canvas/toFlow';

const COVER = coverFor({ x: 0, y: 0, zoom: 1, width: 1000, height: 600 }, 1);

const [actor] = Object.values(makeMap('A').actors);
if (!actor) throw new Error('makeMap made nobody');

const knot = (id: string, x: number, y: number): ActorNodeType => ({
  id,
  type: 'actor',
  position: { x, y },
  data: {
    actor,
    label: id,
    hasLabel: true,
    tip: '',
    size: 44,
    look: { shape: 'circle', icon: 'none', fill: '', line: '', ink: '', isHollow: false },
    roles: [],
    isDimmed: false,
    isLit: false,
    isNaming: false,
    isConnectFrom: false,
    ghost: 'none',
    presence: null,
  },
});

describe('what of a painted map is painted again', () => {
  it('is who came, who went, and both looks of who changed', () => {
    const [stays, goes, comes, before, after] = [
      knot('a', 0, 0),
      knot('b', 0, 0),
      knot('c', 0, 0),
      knot('d', 0, 0),
      knot('d', 9, 0),
    ];
    const changes = changesBetween(
      { actors: [stays, goes, before], ties: [] },
      { actors: [stays, comes, after], ties: [] },
    );
    expect(changes.actors).toEqual([goes, before, comes, after]);
  });

  it('is nothing where nothing changed, or where it cannot be seen', () => {
    const all = { actors: [knot('a', 0, 0)], ties: [] };
    expect(changesBetween(all, { ...all, actors: [...all.actors] })).toEqual({ actors: [], ties: [] });
    expect(placesOf({ actors: [knot('a', 9000, 0)], ties: [] }, COVER, 1)).toEqual([]);
  });

  it('lies on whole pixels round an actor with its name', () => {
    const [place] = placesOf({ actors: [knot('a', 300.4, 200.7)], ties: [] }, COVER, 1);
    if (!place) throw new Error('nothing is painted again');
    expect(Object.values(place).every(Number.isInteger)).toBe(true);
    const [box] = onMap([place], COVER);
    expect(box?.left).toBeLessThan(300.4 - 74);
    expect(box?.bottom).toBeGreaterThan(200.7 + 22 + 56);
  });

  it('is all of it when most of it changed', () => {
    const actors = Array.from({ length: 200 }, (_, i) =>
      knot(`a${i}`, (i % 20) * 60, Math.floor(i / 20) * 60),
    );
    expect(placesOf({ actors, ties: [] }, COVER, 1)).toEqual([
      { left: 0, top: 0, right: COVER.pixelsWide, bottom: COVER.pixelsHigh },
    ]);
  });
});

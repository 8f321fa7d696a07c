import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newActor } from '@/model/defaults';
import { actorId } from '@/model/ids';
import { boundsOfShapes } from '@/picture/bounds';
import { fitRows } from '@/picture/gridRows';
import { GRID_SIZE, type GridActor, type GridPicture, gridSheet } from '@/picture/gridSheet';
import type { PageWords } from '@/picture/pageParts';
import { textsOf } from '@/picture/sheetTexts';

const WORDS: PageWords = {
  title: 'Kisi',
  subtitle: '',
  description: '',
  legend: [],
  masked: '',
  footer: [],
};

function grid(spots: readonly (readonly [row: number, column: number])[]): GridPicture {
  const actors = spots.map(([row, column], index): GridActor => {
    const id = actorId(`a${index}`);
    const actor = newActor(id, `Aktor ${index}`, { stance: (index % 5) - 2 });
    return { actor, name: `Aktor ${index}`, spot: { id, row, column, field: 'promoters' } };
  });
  return {
    reading: 'interest',
    highFrom: { influence: 3, interest: 3 },
    actors,
    axes: { up: 'Pengaruh', right: 'Kepentingan' },
    zone: (field) => ({ name: field, does: 'libatkan' }),
    more: (count) => `+${count} lagi`,
  };
}

describe('the stakeholder grid on a page', () => {
  it('names its fields, its axes, its levels and everybody on it', () => {
    const words = textsOf(
      gridSheet(
        GRID_SIZE,
        WORDS,
        grid([
          [5, 5],
          [1, 2],
        ]),
        'ground',
      ),
    );
    for (const one of ['promoters', 'latents', 'defenders', 'apathetics', 'Pengaruh', 'Kepentingan', '5']) {
      expect(words).toContain(one);
    }
    expect(words).toContain('Aktor 0');
    expect(words).toContain('Aktor 1');
    expect(words).toContain('−−');
  });

  it('says how many more there are where a cell is full', () => {
    const crowd = Array.from({ length: 300 }, () => [4, 4] as const);
    const words = textsOf(gridSheet(GRID_SIZE, WORDS, grid(crowd), 'ground'));
    const named = [...words.matchAll(/Aktor \d+/g)].length;
    const more = Number(/\+(\d+) lagi/.exec(words)?.[1]);
    expect(named).toBeGreaterThan(20);
    expect(named + more).toBe(300);
  });

  it('has room for whoever stands wherever, and stays inside the page', () => {
    const level = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { maxLength: 60 }), (spots) => {
        const sheet = gridSheet(GRID_SIZE, WORDS, grid(spots), 'ground');
        return sheet.parts.every(({ at, shapes }) => {
          const box = boundsOfShapes(shapes);
          if (!box) return true;
          return (
            at.x + box.x * at.scale >= 0 &&
            at.y + box.y * at.scale >= 0 &&
            at.x + (box.x + box.width) * at.scale <= sheet.width &&
            at.y + (box.y + box.height) * at.scale <= sheet.height
          );
        });
      }),
      { seed: 6, numRuns: 60 },
    );
  });
});

describe('rows of the grid', () => {
  const box = { left: 0, top: 0, right: 500, bottom: 500 };

  it('fill the height from the highest level down', () => {
    const rows = fitRows([], new Set([5, 2]), box);
    expect(rows.row(5).top).toBe(0);
    expect(rows.row(1).bottom).toBeCloseTo(500);
    for (const level of [5, 4, 3, 2]) expect(rows.row(level).bottom).toBeCloseTo(rows.row(level - 1).top);
    expect(rows.scale).toBe(1);
  });

  it('are higher, and columns wider, where many stand', () => {
    const rows = fitRows(
      Array.from({ length: 9 }, () => ({ row: 3, column: 4 })),
      new Set([5, 2]),
      box,
    );
    const high = (level: number) => rows.row(level).bottom - rows.row(level).top;
    const wide = (level: number) => rows.column(level).to - rows.column(level).from;
    expect(high(3)).toBeGreaterThan(high(4));
    expect(wide(4)).toBeGreaterThan(wide(3));
  });
});

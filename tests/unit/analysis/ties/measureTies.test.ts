import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { measureTies } from '@/analysis/ties/measureTies';
import type { TieResult } from '@/analysis/ties/types';
import { createAnswerer } from '@/analysis/worker/questions';
import { ALL_TIES, inputFrom, inputOf, KITE, read } from '../support/read';

/** `{ HI: 16 }` */
function betweennessOf(ties: readonly TieResult[]): Record<string, number | null> {
  return Object.fromEntries(ties.map(({ source, target, betweenness }) => [source + target, betweenness]));
}

function bridgesOf(ties: readonly TieResult[]): string[] {
  return ties.filter(({ isBridge }) => isBridge).map(({ source, target }) => source + target);
}

const tiesOf = (drawing: string) => measureTies(inputOf(makeMap(drawing)));

describe('ties of the kite', () => {
  const ties = tiesOf(KITE);

  it('carry as many paths as networkx and igraph count', () => {
    const expected = {
      ...{ AB: 8 / 3, AC: 1.5, AD: 11 / 6, AF: 14 / 3, BD: 11 / 6, BE: 1.5, BG: 14 / 3, CD: 3, CF: 4.5 },
      ...{ DE: 3, DF: 10 / 3, DG: 10 / 3, EG: 4.5, FG: 8 / 3, FH: 10.5, GH: 10.5, HI: 16, IJ: 9 },
    };
    const found = betweennessOf(ties);
    expect(Object.keys(found)).toEqual(Object.keys(expected));
    for (const [pair, value] of Object.entries(expected)) expect(found[pair], pair).toBeCloseTo(value, 12);
  });

  it('sum to all steps of all paths', () => {
    const carried = ties.reduce((sum, { betweenness }) => sum + (betweenness ?? 0), 0);
    expect(carried).toBeCloseTo(45 * (read(KITE).meanPath ?? 0), 9);
  });

  it('hold the tail to the rest: H–I and I–J are bridges', () => {
    expect(bridgesOf(ties)).toEqual(['HI', 'IJ']);
  });
});

describe('ties of any map', () => {
  it('are pairs, whatever was drawn between them', () => {
    expect(betweennessOf(tiesOf('B>A A-B A=B C~B'))).toEqual({ AB: 2, BC: 2 });
  });

  it('are arrows where arrows are followed', () => {
    const ties = measureTies(inputOf(makeMap('A>B B-C C>D D>B'), { ...ALL_TIES, directed: true }));
    // A reaches all over AB; B and C reach each other and D; D reaches B and, over it, C.
    expect(betweennessOf(ties)).toEqual({ AB: 3, BC: 5, CB: 1, CD: 3, DB: 2 });
    // That B, C and D hold together without one of their ties is read without arrows.
    expect(bridgesOf(ties)).toEqual(['AB']);
  });

  it('are none where nobody is tied', () => {
    for (const drawing of ['', 'A', 'A B']) expect(tiesOf(drawing)).toEqual([]);
  });
});

describe('ties of a large map', () => {
  const names = Array.from({ length: 2_001 }, (_, u) => String(u).padStart(4, '0'));
  const chain = inputFrom(
    names,
    names.slice(1).map((name, u) => [names[u] ?? '', name]),
  );

  it('have their paths and bridges on request', () => {
    const answer = createAnswerer()({ kind: 'ties', input: chain });
    const ties = answer.kind === 'ties' ? answer.result : [];
    expect(ties.map(({ betweenness }) => betweenness).slice(0, 3)).toEqual([2_000, 2 * 1_999, 3 * 1_998]);
    expect(ties.filter(({ isBridge }) => isBridge)).toHaveLength(2_000);
  });
});

import { describe, expect, it } from 'vitest';
import { KITE } from '#tests/unit/analysis/support/read';
import { drawn, EVERY_KIND } from '#tests/unit/analysis/ui/networks';
import { EN, ID } from '#tests/unit/analysis/ui/textIn';
import { MEASURES } from '@/analysis/types';
import { cautionSentence } from '@/wording/cautionSentence';
import { CENTRALIZATION, CLUSTERS, DENSITY, DISTANCE, FIGURES, SIZE, TRIANGLES } from '@/wording/figures';
import { MEASURE_TEXTS } from '@/wording/measureTexts';
import { NETWORK_FIGURES } from '@/wording/networkFigures';

const kite = drawn(KITE).result;
const ALL_FIGURES = [...FIGURES, ...NETWORK_FIGURES];

describe('figures of the kite', () => {
  it('are written as an Indonesian writes numbers', () => {
    expect(FIGURES.map((figure) => figure.value(ID, kite))).toEqual([
      '10',
      '0,40',
      '1,98',
      '0,58',
      '0,33',
      CLUSTERS.value(ID, kite),
    ]);
    expect(DENSITY.value(EN, kite)).toBe('0.40');
  });

  it('say what stands behind them', () => {
    expect(SIZE.detail(ID, kite)).toBe('18 ikatan');
    expect(SIZE.meaning(ID, kite)).toBe('1 bagian dan tak ada yang terasing');
    expect(SIZE.meaning(ID, drawn('A-B C D').result)).toBe('1 bagian dan 2 tanpa ikatan');
    expect(SIZE.meaning(ID, drawn('A B').result)).toBe('2 tanpa ikatan');
    expect(DENSITY.detail(ID, kite)).toBe('18 dari 45 ikatan yang mungkin');
    expect(DISTANCE.detail(ID, kite)).toBe('100% pasangan terhubung');
    expect(DISTANCE.meaning(EN, kite)).toBe('The farthest pair is 4 steps apart.');
    expect(TRIANGLES.meaning(EN, kite)).toContain('58% of them');
    expect(CENTRALIZATION.detail(ID, kite)).toBe('perantaraan 0,30 · kedekatan 0,27');
  });
});

describe('the words for density', () => {
  it.each([
    ['A B C', 'No pair'],
    ['A-B C-D E-F G', 'Sparse'],
    ['A-B B-C C-D D-E E-A', 'Dense'],
    [KITE, 'Medium'],
    ['A-B B-C A-C', 'Full'],
    ['A', 'Needs at least two'],
  ])('of "%s" begin with %s', (drawing, word) => {
    expect(DENSITY.meaning(EN, drawn(drawing).result)).toContain(word);
  });
});

it('does not count an actor without ties as a cluster', () => {
  const { result } = drawn('A-B B-C A-C X Y');
  expect(CLUSTERS.value(ID, result)).toBe('1');
  expect(CLUSTERS.meaning(EN, result)).toBe('All who have ties are in one cluster.');
});

it('calls a star centralized and a ring spread out', () => {
  expect(CENTRALIZATION.meaning(EN, drawn('P-A P-B P-C P-D').result)).toContain('Centralized');
  expect(CENTRALIZATION.meaning(EN, drawn('A-B B-C C-D D-A').result)).toContain('Spread out');
});

it('shows a share of connected pairs below one as less than all', () => {
  const almost = { ...kite, reachableShare: 0.9999 };
  expect(DISTANCE.detail(ID, almost)).toBe('lebih dari 99% pasangan terhubung');
});

it('has a question, a formula and a source for every figure and measure', () => {
  const abouts = [...ALL_FIGURES, ...MEASURES.map((measure) => MEASURE_TEXTS[measure])];
  expect(abouts).toHaveLength(ALL_FIGURES.length + MEASURES.length);
  for (const text of [ID, EN]) {
    for (const { about, formula, sources } of abouts) {
      expect(text.t(about)).not.toMatch(/analysis\.|network\./);
      expect(text.t(formula)).toContain('=');
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(text.t(source)).toMatch(/\(\d{4}/);
    }
  }
});

describe.each(Object.entries(EVERY_KIND))('in %s', (_, drawing) => {
  it.each([ID, EN])('no figure and no caution shows something that is no number', (text) => {
    const { result } = drawn(drawing);
    const shown = ALL_FIGURES.flatMap((figure) => [
      figure.value(text, result),
      figure.unit(text, result),
      figure.detail(text, result),
      figure.meaning(text, result),
    ]);
    for (const caution of result.cautions) shown.push(cautionSentence(text, result, caution));
    for (const words of shown) {
      expect(words).not.toMatch(/NaN|∞|Infinity|undefined|null|-0[.,]00|\{\{|analysis\.|network\./);
    }
    for (const figure of ALL_FIGURES) {
      expect(figure.value(text, result)).not.toBe('');
      expect(figure.meaning(text, result) === '').toBe(figure === SIZE && result.n === 0);
    }
  });
});

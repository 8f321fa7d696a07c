import { describe, expect, it } from 'vitest';
import { ALL_TIES } from '#tests/unit/analysis/support/read';
import { drawn, EVERY_KIND } from '#tests/unit/analysis/ui/networks';
import { EN, ID } from '#tests/unit/analysis/ui/textIn';
import { MEASURES, type MeasureId } from '@/analysis/types';
import { FIGURES } from '@/wording/figures';
import { MEASURE_TEXTS } from '@/wording/measureTexts';
import { NETWORK_FIGURES } from '@/wording/networkFigures';

const DEGENERATE: Readonly<Record<string, string>> = {
  ...EVERY_KIND,
  'one arrow': 'A>B',
  'arrows from everybody to one': 'B>A C>A D>A',
  'a round of arrows and an isolate': 'A>B B>C C>A X',
};

/** Who has no value of a measure in which map; everybody else has a finite one. */
function undefinedIn(drawing: string, directed: boolean): Partial<Record<MeasureId, string[]>> {
  const { result } = drawn(drawing, { ...ALL_TIES, directed });
  const found: Partial<Record<MeasureId, string[]>> = {};
  for (const measure of MEASURES) {
    const { values, raw } = result.measures[measure];
    for (const [actor, value] of [...Object.entries(values), ...Object.entries(raw)]) {
      if (value === null) found[measure] = [...new Set([...(found[measure] ?? []), actor])];
      else expect(Number.isFinite(value), `${measure} of ${actor}`).toBe(true);
    }
  }
  return found;
}

describe('what is undefined', () => {
  it.each(Object.entries(DEGENERATE))(
    'has a reason in %s, whether arrows are followed or not',
    (_, drawing) => {
      for (const directed of [false, true]) {
        for (const measure of Object.keys(undefinedIn(drawing, directed))) {
          const because = MEASURES.filter((id) => id === measure).map(
            (id) => MEASURE_TEXTS[id].undefinedBecause,
          );
          expect(because, measure).not.toContain(null);
        }
        const { result } = drawn(drawing, { ...ALL_TIES, directed });
        for (const text of [ID, EN]) {
          for (const figure of [...FIGURES, ...NETWORK_FIGURES]) {
            const value = figure.value(text, result);
            expect(value).not.toMatch(/NaN|∞|Infinity|undefined|null/);
            if (value === '–') expect(figure.meaning(text, result), figure.id).not.toBe('');
          }
        }
      }
    },
  );

  it('is null for an isolate where 0 would be a lie', () => {
    expect(undefinedIn('A-B B-C C-A C-D X', true)).toEqual({
      closeness: ['X'],
      eigenvector: ['X'],
      clustering: ['D', 'X'],
      constraint: ['X'],
      egoConstraint: ['X'],
      effectiveSize: ['X'],
      eccentricity: ['X'],
    });
  });

  it('is what follows arrows for whom no arrow leads on from', () => {
    expect(undefinedIn('A>B', true)).toMatchObject({ closeness: ['B'], eccentricity: ['B'] });
    expect(undefinedIn('A>B', false)).toEqual({
      inDegree: ['A', 'B'],
      outDegree: ['A', 'B'],
      clustering: ['A', 'B'],
      bargaining: ['A', 'B'],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { measureCautions } from '@/analysis/measureCautions';
import { ALL_COUNTED, MEASURES } from '@/analysis/types';
import { offeredMeasures } from '@/analysis/ui/offeredMeasures';
import { withoutMarks } from '@/i18n/mention';
import type { Text } from '@/i18n/useText';
import { measureHere, tellsApart } from '@/wording/measureHere';
import { KITE } from '../support/read';
import { type Case, drawn, EVERY_KIND } from './networks';
import { EN, ID } from './textIn';

const says = (text: Text, { project, result }: Case, measure: (typeof MEASURES)[number]) => {
  const said = measureHere(text, project, result, measure);
  return said === null ? null : withoutMarks(said);
};
const kite = drawn(KITE);
const directed = { ...ALL_COUNTED, directed: true };

describe('what a measure says of this network', () => {
  it.each([
    ['degree', 'D paling banyak terikat: 6 dari 9 aktor lain.'],
    ['betweenness', 'H paling sering menjadi perantara: 39% jalur terpendek antaraktor lain melewatinya.'],
    ['closeness', 'F dan G paling dekat ke semua yang terjangkau: 14 langkah bila dijumlahkan.'],
    ['constraint', 'Paling terkungkung: J. Paling bebas: H.'],
    ['reach2', 'Dalam dua langkah H menjangkau paling banyak: 9 dari 9 aktor lain.'],
  ] as const)('names who comes first on the kite by %s', (measure, sentence) => {
    expect(says(ID, kite, measure)).toBe(sentence);
  });

  it('says it in English too', () => {
    expect(says(EN, kite, 'degree')).toBe('Most ties: D, with 6 of 9 other actors.');
    expect(says(EN, kite, 'core')).toContain('each with at least 3 ties inside it.');
  });

  it('admits that it tells nobody apart where all are alike', () => {
    expect(says(ID, drawn('A-B B-C C-A'), 'degree')).toContain('tidak membedakan siapa pun');
  });

  it('advises only where it tells somebody apart', () => {
    const apart = (drawing: string) => tellsApart(drawn(drawing).result, 'degree');
    expect([apart(''), apart('A'), apart('A B C'), apart('A-B'), apart('A-B B-C C-A')]).toEqual(
      Array.from({ length: 5 }, () => false),
    );
    expect(apart('A-B B-C')).toBe(true);
  });

  it('says nothing where nobody has a value', () => {
    expect(says(ID, drawn(''), 'degree')).toBeNull();
    expect(says(ID, kite, 'inDegree')).toBeNull();
  });

  it.each(Object.entries(EVERY_KIND))('is a whole sentence of every measure in %s', (_, drawing) => {
    const network = drawn(drawing);
    for (const measure of MEASURES) {
      for (const text of [ID, EN]) {
        const said = says(text, network, measure);
        if (said !== null) expect(said).toMatch(/^[^{}]*\.$/);
        expect(said ?? '').not.toMatch(/NaN|∞|undefined|null| : \./);
      }
    }
  });
});

describe('what to keep in mind about a measure', () => {
  it('is at most two things, those of this network first', () => {
    expect(measureCautions(kite.result, 'degree', 1)).toEqual(['smallN', 'boundary']);
    expect(measureCautions(kite.result, 'degree', 3)).toEqual(['layers', 'smallN']);
    expect(measureCautions(drawn('A-B C-D').result, 'closeness', 1)).toEqual(['disconnected', 'smallN']);
    expect(measureCautions(drawn('A-B C').result, 'closeness', 1)).toEqual(['smallN', 'boundary']);
    expect(measureCautions(drawn('A B').result, 'degree', 0)).toEqual([]);
  });

  it('says which measures do not follow arrows', () => {
    const { result } = drawn('A>B B>C', directed);
    expect(measureCautions(result, 'constraint', 1)).toContain('withoutArrows');
    expect(measureCautions(result, 'betweenness', 1)).not.toContain('withoutArrows');
  });
});

describe('the measures to choose from', () => {
  it('begin with the main ones and offer ties in and out only where arrows are followed', () => {
    const offered = offeredMeasures(kite.result);
    expect(offered.slice(0, 2)).toEqual(['degree', 'betweenness']);
    expect(offered).not.toContain('inDegree');
    expect(offeredMeasures(drawn('A>B', directed).result)).toContain('inDegree');
    expect(new Set(offered).size).toBe(offered.length);
  });

  it('keep the one that is chosen', () => {
    expect(offeredMeasures(kite.result, 'inDegree')).toContain('inDegree');
  });
});

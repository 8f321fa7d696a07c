import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { ALL_TIES, inputFrom, inputOf, KITE } from '#tests/unit/analysis/support/read';
import { drawn } from '#tests/unit/analysis/ui/networks';
import { EN, ID } from '#tests/unit/analysis/ui/textIn';
import { analyse } from '@/analysis/analyse';
import type { AnalysisResult } from '@/analysis/types';
import { NETWORK_FIGURES } from '@/wording/networkFigures';

type Id = (typeof NETWORK_FIGURES)[number]['id'];

function figure(id: Id) {
  const found = NETWORK_FIGURES.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}

function inSectors(ties: readonly (readonly string[])[], sectors: readonly string[]): AnalysisResult {
  const names = [...'ABCDEFGH'].slice(0, sectors.length);
  return analyse(inputFrom(names, ties, { sectors }));
}

describe('more figures of the kite', () => {
  it('are written as an Indonesian writes numbers', () => {
    const { result } = drawn(KITE);
    expect(Object.fromEntries(NETWORK_FIGURES.map((one) => [one.id, one.value(ID, result)]))).toMatchObject({
      fragmentation: '0,00',
      efficiency: '0,65',
      reciprocity: '–',
      sectorMixing: '–',
      sectorVariety: '–',
    });
    expect(figure('efficiency').meaning(ID, result)).toBe(
      'Kelancarannya 65% dari keadaan bila semua aktor terikat langsung.',
    );
    expect(figure('coreFit').detail(ID, result)).toBe('inti: 5 aktor');
  });

  it('do not speak of a periphery where there is none', () => {
    expect(figure('coreFit').meaning(EN, drawn('A-B A-C B-C').result)).toContain('no periphery yet');
  });

  it('say why they are undefined', () => {
    const { result } = drawn(KITE);
    expect(figure('reciprocity').meaning(EN, result)).toContain('Turn on');
    expect(figure('sectorMixing').meaning(EN, result)).toContain('filled in');
    expect(figure('fragmentation').meaning(EN, drawn('A').result)).toBe('Needs at least two actors.');
    expect(figure('efficiency').meaning(EN, drawn('').result)).toBe('Needs at least two actors.');
    expect(figure('coreFit').meaning(EN, drawn('A-B B-C').result)).toContain('at least five');
    expect(figure('smallWorld').meaning(EN, drawn('A B C D').result)).toContain('Cannot be compared');
  });
});

describe('fragmentation and efficiency', () => {
  it.each([
    ['A B C', 'Wholly in pieces', 'Nobody'],
    ['A-B C', '67% of pairs', '33% of what'],
    ['A-B B-C A-C', 'In one piece', 'All actors are reached'],
  ])('of "%s" begin with %s and %s', (drawing, apart, short) => {
    const { result } = drawn(drawing);
    expect(figure('fragmentation').meaning(EN, result)).toContain(apart);
    expect(figure('efficiency').meaning(EN, result)).toContain(short);
  });
});

describe('reciprocity', () => {
  const followed = (drawing: string) => analyse(inputOf(makeMap(drawing), { ...ALL_TIES, directed: true }));

  it('is told in arrows', () => {
    expect(figure('reciprocity').value(EN, followed('A~B B>C'))).toBe('0.67');
    expect(figure('reciprocity').meaning(EN, followed('A~B B>C'))).toContain('67% of arrows');
    expect(figure('reciprocity').meaning(EN, followed('A B'))).toContain('no arrow yet');
  });
});

describe('sectors', () => {
  const two = ['AB', 'CD', 'BC'].map((pair) => [...pair]);

  it('that keep to themselves are said to', () => {
    const result = inSectors(two, ['x', 'x', 'y', 'y']);
    expect(figure('sectorMixing').value(EN, result)).toBe('-0.33');
    expect(figure('sectorMixing').detail(EN, result)).toBe('1 of 3 ties cross sectors · assortativity 0.33');
    expect(figure('sectorMixing').meaning(EN, result)).toContain('More ties within');
    expect(figure('sectorVariety').meaning(EN, result)).toContain('nearly as many');
    expect(figure('sectorVariety').detail(EN, result)).toBe('2 sectors · Blau 0.50');
  });

  it('that reach out are said to, and a single one has nobody to reach out to', () => {
    expect(figure('sectorMixing').meaning(EN, inSectors(two, ['x', 'y', 'x', 'y']))).toContain('with other');
    expect(figure('sectorMixing').meaning(EN, inSectors(two, ['x', '', 'y', 'x']))).toContain('with other');
    const one = inSectors(two, ['x', 'x', '', '']);
    expect(figure('sectorMixing').value(EN, one)).toBe('–');
    expect(figure('sectorMixing').meaning(EN, one)).toContain('one sector');
    expect(figure('sectorVariety').meaning(EN, one)).toContain('one sector');
    expect(figure('sectorMixing').meaning(EN, inSectors([], ['x', 'y']))).toContain('no tie yet');
  });

  it('of which one is nearly everybody are of little variety', () => {
    const result = inSectors(two, ['x', 'x', 'x', 'x', 'x', 'x', 'x', 'y']);
    expect(figure('sectorVariety').meaning(EN, result)).toContain('Little variety');
  });
});

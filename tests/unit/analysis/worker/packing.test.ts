import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { analyse, analyseByIndex } from '@/analysis/analyse';
import { nameResult } from '@/analysis/nameResult';
import { isSameValue } from '@/analysis/worker/isSameValue';
import { buffersOfFound, packFound, unpackFound } from '@/analysis/worker/packFound';
import { buffersOfInput, packInput, unpackInput } from '@/analysis/worker/packInput';
import { packTexts, unpackTexts } from '@/analysis/worker/packTexts';
import { inputFrom, inputOf, KITE } from '../support/read';

const KITE_INPUT = inputOf(makeMap(KITE));

/** As a thread does it: the buffers change hands and are gone here. */
const send = <Message>(message: Message, buffers: ArrayBufferLike[]): Message =>
  structuredClone(message, { transfer: buffers.filter((buffer) => buffer instanceof ArrayBuffer) });

const arrive = (input: Parameters<typeof analyse>[0]) => {
  const packed = packFound(analyseByIndex(input));
  return nameResult(input, unpackFound(send(packed, buffersOfFound(packed))));
};

describe('an answer on its way from the worker', () => {
  it('says the same as before the journey', () => {
    for (const input of [
      KITE_INPUT,
      inputFrom([], []),
      inputFrom(['A'], []),
      inputFrom(['A', 'B', 'C'], [['A', 'B']]),
    ]) {
      expect(arrive(input)).toEqual(analyse(input));
    }
  });

  it('says the same of any map', () => {
    const some = fc.array(fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 })), { maxLength: 30 });
    fc.assert(
      fc.property(some, (pairs) => {
        const names = Array.from({ length: 12 }, (_, u) => String.fromCharCode(97 + u));
        const ties = pairs.filter(([a, b]) => a !== b).map(([a, b]) => [names[a] ?? '', names[b] ?? '']);
        const input = inputFrom(names, ties);
        expect(arrive(input)).toEqual(analyse(input));
      }),
      { seed: 20_260_102, numRuns: 100 },
    );
  });

  it('keeps undefined values undefined, and names that JavaScript knows', () => {
    const result = arrive(inputFrom(['__proto__', 'constructor'], []));
    expect(Object.values(result.measures.clustering.values)).toEqual([null, null]);
    expect(Object.keys(result.roles)).toEqual(['__proto__', 'constructor']);
  });
});

describe('an input on its way to the worker', () => {
  it('says the same as before the journey', () => {
    const input = inputFrom(
      ['A', 'Bé', '丙丁'],
      [
        ['A', 'Bé'],
        ['丙丁', 'A'],
      ],
      {
        directed: true,
        groups: [[0, 1]],
        resolution: 2,
      },
    );
    const ties = input.ties.map((tie, i) => ({
      ...tie,
      direction: i === 0 ? ('forward' as const) : ('both' as const),
      strength: i === 0 ? ('weak' as const) : ('strong' as const),
    }));
    const packed = packInput({ ...input, ties });
    expect(unpackInput(send(packed, buffersOfInput(packed)))).toEqual({ ...input, ties });
  });

  it('is refused there too when a tie leads to a stranger', () => {
    const broken = { ...KITE_INPUT, actors: KITE_INPUT.actors.slice(1) };
    expect(() => analyseByIndex(broken)).toThrow('toGraph');
    expect(() => analyseByIndex(unpackInput(packInput(broken)))).toThrow('toGraph');
  });
});

describe('texts in one piece', () => {
  it('come apart as they were, empty ones too', () => {
    for (const texts of [[], [''], ['a', '', 'bc', '\n'], ['😀', 'x']]) {
      expect(unpackTexts(packTexts(texts))).toEqual(texts);
    }
  });
});

describe('two values', () => {
  it.each([
    [1, 1, true],
    [1, 2, false],
    [null, null, true],
    [null, {}, false],
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, true],
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, false],
    [[1, 2], [1], false],
    [[], {}, false],
    [{ a: 1 }, { b: 1 }, false],
    [{ toString: 1 }, { valueOf: 1 }, false],
  ])('%j and %j: the same is %s', (one, other, expected) => {
    expect(isSameValue(one, other)).toBe(expected);
    expect(isSameValue(other, one)).toBe(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonError } from '@/transfer/findJsonError';

const SEED = 8_259;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the place where a text stops being JSON', () => {
  it.each([
    ['{"a": x}', 6],
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['[01]', 1],
    ['{"a" 1}', 5],
    ['"\\q"', 2],
    ['"\\u12g4"', 5],
    ['"tab\there"', 4],
    ['tru3', 3],
    ['[1]]', 3],
    ['{a: 1}', 1],
    [']', 0],
    ['+1', 0],
  ])('of %j is character %i', (text, at) => {
    expect(findJsonError(text)).toBe(at);
  });

  it.each([
    '',
    '  ',
    '{',
    '[1,',
    '{"a"',
    '{"a":',
    '"abc',
    '"abc\\',
    '"\\u00',
    'tr',
    '-',
    '1.',
    '[1e',
    '[{"a":[true',
  ])('of %j is its end, since it may go on', (text) => {
    expect(findJsonError(text)).toBe(text.length);
  });

  it('is nowhere in a text nested a million deep', () => {
    expect(findJsonError('['.repeat(1e6) + ']'.repeat(1e6))).toBeNull();
  });

  it(`is found exactly when the built-in parser refuses the text (seed ${SEED})`, () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\n"',
      '"\\x"',
      '1',
      '-0.5e3',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '"',
    ];
    const texts = fc.oneof(
      fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((list) => list.join('')),
      fc.json(),
      fc.json().chain((json) => fc.nat(json.length).map((end) => json.slice(0, end))),
    );
    let valid = 0;
    fc.assert(
      fc.property(texts, (text) => {
        if (isJson(text)) valid += 1;
        expect(findJsonError(text) === null).toBe(isJson(text));
      }),
      { seed: SEED, numRuns: 5_000 },
    );
    expect(valid).toBeGreaterThan(500);
  });
});

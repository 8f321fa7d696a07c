import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '@/transfer/link/base64url';

const SEED = 20_261_128;

describe('bytes as text for an address', () => {
  it(`are written as RFC 4648 says, without padding, and come back (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(text)).toEqual(new Uint8Array(bytes));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it.each(['a', 'ab=d', 'a b', 'ab+/', 'é0', 'AAAAA'])('are not made of "%s"', (text) => {
    expect(fromBase64url(text)).toBeNull();
  });
});

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Digits of a 128-bit number in base 62: 62^22 > 2^128. */
const LENGTH = 22;

/**
 * A new identifier that nobody else makes: 128 random bits.
 *
 * @returns 22 letters and digits, safe in addresses, selectors and file names
 */
export function randomId(): string {
  let rest = crypto.getRandomValues(new BigUint64Array(2)).reduce((sum, word) => (sum << 64n) | word, 0n);
  let id = '';
  for (let position = 0; position < LENGTH; position++) {
    id = DIGITS.charAt(Number(rest % 62n)) + id;
    rest /= 62n;
  }
  return id;
}

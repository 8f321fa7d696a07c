const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Digits of a 128-bit number in base 62: 62^22 > 2^128. */
const LENGTH = 22;

/** Bytes from here on are thrown away, so that every digit is as likely as any other. */
const FAIR = 256 - (256 % DIGITS.length);

/** Bytes that are drawn at a time: a large file needs a million, and asking for each takes longer than all else. */
const DRAWN = 2048;
let drawn = new Uint8Array(0);
let used = 0;

/**
 * A new identifier that nobody else makes: 22 random digits, more than 128 random bits.
 *
 * @returns 22 letters and digits, safe in addresses, selectors and file names
 */
export function randomId(): string {
  let id = '';
  while (id.length < LENGTH) {
    const byte = nextByte();
    if (byte < FAIR) id += DIGITS.charAt(byte % DIGITS.length);
  }
  return id;
}

function nextByte(): number {
  if (used >= drawn.length) {
    drawn = crypto.getRandomValues(new Uint8Array(DRAWN));
    used = 0;
  }
  const byte = drawn[used] ?? FAIR;
  used += 1;
  return byte;
}

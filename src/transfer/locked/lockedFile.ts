import * as z from 'zod/mini';
import type { ProblemCode } from '@/model/problem';
import { pack, unpackAtMost } from '@/platform/pack';
import { fromBase64url, toBase64url } from '../link/base64url';
import { MAX_FILE_MB, parseJson } from '../parseJson';

/** Says that a JSON file is a locked one. */
const FORMAT = 'rajut-locked';
const VERSION = 1;
/** Rounds of PBKDF2 with SHA-256: what OWASP advised in 2023, and the least that is accepted. */
const ROUNDS = 600_000;
/** More would only hold up who opens the file. */
const MOST_ROUNDS = 10_000_000;
/** Bytes. */
const SALT = 16;
const IV = 12;

/** Fewer letters are tried through in hours. */
export const LEAST_PASSWORD = 8;

/** As much of WebCrypto as is used; browsers have it in secure contexts only. */
export type Cipher = Pick<Crypto, 'getRandomValues' | 'subtle'>;

export type Unlocking =
  | { readonly ok: true; readonly text: string }
  /** The file is whole, and the password is another one. */
  | { readonly ok: false; readonly code: 'wrongPassword' }
  | { readonly ok: false; readonly code: Extract<ProblemCode, 'lockedDamaged' | 'lockedNewer'> };

const headSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  kdf: z.literal('PBKDF2-SHA-256'),
  rounds: z.int().check(z.minimum(ROUNDS), z.maximum(MOST_ROUNDS)),
  salt: z.string(),
  cipher: z.literal('AES-256-GCM'),
  iv: z.string(),
  packed: z.boolean(),
});
const fileSchema = z.extend(headSchema, { digest: z.string(), data: z.string() });
type Head = z.infer<typeof headSchema>;

/** Whether a file's text is a locked one, by its first word; reading it through comes later. */
export const isLockedFile = (text: string): boolean =>
  /^\uFEFF?\s*\{\s*"format"\s*:\s*"rajut-locked"/.test(text);

/**
 * Locks a text with a password: PBKDF2 with SHA-256, then AES-GCM with 256 bits, salt and start drawn anew. The head,
 * which anybody can read, cannot be changed unnoticed.
 *
 * @param text of a file; packed before it is locked
 * @returns the locked file as JSON. About a second of a phone's time, for the rounds
 */
export async function lockFile(text: string, password: string, cipher: Cipher): Promise<string> {
  const { bytes, packed } = await pack(new TextEncoder().encode(text));
  const salt = cipher.getRandomValues(new Uint8Array(SALT));
  const iv = cipher.getRandomValues(new Uint8Array(IV));
  const head: Head = {
    format: FORMAT,
    version: VERSION,
    kdf: 'PBKDF2-SHA-256',
    rounds: ROUNDS,
    salt: toBase64url(salt),
    cipher: 'AES-256-GCM',
    iv: toBase64url(iv),
    packed,
  };
  const key = await keyOf(password, { salt, rounds: ROUNDS, use: 'encrypt' }, cipher);
  const way = { name: 'AES-GCM', iv, additionalData: sealOf(head) };
  const data = new Uint8Array(await cipher.subtle.encrypt(way, key, new Uint8Array(bytes)));
  const digest = await digestOf(data, cipher);
  return `${JSON.stringify({ ...head, digest, data: toBase64url(data) }, null, 2)}\n`;
}

/** Opens a locked file. Never rejects; a damaged file is told from a wrong password by the digest of what is locked. */
export async function unlockFile(text: string, password: string, cipher: Cipher): Promise<Unlocking> {
  const parsed = parseJson(text);
  if (!parsed.ok) return damaged;
  if (isNewer(parsed.value)) return { ok: false, code: 'lockedNewer' };
  const file = fileSchema.safeParse(parsed.value).data;
  const salt = file ? fromBase64url(file.salt) : null;
  const iv = file ? fromBase64url(file.iv) : null;
  const data = file ? fromBase64url(file.data) : null;
  if (!file || salt?.length !== SALT || iv?.length !== IV || !data) return damaged;
  if ((await digestOf(data, cipher)) !== file.digest) return damaged;
  const key = await keyOf(password, { salt, rounds: file.rounds, use: 'decrypt' }, cipher);
  const way = { name: 'AES-GCM', iv, additionalData: sealOf(headSchema.parse(file)) };
  const open = await cipher.subtle.decrypt(way, key, data).then(
    (bytes) => new Uint8Array(bytes),
    // The one thing that can differ now is the key.
    () => null,
  );
  if (!open) return { ok: false, code: 'wrongPassword' };
  const whole = file.packed ? await unpackAtMost(open, MAX_FILE_MB * 1_000_000).catch(() => null) : open;
  return whole ? { ok: true, text: new TextDecoder().decode(whole) } : damaged;
}

const damaged = { ok: false, code: 'lockedDamaged' } as const;

const newerSchema = z.looseObject({
  format: z.literal(FORMAT),
  version: z.int().check(z.minimum(VERSION + 1)),
});
const isNewer = (value: unknown) => newerSchema.safeParse(value).success;

/** What the lock covers besides the content: the head, always in the same order. */
function sealOf(head: Head): Uint8Array<ArrayBuffer> {
  const { format, version, kdf, rounds, salt, cipher, iv, packed } = head;
  return new TextEncoder().encode(JSON.stringify([format, version, kdf, rounds, salt, cipher, iv, packed]));
}

interface KeyWish {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  readonly use: 'encrypt' | 'decrypt';
}

/** The same letters may be typed as different signs on a phone and on a desk (é as one sign or as two). */
async function keyOf(
  password: string,
  { salt, rounds, use }: KeyWish,
  { subtle }: Cipher,
): Promise<CryptoKey> {
  const letters = new TextEncoder().encode(password.normalize('NFC'));
  const base = await subtle.importKey('raw', letters, 'PBKDF2', false, ['deriveKey']);
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return subtle.deriveKey(way, base, { name: 'AES-GCM', length: 256 }, false, [use]);
}

async function digestOf(data: Uint8Array<ArrayBuffer>, { subtle }: Cipher): Promise<string> {
  return toBase64url(new Uint8Array(await subtle.digest('SHA-256', data)));
}

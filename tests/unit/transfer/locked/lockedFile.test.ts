import { describe, expect, it } from 'vitest';
import { build } from '@/samples/karawang';
import { isLockedFile, lockFile, unlockFile } from '@/transfer/locked/lockedFile';
import { fileToProject, projectToFile } from '@/transfer/rajutFile';

const { crypto } = globalThis;
const PASSWORD = 'empat kata yang panjang';
const TEXT = projectToFile(build('id'), { savedAt: '2026-11-28T00:00:00.000Z', app: 'Rajut test' });

const locked = await lockFile(TEXT, PASSWORD, crypto);

type Fields = Record<string, unknown>;
const changed = (change: (file: Fields) => Fields) => JSON.stringify(change(JSON.parse(locked)));
const codeOf = async (text: string, password = PASSWORD) => {
  const opened = await unlockFile(text, password, crypto);
  return opened.ok ? 'open' : opened.code;
};

describe('a locked file', () => {
  it('opens with its password as the same file', async () => {
    const opened = await unlockFile(locked, PASSWORD, crypto);
    expect(opened).toEqual({ ok: true, text: TEXT });
    expect(opened.ok && fileToProject(opened.text)).toEqual({ ok: true, value: build('id') });
  });

  it('shows nothing of what is in it, and no two are alike', async () => {
    for (const word of ['KUD', 'gabah', 'Karawang', 'actors']) expect(locked).not.toContain(word);
    const again = await lockFile(TEXT, PASSWORD, crypto);
    const fields: Fields[] = [JSON.parse(locked), JSON.parse(again)];
    for (const key of ['salt', 'iv', 'data']) expect(fields[0]?.[key]).not.toBe(fields[1]?.[key]);
    expect(fields[0]).toMatchObject({ kdf: 'PBKDF2-SHA-256', rounds: 600_000, cipher: 'AES-256-GCM' });
  });

  it('is known by its first word, also behind a byte order mark', () => {
    expect(isLockedFile(locked)).toBe(true);
    expect(isLockedFile(`\uFEFF${locked}`)).toBe(true);
    expect(isLockedFile(TEXT)).toBe(false);
    expect(isLockedFile('')).toBe(false);
  });

  it('opens with a password that is typed as other signs of the same letters', async () => {
    const accented = await lockFile('café', 'caf\u00e9 panjang', crypto);
    expect(await unlockFile(accented, 'cafe\u0301 panjang', crypto)).toEqual({ ok: true, text: 'café' });
  });

  it.each(['', 'empat kata yang panjan', `${PASSWORD} `, PASSWORD.toUpperCase()])(
    'stays locked for another password: "%s"',
    async (password) => {
      expect(await codeOf(locked, password)).toBe('wrongPassword');
    },
  );
});

describe('a locked file that is not as it was made', () => {
  it.each([
    ['cut short', locked.slice(0, -40)],
    ['one sign of the content changed', changed((file) => ({ ...file, data: flipped(String(file.data)) }))],
    ['no content', changed(({ data: _, ...file }) => file)],
    ['content that is no base64', changed((file) => ({ ...file, data: '§' }))],
    ['a salt of another length', changed((file) => ({ ...file, salt: 'AAAA' }))],
    ['few rounds, so that it would be quick to try', changed((file) => ({ ...file, rounds: 1000 }))],
    ['rounds for a whole day', changed((file) => ({ ...file, rounds: 1e12 }))],
    ['another cipher', changed((file) => ({ ...file, cipher: 'none' }))],
    ['a key that would change a prototype', `${locked.trimEnd().slice(0, -1)},"__proto__":{"a":1}}`],
    ['a list', '[]'],
  ])('is told from a wrong password: %s', async (_, text) => {
    expect(await codeOf(text)).toBe('lockedDamaged');
  });

  it('does not open with a changed head, since the lock covers it', async () => {
    expect(await codeOf(changed((file) => ({ ...file, packed: false })))).toBe('wrongPassword');
    expect(await codeOf(changed((file) => ({ ...file, rounds: 600_001 })))).toBe('wrongPassword');
  });

  it('of a newer version says so', async () => {
    expect(await codeOf(changed((file) => ({ ...file, version: 2, kdf: 'Argon2id' })))).toBe('lockedNewer');
  });

  it('that swells beyond the largest file is left while it is unpacked', async () => {
    const bomb = await lockFile(' '.repeat(20_000_001), PASSWORD, crypto);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(bomb)).toBe('lockedDamaged');
  });
});

const flipped = (text: string) => `${text.slice(0, 99)}${text[99] === 'A' ? 'B' : 'A'}${text.slice(100)}`;

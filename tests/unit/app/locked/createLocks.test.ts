import { describe, expect, it, vi } from 'vitest';
import { createLocks, type Locks } from '@/app/locked/createLocks';
import { lockFile } from '@/transfer/locked/lockedFile';

const { crypto } = globalThis;
const PASSWORD = 'empat kata yang panjang';
const text = await lockFile('isi', PASSWORD, crypto);
const file = { name: 'peta.rajut.json', text };

const question = (locks: Locks) => locks.asked.getState().question;

describe('opening a locked file', () => {
  it('asks for its password, says when it is another one, and asks again', async () => {
    const locks = createLocks(crypto);
    const opening = locks.open(file);
    expect(question(locks)).toMatchObject({ name: file.name, isBusy: false, wasWrong: false });
    question(locks)?.tryWith('salah');
    expect(question(locks)?.isBusy).toBe(true);
    await vi.waitFor(() => expect(question(locks)).toMatchObject({ isBusy: false, wasWrong: true }), 20_000);
    question(locks)?.tryWith(PASSWORD);
    expect(await opening).toEqual({ state: 'open', text: 'isi' });
    expect(question(locks)).toBeNull();
  });

  it('ends when the person gives up, also while a password is being tried', async () => {
    const locks = createLocks(crypto);
    const opening = locks.open(file);
    question(locks)?.tryWith(PASSWORD);
    question(locks)?.cancel();
    expect(await opening).toEqual({ state: 'cancelled' });
    expect(question(locks)).toBeNull();
  });

  it('ends with a sentence when the file is damaged, whatever the password', async () => {
    const locks = createLocks(crypto);
    const opening = locks.open({ ...file, text: text.slice(0, -30) });
    question(locks)?.tryWith(PASSWORD);
    expect(await opening).toEqual({ state: 'refused', problem: { code: 'lockedDamaged', place: [] } });
  });

  it('is refused without a question where the browser has no cipher', async () => {
    const locks = createLocks(null);
    expect(await locks.open(file)).toEqual({
      state: 'refused',
      problem: { code: 'lockedInsecure', place: [] },
    });
    expect(question(locks)).toBeNull();
  });

  it('gives way to the file that was opened last', async () => {
    const locks = createLocks(crypto);
    const first = locks.open(file);
    const second = locks.open({ ...file, name: 'lain.rajut.json' });
    expect(await first).toEqual({ state: 'cancelled' });
    expect(question(locks)?.name).toBe('lain.rajut.json');
    question(locks)?.cancel();
    expect(await second).toEqual({ state: 'cancelled' });
  });
});

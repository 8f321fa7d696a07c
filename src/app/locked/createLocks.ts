import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '@/model/problem';
import { type Cipher, unlockFile } from '@/transfer/locked/lockedFile';

/** A file that waits for its password. */
export interface AskedPassword {
  readonly name: string;
  readonly isBusy: boolean;
  /** Whether the last word was another one. */
  readonly wasWrong: boolean;
  readonly tryWith: (password: string) => void;
  readonly cancel: () => void;
}

export type Unlocked =
  | { readonly state: 'open'; readonly text: string }
  | { readonly state: 'refused'; readonly problem: Problem }
  /** The person changed their mind. */
  | { readonly state: 'cancelled' };

/** Opens locked files, wherever on the page they come from; the question is asked in one place. */
export interface Locks {
  /** Null where the browser has no cipher. */
  readonly cipher: Cipher | null;
  readonly asked: StoreApi<{ readonly question: AskedPassword | null }>;
  /** Asks for the password until it fits or the person gives up. */
  readonly open: (file: { readonly name: string; readonly text: string }) => Promise<Unlocked>;
}

/** Locks of a page. */
export function createLocks(cipher: Cipher | null): Locks {
  const asked: Locks['asked'] = createStore(() => ({ question: null }));
  return {
    cipher,
    asked,
    open: ({ name, text }) => {
      if (!cipher) return Promise.resolve(refused('lockedInsecure'));
      // A second file that comes while one waits takes its place.
      asked.getState().question?.cancel();
      return new Promise((resolve) => {
        let isOver = false;
        const end = (outcome: Unlocked) => {
          isOver = true;
          asked.setState({ question: null });
          resolve(outcome);
        };
        const ask = (state: Pick<AskedPassword, 'isBusy' | 'wasWrong'>) =>
          asked.setState({
            question: { name, ...state, tryWith, cancel: () => end({ state: 'cancelled' }) },
          });
        const tryWith = async (password: string) => {
          ask({ isBusy: true, wasWrong: false });
          const opened = await unlockFile(text, password, cipher);
          if (isOver) return;
          if (opened.ok) end({ state: 'open', text: opened.text });
          else if (opened.code === 'wrongPassword') ask({ isBusy: false, wasWrong: true });
          else end(refused(opened.code));
        };
        ask({ isBusy: false, wasWrong: false });
      });
    },
  };
}

const refused = (code: Problem['code']): Unlocked => ({ state: 'refused', problem: { code, place: [] } });

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EditLabel } from '@/model/edit';

/** Something to tell in passing; the words are made where it is shown. */
export type Notice =
  | { readonly kind: 'done' | 'undone' | 'redone'; readonly label: EditLabel }
  | {
      readonly kind:
        | 'selfTie'
        | 'tieStayed'
        | 'nothingToUndo'
        | 'nothingToRedo'
        | 'readOnly'
        | 'recovered'
        | 'ownCopy'
        | 'nameLocked'
        | 'focusWhom';
    }
  | { readonly kind: 'copied'; readonly count: number }
  | { readonly kind: 'fileSaved' | 'fileNotSaved'; readonly name: string };

export interface TimedNotice {
  readonly id: number;
  readonly notice: Notice;
}

/** Newest last; at most three, so that they never pile up over the map. */
export type Notices = StoreApi<{ readonly list: readonly TimedNotice[] }>;

const MOST = 3;

/** An empty list of notices. */
export function createNotices(): Notices {
  return createStore(() => ({ list: [] }));
}

/** Shows a notice; the oldest of four gives way. */
export function notify(notices: Notices, notice: Notice): void {
  notices.setState(({ list }) => {
    const id = (list.at(-1)?.id ?? 0) + 1;
    return { list: [...list, { id, notice }].slice(-MOST) };
  });
}

/** Takes a notice away. */
export function dismiss(notices: Notices, id: number): void {
  notices.setState(({ list }) => ({ list: list.filter((one) => one.id !== id) }));
}

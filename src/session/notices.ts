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
  | {
      readonly kind: 'fileSaved';
      readonly name: string;
      /** Whether the file holds the whole project, so that nothing since is only here. */
      readonly isProject?: true;
    }
  | { readonly kind: 'fileNotSaved'; readonly name: string };

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

/**
 * Shows a notice; the oldest of four gives way. What was done, undone or redone is told one at a time, and nothing
 * is told twice: the step before is of no use any more, and would only lie over the map.
 */
export function notify(notices: Notices, notice: Notice): void {
  notices.setState(({ list }) => {
    const id = (list.at(-1)?.id ?? 0) + 1;
    const others = list.filter((one) => !isReplacedBy(one.notice, notice));
    return { list: [...others, { id, notice }].slice(-MOST) };
  });
}

const isReplacedBy = (old: Notice, now: Notice) => old.kind === now.kind || (isStep(old) && isStep(now));

const isStep = ({ kind }: Notice) => kind === 'done' || kind === 'undone' || kind === 'redone';

/** Takes a notice away. */
export function dismiss(notices: Notices, id: number): void {
  notices.setState(({ list }) => ({ list: list.filter((one) => one.id !== id) }));
}

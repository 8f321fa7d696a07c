import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WhatIf } from '@/analysis/whatIf/types';
import type { Ask } from './asking';
import { changesOf, type Ghost } from './ghost';
import type { View } from './view';

/** What is known of the ghost of the moment. The answer may be of the one before while the next is on its way. */
export interface SupposingState {
  readonly state: 'none' | 'waiting' | 'ready' | 'failed';
  readonly answer: WhatIf | null;
  /** The ghost that the answer is about. */
  readonly about: Ghost | null;
}

const NOTHING: SupposingState = { state: 'none', answer: null, about: null };

interface Supposing {
  readonly store: StoreApi<SupposingState>;
  /** Asks anew, because the ghost or what it is drawn over has changed. */
  readonly ask: () => void;
}

/** Keeps the answer to "what if" up to date with the ghost in view. */
export function createSupposing(view: View, { whatIf }: Ask): Supposing {
  const store = createStore<SupposingState>(() => NOTHING);
  let newest = 0;
  const ask = () => {
    const number = ++newest;
    const { ghost } = view.getState();
    if (!ghost) {
      if (store.getState().state !== 'none') store.setState(NOTHING);
      return;
    }
    store.setState({ state: 'waiting' });
    void whatIf(changesOf(ghost)).then((answer) => {
      // A newer question has taken this one's place, or the ghost has ended.
      if (number !== newest) return;
      store.setState(answer ? { state: 'ready', answer, about: ghost } : { state: 'failed' });
    });
  };
  return { store, ask };
}

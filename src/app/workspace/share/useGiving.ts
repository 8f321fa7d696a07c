import { useState } from 'react';
import type { Given } from '@/commands/giveFile';

/** How far the saving of a file is; `idle` before the first, and when the person changed their mind. */
export type Giving =
  | { readonly state: 'idle' | 'busy' }
  | { readonly state: 'saved' | 'failed' | 'unmade'; readonly name: string };

interface Ended {
  readonly given: Given;
  readonly name: string;
}

/** Saves a file for a part of the dialog, and knows how it ended; `SavedLine` says it. */
export function useGiving() {
  const [giving, setGiving] = useState<Giving>({ state: 'idle' });
  const give = async (save: () => Promise<Ended>): Promise<void> => {
    setGiving({ state: 'busy' });
    const { given, name } = await save();
    setGiving(given === 'cancelled' ? { state: 'idle' } : { state: given, name });
  };
  return { giving, give };
}

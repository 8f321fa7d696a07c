import { useState } from 'react';
import type { NameMode } from '@/model/maskNames';
import { useSession, useView } from './useSession';

const NOTHING_TOLD: { readonly words: string; readonly names: NameMode } = { words: '', names: 'full' };

/**
 * Words about what was just done, which mostly hold a name.
 *
 * @returns the words, and a function that puts others there. Words that were told while names were shown otherwise
 *   are gone: nobody masks the map to leave a name standing beside it.
 */
export function useTold(): readonly [told: string, tell: (words: string) => void] {
  const { view } = useSession();
  const names = useView((state) => state.names);
  const [told, setTold] = useState(NOTHING_TOLD);
  return [
    told.names === names ? told.words : '',
    (words) => setTold({ words, names: view.getState().names }),
  ];
}

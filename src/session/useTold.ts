import { useState } from 'react';
import type { FrameId } from '@/model/ids';
import type { NameMode } from '@/model/maskNames';
import { useSession, useView } from './useSession';

interface Told {
  readonly words: string;
  readonly names: NameMode;
  readonly frame: FrameId | null;
}

const NOTHING_TOLD: Told = { words: '', names: 'full', frame: null };

/**
 * Words about what was just done, which mostly hold a name.
 *
 * @returns the words, and a function that puts others there. Words that were told while names were shown otherwise
 *   are gone: nobody masks the map to leave a name standing beside it. So are those about another frame than is in view.
 */
export function useTold(): readonly [told: string, tell: (words: string) => void] {
  const { view } = useSession();
  const names = useView((state) => state.names);
  const frame = useView((state) => state.frame);
  const [told, setTold] = useState(NOTHING_TOLD);
  return [
    told.names === names && told.frame === frame ? told.words : '',
    (words) => {
      const now = view.getState();
      setTold({ words, names: now.names, frame: now.frame });
    },
  ];
}

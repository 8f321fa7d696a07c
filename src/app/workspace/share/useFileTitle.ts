import { useState } from 'react';
import { fileTitle } from '@/commands/fileTitle';
import { useSession } from '@/session/useSession';
import { fileNameOf } from '@/transfer/fileName';
import type { ShareNames } from './useShareNames';

/** The title of a file: what was typed, else what it is called by itself. */
export function useFileTitle({ names }: ShareNames) {
  const session = useSession();
  const [typed, setTyped] = useState<string | null>(null);
  const title = typed ?? fileTitle(session, names);
  return {
    title,
    setTitle: setTyped,
    /** @param ending with the dot */
    fileName: (ending: string) => fileNameOf(title, ending),
  };
}

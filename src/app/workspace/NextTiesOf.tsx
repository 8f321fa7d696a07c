import type { ReactNode } from 'react';
import { useNextTies } from '@/stages/ui/weaving/useNextTies';
import { useWeavingAsker } from '@/stages/ui/weaving/useWeavingAsker';
import type { NextTies } from '@/stages/weaving/nextTies';

interface NextTiesOfProps {
  /** Told the ties to weave next, null while they are not known. */
  readonly children: (next: NextTies | null) => ReactNode;
}

/** The ties to weave next, for a part of another feature that tells of them. */
export function NextTiesOf({ children }: NextTiesOfProps) {
  const { state, next } = useNextTies(useWeavingAsker());
  // A proposal of the edit before may be drawn by now.
  return children(state === 'ready' ? next : null);
}

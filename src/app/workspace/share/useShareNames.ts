import { useState } from 'react';
import type { Project } from '@/model/types';
import { useProject, useSession, useView } from '@/session/useSession';

export interface ShareNames {
  /** Whether names are masked on screen; if not there is nothing to choose. */
  readonly isMasked: boolean;
  /** Whose names go into the file. */
  readonly names: 'real' | 'masked';
  readonly choose: (names: 'real' | 'masked') => void;
  /** The project with those names. */
  readonly project: Project;
}

/** Whose names a file gets: as they are shown, unless the reader says otherwise; asked anew whenever they are masked. */
export function useShareNames(): ShareNames {
  const { document } = useSession();
  const shown = useProject();
  const isMasked = useView((view) => view.names !== 'full');
  const [chosen, choose] = useState<'real' | 'masked'>('masked');
  const names = isMasked ? chosen : 'real';
  return { isMasked, names, choose, project: names === 'masked' ? shown : document.getProject() };
}

import { useEffect, useState } from 'react';
import { linkPath } from '@/app/route';
import type { Project } from '@/model/types';
import { readLinkAddress } from '@/transfer/link/linkAddress';
import { projectToLink } from '@/transfer/link/linkFile';

/** How far the link is. */
export type LinkState =
  | { readonly state: 'making' | 'tooLarge' | 'noAddress' }
  | { readonly state: 'ready'; readonly url: string };

/** The link that holds a project; made anew whenever the project or the words change. */
export function useLink(project: Project, sender: string, address: string): LinkState {
  const [packed, setPacked] = useState<{ readonly text: string | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    projectToLink({ project, sender }).then((text) => {
      if (isWanted) setPacked({ text });
    });
    return () => {
      isWanted = false;
    };
  }, [project, sender]);
  const base = readLinkAddress(address)?.base;
  if (packed === null) return { state: 'making' };
  if (packed.text === null) return { state: 'tooLarge' };
  return base ? { state: 'ready', url: `${base}#${linkPath(packed.text)}` } : { state: 'noAddress' };
}

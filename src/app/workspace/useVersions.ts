import { useEffect, useState } from 'react';
import type { Version } from '@/document/types';
import type { Project } from '@/model/types';
import { useSession } from '@/session/useSession';

/** The kept versions, newest first; null while they are being read. */
export function useVersions(): readonly Version[] | null {
  const { document } = useSession();
  const [versions, setVersions] = useState<readonly Version[] | null>(null);
  useEffect(() => {
    let isOver = false;
    document.listVersions().then((list) => {
      if (!isOver) setVersions([...list].sort((a, b) => b.at - a.at));
    });
    return () => {
      isOver = true;
    };
  }, [document]);
  return versions;
}

/** A version's project as it was. */
export type VersionReading =
  | { readonly state: 'none' | 'reading' | 'unreadable' }
  | { readonly state: 'read'; readonly project: Project };

/** Reads one version, null for none. */
export function useVersion(id: number | null): VersionReading {
  const { document } = useSession();
  const [read, setRead] = useState<{ readonly id: number; readonly project: Project | null } | null>(null);
  useEffect(() => {
    if (id === null) return;
    let isOver = false;
    document.readVersion(id).then((project) => {
      if (!isOver) setRead({ id, project });
    });
    return () => {
      isOver = true;
    };
  }, [document, id]);
  if (id === null) return { state: 'none' };
  if (read?.id !== id) return { state: 'reading' };
  return read.project ? { state: 'read', project: read.project } : { state: 'unreadable' };
}

import { useMemo, useState } from 'react';
import type { ActorId } from '@/model/ids';
import { isInFrame } from '@/model/select';
import type { Frame, Project } from '@/model/types';
import { useView } from '@/session/useSession';

interface Who {
  /** Whose position is read: nobody yet, an actor, or several as one party. Only actors of the frame. */
  readonly who: readonly ActorId[];
  readonly choose: (who: readonly ActorId[]) => void;
  /** Several that are selected on the map and could be read as one party; empty when they are read already. */
  readonly offered: readonly ActorId[];
}

/** Whoever is selected alone on the map, until another is chosen here; the last one stays when nobody is selected. */
export function useWho(project: Project, frame: Frame): Who {
  const selection = useView((view) => view.selection);
  const [followed, follow] = useState<typeof selection | null>(null);
  const [chosen, choose] = useState<readonly ActorId[]>([]);
  if (followed !== selection) {
    follow(selection);
    if (selection.actors.size === 1) choose([...selection.actors]);
  }
  const who = useMemo(() => chosen.filter((id) => isInFrame(project, frame, id)), [chosen, project, frame]);
  const selected = [...selection.actors];
  const isRead = selected.length === who.length && who.every((id) => selection.actors.has(id));
  return { who, choose, offered: selected.length > 1 && !isRead ? selected : [] };
}

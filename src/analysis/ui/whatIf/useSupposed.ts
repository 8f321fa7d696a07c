import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useText } from '@/i18n/useText';
import { newActor } from '@/model/defaults';
import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import type { Frame, Project } from '@/model/types';
import type { Ghost } from '@/session/ghost';
import type { SupposingState } from '@/session/supposing';
import { useFrame, useProject, useSession, useView } from '@/session/useSession';
import { type Supposed, supposedSentence } from '@/wording/supposed';

interface SupposedNow {
  readonly ghost: Ghost;
  /** The project with whoever only the ghost knows, so that everybody has a name. */
  readonly project: Project;
  /** What is supposed, with mention marks. */
  readonly sentence: string;
  readonly supposing: SupposingState;
}

/** What is supposed at the moment and what follows from it; null while nothing is. */
export function useSupposed(): SupposedNow | null {
  const text = useText();
  const ghost = useView((view) => view.ghost);
  const project = useProject();
  const frame = useFrame();
  const { supposing } = useSession();
  const state = useStore(supposing);
  return useMemo(() => {
    if (!ghost) return null;
    const named = withJoined(
      project,
      ghost,
      text.t(($) => $.whatIf.join.newActor),
    );
    const sentence = supposedSentence(text, named, toSupposed(ghost, frame));
    return { ghost, project: named, sentence, supposing: state };
  }, [ghost, project, frame, text, state]);
}

function withJoined(project: Project, { actorsJoined }: Ghost, name: string): Project {
  const fresh = actorsJoined.filter(({ id }) => !ownValue(project.actors, id));
  if (fresh.length === 0) return project;
  const actors = Object.fromEntries(fresh.map(({ id }) => [id, newActor(id, name)]));
  return { ...project, actors: { ...project.actors, ...actors } };
}

/** Parallel ties are one pair to whoever reads. */
function toSupposed(ghost: Ghost, frame: Frame): Supposed {
  const broken = new Map<string, readonly [ActorId, ActorId]>();
  for (const id of ghost.tiesGone) {
    const tie = ownValue(frame.ties, id);
    if (!tie) continue;
    const key = [tie.source, tie.target].sort().join(' ');
    if (!broken.has(key)) broken.set(key, [tie.source, tie.target]);
  }
  return {
    gone: [...ghost.actorsGone],
    broken: [...broken.values()],
    joined: ghost.actorsJoined.map(({ id }) => id),
    tied: ghost.tiesJoined.map(({ source, target }) => [source, target]),
  };
}

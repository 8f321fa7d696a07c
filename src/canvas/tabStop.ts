import type { ActorId } from '@/model/ids';
import type { Actor } from '@/model/types';

interface Walked {
  /** The actor that the Tab key leads to, null for the first one. */
  readonly current: ActorId | null;
  readonly shown: { readonly actors: readonly Actor[] };
}

/** The canvas is one stop of the Tab key: the current actor, or the first where that one is not seen. */
export function tabStop({ current, shown }: Walked): (id: ActorId) => boolean {
  const isSeen = current !== null && shown.actors.some(({ id }) => id === current);
  const stop = isSeen ? current : shown.actors[0]?.id;
  return (id) => id === stop;
}

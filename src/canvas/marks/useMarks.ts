import { useEffect, useMemo } from 'react';
import { type Translate, useText } from '@/i18n/useText';
import type { ActorId, MapNoteId } from '@/model/ids';
import type { Place } from '@/model/types';
import type { Folded } from '@/picture/foldGroups';
import { useFrame, useProject, useView } from '@/session/useSession';
import { focusMark } from './markNodes';
import { type Marks, type MarkWords, toMarks } from './toMarks';

interface MarksHand {
  readonly held: ReadonlyMap<ActorId, Place>;
  readonly heldNotes: ReadonlyMap<MapNoteId, Place>;
  readonly isDraggable: boolean;
}

/** Groups and notes of the frame in view, as they are right now; the picked one gets the keyboard focus. */
export function useMarks(folded: Folded, { held, heldNotes, isDraggable }: MarksHand): Marks {
  const { t } = useText();
  const project = useProject();
  const frame = useFrame();
  const marked = useView((view) => view.marked);
  const words = useMemo(() => wordsOf(t), [t]);
  useEffect(() => {
    if (marked) focusMark(marked);
  }, [marked]);
  return useMemo(
    () => toMarks({ project, frame, folded, held, heldNotes, marked, isDraggable, words }),
    [project, frame, folded, held, heldNotes, marked, isDraggable, words],
  );
}

function wordsOf(t: Translate): MarkWords {
  const counted = (count: number) => t(($) => $.common.actorCount, { count });
  return {
    counted,
    group: ({ name }, count, isFolded) =>
      isFolded
        ? t(($) => $.groups.sayFolded, { name, actors: counted(count) })
        : t(($) => $.groups.sayOpen, { name, actors: counted(count) }),
    note: ({ text }) => t(($) => $.groups.sayNote, { text }),
    bundle: ({ count }, name) => t(($) => $.groups.bundle, { count, name }),
    groupRole: t(($) => $.groups.groupRole),
    noteRole: t(($) => $.groups.noteRole),
  };
}

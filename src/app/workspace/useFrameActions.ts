import { useState } from 'react';
import { useText } from '@/i18n/useText';
import { changeFrame, copyFrame, removeFrame } from '@/model/edits/frames';
import type { FrameId } from '@/model/ids';
import type { Frame } from '@/model/types';
import { notify } from '@/session/notices';
import { useSession } from '@/session/useSession';
import { openFrame } from '@/session/view';

/** What can be done with frames; `naming` is the one whose name field is open. */
export interface FrameActions {
  readonly naming: FrameId | null;
  readonly open: (frame: Frame) => void;
  readonly startNaming: (frame: Frame) => void;
  readonly rename: (frame: Frame, title: string) => void;
  readonly stopNaming: () => void;
  readonly copy: (frame: Frame) => void;
  readonly remove: (frame: Frame) => void;
}

/** Actions on the frames of the open project; a copy is opened at once with its name field open. */
export function useFrameActions(): FrameActions {
  const { t } = useText();
  const { document, view, notices, ids, apply } = useSession();
  const [naming, setNaming] = useState<FrameId | null>(null);
  return {
    naming,
    open: (frame) => openFrame(view, frame.id),
    startNaming: (frame) => setNaming(frame.id),
    stopNaming: () => setNaming(null),
    rename: (frame, title) => {
      setNaming(null);
      if (title !== '' && title !== frame.title) apply(changeFrame(frame, { title }));
    },
    copy: (frame) => {
      const project = document.getProject();
      const id = ids.frame();
      const title = t(($) => $.editor.copyTitle, { number: project.frames.length + 1 });
      apply(copyFrame(project, frame, { id, title, noteId: ids.mapNote }));
      if (document.readOnly) return;
      openFrame(view, id);
      setNaming(id);
    },
    remove: (frame) => {
      const edit = removeFrame(document.getProject(), frame);
      if (!edit) return;
      apply(edit);
      if (!document.readOnly) notify(notices, { kind: 'done', label: edit.label });
    },
  };
}

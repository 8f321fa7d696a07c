import { useState } from 'react';
import { flushSync } from 'react-dom';
import { putFrameAt } from '@/commands/frameCommands';
import { useText } from '@/i18n/useText';
import type { Edit } from '@/model/edit';
import { changeFrame, copyFrame, emptyFrame, removeFrame } from '@/model/edits/frames';
import type { FrameId } from '@/model/ids';
import type { Frame, Project } from '@/model/types';
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
  /** A new frame with the same actors in the same places, without ties. */
  readonly startEmpty: (frame: Frame) => void;
  /** Opens a frame with the form for its kind, stage and note. */
  readonly describe: (frame: Frame) => void;
  /** Moves a frame to an index of the row and gives it the keyboard focus; beyond the ends nothing happens. */
  readonly moveTo: (frame: Frame, to: number) => void;
  readonly remove: (frame: Frame) => void;
}

/** Gives the card of a frame the keyboard focus, once it is drawn. */
export function focusFrame(id: FrameId): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-frame="${CSS.escape(id)}"]`)?.focus();
  });
}

/** Actions on the frames of the open project; a new one is opened at once with its name field open. */
export function useFrameActions(): FrameActions {
  const { t } = useText();
  const session = useSession();
  const { document, view, notices, ids, apply } = session;
  const [naming, setNaming] = useState<FrameId | null>(null);
  const add = (editOf: (project: Project, id: FrameId, title: string) => Edit) => {
    const project = document.getProject();
    const id = ids.frame();
    apply(
      editOf(
        project,
        id,
        t(($) => $.editor.copyTitle, { number: project.frames.length + 1 }),
      ),
    );
    if (document.readOnly) return;
    openFrame(view, id);
    // It is what was in view, as far as it is there: nothing to tell of a change.
    view.setState({ step: null });
    setNaming(id);
  };
  return {
    naming,
    open: (frame) => openFrame(view, frame.id),
    startNaming: (frame) => setNaming(frame.id),
    stopNaming: () => setNaming(null),
    rename: (frame, title) => {
      setNaming(null);
      if (title !== '' && title !== frame.title) apply(changeFrame(frame, { title }));
    },
    copy: (frame) =>
      add((project, id, title) => copyFrame(project, frame, { id, title, noteId: ids.mapNote })),
    startEmpty: (frame) => add((project, id, title) => emptyFrame(project, frame, { id, title })),
    describe: (frame) => {
      openFrame(view, frame.id);
      view.setState({ dialog: 'frame' });
    },
    moveTo: (frame, to) => {
      // Whoever is put elsewhere on the page loses the focus.
      flushSync(() => putFrameAt(session, frame, to));
      focusFrame(frame.id);
    },
    remove: (frame) => {
      const project = document.getProject();
      const edit = removeFrame(project, frame);
      if (!edit) return;
      const index = project.frames.findIndex(({ id }) => id === frame.id);
      const beside = project.frames[index - 1] ?? project.frames[index + 1];
      if (beside && !document.readOnly && frame.id === session.frame().id) openFrame(view, beside.id);
      apply(edit);
      if (document.readOnly) return;
      notify(notices, { kind: 'done', label: edit.label });
      focusFrame(session.frame().id);
    },
  };
}

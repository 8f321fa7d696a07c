import type { Edit } from '@/model/edit';
import { changeEachActor, changeEachTie, type FieldsOf } from '@/model/edits/changeEach';
import { changeFrame } from '@/model/edits/frames';
import { changeProject, changeTieType } from '@/model/edits/project';
import type { Actor, Frame, Project, Tie, TieType } from '@/model/types';
import { useFrame, useProject, useSession } from '@/session/useSession';

/** What a form edits: one thing, or several at once. */
export interface Subject<Member extends { readonly id: string }> {
  /** At least one. */
  readonly members: readonly Member[];
  /** Begins the burst of a field's typing: "actor:<id>". */
  readonly key: string;
  readonly isReadOnly: boolean;
  /** Sets fields of every member, each its own, as one edit. */
  readonly change: (make: (member: Member) => FieldsOf<Member>, burst?: string) => void;
}

/** Names several members for a burst; the first and the number part one selection from the next. */
function subjectKey(kind: string, members: readonly { readonly id: string }[]): string {
  const [first, ...others] = members;
  return `${kind}:${first?.id ?? ''}${others.length ? `+${others.length}` : ''}`;
}

/** Actors of the open project as what a form edits. */
export function useActors(actors: readonly Actor[]): Subject<Actor> {
  const { document, apply } = useSession();
  return {
    members: actors,
    key: subjectKey('actor', actors),
    isReadOnly: document.readOnly,
    change: (make, burst) => apply(changeEachActor(document.getProject(), actors, make, burst)),
  };
}

/** Ties of the frame in view as what a form edits. */
export function useTies(ties: readonly Tie[]): Subject<Tie> {
  const { document, frame, apply } = useSession();
  return {
    members: ties,
    key: subjectKey('tie', ties),
    isReadOnly: document.readOnly,
    change: (make, burst) => apply(changeEachTie(document.getProject(), frame(), ties, make, burst)),
  };
}

/** The open project's own fields as what a form edits. */
export function useProjectFields(): Subject<Project> {
  const { document, apply } = useSession();
  const project = useProject();
  return {
    members: [project],
    key: `project:${project.id}`,
    isReadOnly: document.readOnly,
    change: (make, burst) => apply(changeProject(make(project), burst)),
  };
}

/** The fields of the frame in view as what a form edits. */
export function useFrameFields(): Subject<Frame> {
  const { document, apply } = useSession();
  const frame = useFrame();
  return {
    members: [frame],
    key: `frame:${frame.id}`,
    isReadOnly: document.readOnly,
    change: (make, burst) => apply(changeFrame(frame, make(frame), burst)),
  };
}

/** A tie type as what a form edits; `name` is how the reader calls it, for the label of the edit. */
export function useTieType(type: TieType, name: string): Subject<TieType> {
  const { document, apply } = useSession();
  return {
    members: [type],
    key: `tieType:${type.id}`,
    isReadOnly: document.readOnly,
    change: (make, burst) => {
      const edit = changeTieType(type, make(type), burst);
      apply(called(edit, edit.label.name || name));
    },
  };
}

/** The edit with another name in its label; a preset has no name of its own to put there. */
export function called(edit: Edit, name: string): Edit {
  return { ...edit, label: { ...edit.label, name } };
}

import type { VersionReason } from '@/document/types';
import type { EditLabel } from '@/model/edit';
import { replaceProject } from '@/model/edits/project';
import type { Project } from '@/model/types';
import type { Session } from '@/session/createSession';
import { notify } from '@/session/notices';

/**
 * Makes the open project equal to another as one undoable step, after what is here now was kept as a version.
 *
 * @returns false when it could not be kept: then nothing has changed
 */
export async function replaceContent(
  { document, apply, notices, view }: Session,
  other: Project,
  { label, reason }: { readonly label: EditLabel; readonly reason: VersionReason },
): Promise<boolean> {
  if (!(await document.keepVersion(reason))) return false;
  apply(replaceProject(document.getProject(), other, label));
  if (!document.readOnly) notify(notices, { kind: 'done', label });
  view.setState({ dialog: null, sheet: null, camera: { move: 'fit' } });
  return true;
}

import { currentTranslate } from '@/i18n/language';
import type { Session } from '@/session/createSession';

/**
 * What a file of the frame in view is called: by the project, and by the frame where there are several.
 *
 * @param names whose names the file holds; with masked ones the title says so
 */
export function fileTitle(session: Session, names: 'real' | 'masked'): string {
  const t = currentTranslate();
  const { title, frames } = session.document.getProject();
  const parts = [title || t(($) => $.common.unnamed), frames.length > 1 ? session.frame().title : ''];
  return [...parts, names === 'masked' ? t(($) => $.looking.suffix) : ''].filter(Boolean).join(' ');
}

import type { Translate } from '@/i18n/useText';
import type { NameMode } from '@/model/maskNames';
import type { Notice } from '@/session/notices';
import { editText } from '@/wording/edits';

/** The sentence of a notice in the reader's language. */
export function noticeText(t: Translate, notice: Notice, names: NameMode): string {
  switch (notice.kind) {
    case 'done':
      return t(($) => $.editor.noticeDone, { what: editText(t, notice.label, names) });
    case 'undone':
      return t(($) => $.common.undone, { what: editText(t, notice.label, names) });
    case 'redone':
      return t(($) => $.common.redone, { what: editText(t, notice.label, names) });
    case 'selfTie':
      return t(($) => $.editor.noticeSelfTie);
    case 'tieStayed':
      return t(($) => $.moving.tieStayed);
    case 'nothingToUndo':
      return t(($) => $.editor.noticeNothingToUndo);
    case 'nothingToRedo':
      return t(($) => $.editor.noticeNothingToRedo);
    case 'readOnly':
      return t(($) => $.editor.noticeReadOnly);
    case 'recovered':
      return t(($) => $.editor.noticeRecovered);
    case 'ownCopy':
      return t(($) => $.editor.noticeOwnCopy);
    case 'nameLocked':
      return t(($) => $.looking.nameLocked);
    case 'focusWhom':
      return t(($) => $.walking.focusWhom);
    case 'copied':
      return t(($) => $.editor.noticeCopied, { count: notice.count });
    case 'fileSaved':
      return t(($) => $.editor.noticeFileSaved, { name: notice.name });
    case 'fileNotSaved':
      return t(($) => $.editor.noticeFileNotSaved, { name: notice.name });
  }
}

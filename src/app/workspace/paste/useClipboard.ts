import { useEffect } from 'react';
import { placeUnder } from '@/canvas/placeUnder';
import { copySelection, cutSelection, pasteCopied } from '@/commands/clipboard';
import { COMMANDS } from '@/commands/registry';
import { currentTranslate } from '@/i18n/language';
import { toPicked } from '@/platform/files';
import { fillClipboard } from '@/platform/writeClipboard';
import type { Session } from '@/session/createSession';
import { notify } from '@/session/notices';
import { takeFiles } from '../takeFiles';

/**
 * Answers the browser's own events of copying, cutting and pasting, which work everywhere that Rajut is opened
 * from, also as a file on disk. In fields and dialogs, and where text is marked, they stay the browser's.
 */
export function useClipboard(session: Session): void {
  useEffect(() => {
    /** Where the pointer was last, px on screen. */
    let pointer: readonly [x: number, y: number] | null = null;
    const move = ({ clientX, clientY }: PointerEvent) => {
      pointer = [clientX, clientY];
    };
    const leave = () => {
      pointer = null;
    };
    const copy = (event: ClipboardEvent) => {
      if (isElsewhere() || isTextMarked() || !COMMANDS.copy.isEnabled(session)) return;
      fillClipboard(event, copySelection(session));
    };
    const cut = (event: ClipboardEvent) => {
      if (isElsewhere() || isTextMarked() || !COMMANDS.cut.isEnabled(session)) return;
      fillClipboard(event, cutSelection(session));
    };
    const paste = (event: ClipboardEvent) => {
      if (isElsewhere() || !event.clipboardData) return;
      event.preventDefault();
      if (session.document.readOnly) notify(session.notices, { kind: 'readOnly' });
      else takeIn(session, event.clipboardData, pointer && placeUnder(...pointer));
    };
    document.addEventListener('pointermove', move, { passive: true });
    document.documentElement.addEventListener('pointerleave', leave);
    document.addEventListener('copy', copy);
    document.addEventListener('cut', cut);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('pointermove', move);
      document.documentElement.removeEventListener('pointerleave', leave);
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', cut);
      document.removeEventListener('paste', paste);
    };
  }, [session]);
}

/** Actors of Rajut go to the map, text to the preview, a file or what one holds to the dialogs for files. */
function takeIn(session: Session, data: DataTransfer, at: Parameters<typeof pasteCopied>[2]): void {
  const { view } = session;
  const text = data.getData('text/plain');
  const [file] = data.files;
  // Programs add a picture of what is copied: a file counts only where there is no text.
  if (file && text === '') {
    void takeFiles(session, [...data.files].map(toPicked));
  } else if (isFile(text)) {
    const name = currentTranslate()(($) => $.paste.clipboardFile);
    void takeFiles(session, [toPicked(new File([text], name, { type: 'text/plain' }))]);
  } else if (!pasteCopied(session, { text, html: data.getData('text/html') }, at) && text.trim() !== '') {
    view.setState({ dialog: 'names', pasted: text });
  }
}

/** Whether a text is what a file of Rajut or of a graph program holds, rather than names or a table. */
const isFile = (text: string) =>
  /^\s*(\{\s*"|\[\s*\{|<(\?xml|gexf|graphml)\b|\*(vertices|network)\b|dl\s+n\s*=|graph\s*\[)/i.test(text);

const FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';

/** Whoever writes in a field or answers a dialog means that. */
function isElsewhere(): boolean {
  const focused = document.activeElement;
  return (
    focused !== null &&
    focused.closest(`${FIELDS}, [role="dialog"], [role="menu"], [role="alertdialog"]`) !== null
  );
}

/** Whoever marked a sentence of a panel means that sentence, whatever is selected on the map. */
function isTextMarked(): boolean {
  if (document.getSelection()?.isCollapsed !== false) return false;
  return document.activeElement?.closest('[data-canvas]') === null;
}

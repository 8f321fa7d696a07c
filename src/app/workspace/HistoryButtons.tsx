import { Redo2, Undo2 } from 'lucide-react';
import { useText } from '@/i18n/useText';
import { useHistory, useView } from '@/session/useSession';
import { editText } from '@/wording/edits';
import { CommandButton } from './CommandButton';

/** Undo, named after the step it would take back: "Urungkan: hapus Bappeda". */
export function UndoButton() {
  const { t } = useText();
  const { undo } = useHistory();
  const names = useView((view) => view.names);
  const name = undo ? t(($) => $.common.undoWhat, { what: editText(t, undo, names) }) : undefined;
  return <CommandButton id="undo" icon={<Undo2 size={20} />} name={name} />;
}

/** Redo, named after the step it would do again. */
export function RedoButton() {
  const { t } = useText();
  const { redo } = useHistory();
  const names = useView((view) => view.names);
  const name = redo ? t(($) => $.common.redoWhat, { what: editText(t, redo, names) }) : undefined;
  return <CommandButton id="redo" icon={<Redo2 size={20} />} name={name} />;
}

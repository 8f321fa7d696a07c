import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { changeNote, removeNote } from '@/model/edits/mapNotes';
import { useSession, useView } from '@/session/useSession';
import { focusMark, type NoteNodeType } from '../marks/markNodes';
import styles from './Note.module.css';
import { NoteField } from './NoteField';

/** A free note on the map: a slip of paper with a few lines. */
export const NoteNode = memo(function NoteNode({ data, selected }: NodeProps<NoteNodeType>) {
  const { note } = data;
  const { apply, view } = useSession();
  const isWriting = useView(({ writing }) => writing?.on === 'note' && writing.id === note.id);
  const save = (text: string) => {
    view.setState({ writing: null });
    if (text === '') apply(removeNote(note));
    else if (text !== note.text) apply(changeNote(note, { text }));
    if (text !== '') focusMark({ on: 'note', id: note.id });
  };
  return (
    <div className={styles.note} data-scaled="" data-picked={selected || undefined}>
      {isWriting ? <NoteField first={note.text} onDone={save} /> : <p className={styles.text}>{note.text}</p>}
    </div>
  );
});

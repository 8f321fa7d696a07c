import { ViewportPortal } from '@xyflow/react';
import { addNote } from '@/model/edits/mapNotes';
import { useSession, useView } from '@/session/useSession';
import styles from './Note.module.css';
import { NoteField } from './NoteField';

/** A note that is being written for the first time; nothing is kept of an empty one. */
export function DraftNote() {
  const { apply, document, frame, ids, view } = useSession();
  const writing = useView((state) => state.writing);
  if (writing?.on !== 'newNote') return null;
  const [x, y] = writing.at;
  const save = (text: string) => {
    view.setState({ writing: null });
    if (text === '' || document.readOnly) return;
    const id = ids.mapNote();
    apply(addNote({ id, frame: frame().id, text, at: [Math.round(x), Math.round(y)] }));
    view.setState({ marked: { on: 'note', id } });
  };
  return (
    <ViewportPortal>
      <div className={`${styles.note} ${styles.draft}`} style={{ translate: `${x}px ${y}px` }}>
        <NoteField key={`${x} ${y}`} first="" onDone={save} />
      </div>
    </ViewportPortal>
  );
}

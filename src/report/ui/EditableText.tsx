import { Pencil } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/useSession';
import { IconButton } from '@/ui/Button';
import { editableText, writeOwnWords } from '../reportSheet';
import type { Editable, Words } from '../types';
import styles from './Page.module.css';
import { StaleNote } from './StaleNote';
import { TextEditor } from './TextEditor';
import { usePage } from './usePage';

interface EditableTextProps {
  readonly block: Editable & { readonly id: string };
  /** What stands there now: one an item of a list. */
  readonly lines: readonly Words[];
  readonly isList?: boolean;
  readonly children: ReactNode;
}

/** Longest beginning of a text in the name of the button that edits it, characters. */
const NAME_CHARS = 48;

/** Words of the report with a pencil beside them; pressed, a field stands in their place. */
export function EditableText({ block, lines, isList = false, children }: EditableTextProps) {
  const { t } = useText();
  const { apply } = useSession();
  const { canEdit, project, text } = usePage();
  const [isEditing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const now = editableText(lines);
  const made = block.own?.made ?? now;
  const isEmpty = now.trim() === '';
  if (!canEdit) return children;
  const write = (next: string | null) => apply(writeOwnWords(project, text.language, block, next));
  const end = () => {
    flushSync(() => setEditing(false));
    pencil.current?.focus();
  };
  if (isEditing) {
    return (
      <TextEditor
        first={now}
        isList={isList}
        canReset={block.own !== null}
        onWrite={(next) => write(next === made ? null : next)}
        onReset={() => {
          write(null);
          end();
        }}
        onDone={end}
      />
    );
  }
  return (
    <>
      <div className={styles.editable} data-block={block.id}>
        <div className={styles.said}>
          {isEmpty ? <p className={styles.left}>{t(($) => $.reportScreen.edit.left)}</p> : children}
          {block.own && !block.own.isStale && !isEmpty ? (
            <span className="visuallyHidden">{t(($) => $.reportScreen.edit.own)}</span>
          ) : null}
        </div>
        <IconButton
          ref={pencil}
          className={styles.pencil ?? ''}
          name={t(($) => $.reportScreen.edit.open, { text: beginning(isEmpty ? made : now) })}
          icon={<Pencil size={15} />}
          onClick={() => setEditing(true)}
        />
      </div>
      {block.own?.isStale ? (
        <StaleNote made={made} onKeep={() => write(now)} onUseMade={() => write(null)} />
      ) : null}
    </>
  );
}

const beginning = (text: string) =>
  text.length > NAME_CHARS ? `${text.slice(0, NAME_CHARS).trimEnd()} …` : text;

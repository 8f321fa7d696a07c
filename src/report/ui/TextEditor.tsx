import { RotateCcw } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import styles from './Page.module.css';

interface TextEditorProps {
  readonly first: string;
  readonly isList: boolean;
  /** Whether what is there is the user's own. */
  readonly canReset: boolean;
  readonly onWrite: (text: string) => void;
  readonly onReset: () => void;
  readonly onDone: () => void;
}

/** A field in the place of a text. Typing writes at once; Esc and Ctrl+Enter end it. */
export function TextEditor({ first, isList, canReset, onWrite, onReset, onDone }: TextEditorProps) {
  const { t } = useText();
  const [draft, setDraft] = useState(first);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = box.current?.querySelector('textarea');
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  const press = (event: KeyboardEvent) => {
    const isEnd = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!isEnd) return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  return (
    <div ref={box} className={styles.editor}>
      <TextArea
        label={t(($) => $.reportScreen.edit.field)}
        isLabelHidden
        hint={isList ? t(($) => $.reportScreen.edit.lines) : undefined}
        value={draft}
        maxLength={LIMITS.text}
        onKeyDown={press}
        onChange={({ target }) => {
          setDraft(target.value);
          onWrite(target.value);
        }}
      />
      <div className={styles.tools}>
        <Button onClick={onDone}>{t(($) => $.reportScreen.edit.done)}</Button>
        {canReset || draft !== first ? (
          <Button look="quiet" icon={<RotateCcw size={16} />} onClick={onReset}>
            {t(($) => $.reportScreen.edit.useMade)}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

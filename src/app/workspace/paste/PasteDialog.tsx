import { type KeyboardEvent, useRef } from 'react';
import { useText } from '@/i18n/useText';
import { useSession, useView } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextArea } from '@/ui/Field';
import { AlikeQuestions } from './AlikeQuestions';
import styles from './Paste.module.css';
import { PasteColumns } from './PasteColumns';
import { PasteFacts } from './PasteFacts';
import { PasteRows } from './PasteRows';
import { SkippedLines } from './SkippedLines';
import { usePasting } from './usePasting';
import { whatIsMade } from './whatIsMade';

/** Characters beyond which the field keeps its height. */
const LONG_TEXT = 2000;

/** Names, ties and tables, typed or pasted, with a preview of what they will do before they do it. */
export function PasteDialog() {
  const { view } = useSession();
  const isOpen = useView((state) => state.dialog === 'names');
  return isOpen ? <OpenPasteDialog onClose={() => view.setState({ dialog: null, pasted: '' })} /> : null;
}

function OpenPasteDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { t } = text;
  const { document, view } = useSession();
  const field = useRef<HTMLTextAreaElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  const pasting = usePasting(onClose);
  const { plan, reading, isArranging } = pasting;
  const made = whatIsMade(text, plan);
  const canMake = made !== null && !isArranging && !document.readOnly;
  const confirmByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !canMake) return;
    event.preventDefault();
    void pasting.confirm();
  };
  return (
    <Dialog
      title={t(($) => $.editor.manyNames)}
      description={t(($) => $.paste.hint)}
      isOpen
      isWide
      onClose={onClose}
      // What was pasted is confirmed by Enter at once; an empty field is written into.
      initialFocus={view.getState().pasted.trim() === '' ? field : main}
      actions={
        <>
          <Button onClick={onClose}>{t(($) => $.common.cancel)}</Button>
          <Button ref={main} look="strong" disabled={!canMake} onClick={() => void pasting.confirm()}>
            {isArranging ? t(($) => $.paste.arranging) : (made?.button ?? t(($) => $.paste.add))}
          </Button>
        </>
      }
    >
      <div className={styles.sides}>
        <TextArea
          ref={field}
          label={t(($) => $.paste.field)}
          placeholder={t(($) => $.paste.placeholder)}
          dir="auto"
          spellCheck={false}
          // Growing with its text costs a browser a second for thousands of lines.
          data-long={pasting.text.length > LONG_TEXT ? '' : undefined}
          rows={10}
          value={pasting.text}
          onChange={(event) => pasting.write(event.target.value)}
          onKeyDown={confirmByKey}
          onPaste={() => pasting.wish({ form: undefined, hasHeading: undefined, columns: undefined })}
        />
        <div className={styles.preview}>
          <PasteFacts plan={plan} reading={reading} question={made?.question ?? null} />
          <AlikeQuestions pasting={pasting} />
          <PasteColumns pasting={pasting} />
          <PasteRows plan={plan} />
          <SkippedLines plan={plan} remarks={reading.remarks} />
        </div>
      </div>
    </Dialog>
  );
}

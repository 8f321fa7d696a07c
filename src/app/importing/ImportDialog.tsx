import { type RefObject, useRef, useState } from 'react';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import type { PickedFile } from '@/platform/files';
import type { ExchangeNetwork } from '@/transfer/exchange/types';
import { runImport } from '@/transfer/importing/runImport';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import styles from './Importing.module.css';
import { ImportPreview } from './ImportPreview';
import type { ReadInWorker } from './useFileReading';
import { type ImportHost, type Importing, isWorking, useImporting, type Where } from './useImporting';

interface ImportDialogProps {
  /** At least one; several are previewed one after the other. */
  readonly files: readonly PickedFile[];
  readonly session: ImportHost['session'];
  /** Takes a new project. @returns false when it could not be stored */
  readonly onProject: ImportHost['begin'];
  /** Opens a network that is too large for a project, for reading only. */
  readonly onReadOnly: (network: ExchangeNetwork) => void;
  readonly onClose: () => void;
  /** Lets the person pick other files. */
  readonly onChooseOther: () => void;
  readonly read?: ReadInWorker;
}

/** Files of other programs: what they hold and what they would become, before anything happens. */
export function ImportDialog({ files, onClose, ...rest }: ImportDialogProps) {
  const [index, setIndex] = useState(0);
  const file = files[index];
  if (!file) return null;
  const isLast = index + 1 >= files.length;
  return (
    <FileDialog
      // Another file is another preview: nothing of the one before holds for it.
      key={`${index} ${file.name} ${file.sizeBytes}`}
      file={file}
      position={{ number: index + 1, count: files.length }}
      onClose={onClose}
      onDone={isLast ? onClose : () => setIndex(index + 1)}
      {...rest}
    />
  );
}

interface FileDialogProps extends Omit<ImportDialogProps, 'files'> {
  readonly file: PickedFile;
  readonly position: { readonly number: number; readonly count: number };
  readonly onDone: () => void;
}

function FileDialog(props: FileDialogProps) {
  const { file, position, session, onProject, onReadOnly, onClose, onDone } = props;
  const { onChooseOther, read = runImport } = props;
  const { t } = useText();
  const main = useRef<HTMLButtonElement>(null);
  const isSeveral = position.count > 1;
  const importing = useImporting(file, { session, begin: onProject, onDone }, read);
  return (
    <Dialog
      title={isSeveral ? t(($) => $.importing.titleOf, position) : t(($) => $.importing.title)}
      description={t(($) => $.importing.untouched)}
      isOpen
      isWide
      onClose={onClose}
      // Enter agrees as soon as there is something to agree to.
      initialFocus={main}
      actions={
        <>
          {isSeveral ? (
            <Button onClick={onDone}>{t(($) => $.importing.skip)}</Button>
          ) : (
            <Button onClick={onClose}>{t(($) => $.common.cancel)}</Button>
          )}
          <MainButton
            importing={importing}
            button={main}
            onChooseOther={onChooseOther}
            onReadOnly={(network) => {
              onClose();
              onReadOnly(network);
            }}
          />
        </>
      }
    >
      <ImportPreview importing={importing} name={file.name} session={session} isSeveral={isSeveral} />
    </Dialog>
  );
}

const AGREE: Record<Where, Message> = {
  here: ($) => $.importing.addHere,
  frame: ($) => $.importing.addFrame,
  new: ($) => $.importing.makeNew,
};

interface MainButtonProps {
  readonly importing: Importing;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onChooseOther: () => void;
  readonly onReadOnly: ImportDialogProps['onReadOnly'];
}

/** Agrees, or where there is nothing to agree to picks another file. It keeps the focus while it has to wait. */
function MainButton({ importing, button, onChooseOther, onReadOnly }: MainButtonProps) {
  const { t } = useText();
  const { isBusy, reading, isUnreadable, doing, where, canConfirm, confirm } = importing;
  if (!isBusy && (isUnreadable || reading?.ok === false)) {
    return (
      <Button ref={button} look="strong" onClick={onChooseOther}>
        {t(($) => $.importing.chooseOther)}
      </Button>
    );
  }
  if (!isBusy && reading?.ok && reading.holds === 'network' && reading.tooLargeForProject) {
    return (
      <Button ref={button} look="strong" onClick={() => onReadOnly(reading.network)}>
        {t(($) => $.importing.openReadOnly)}
      </Button>
    );
  }
  const agree = importing.projects.length > 0 ? OPEN : AGREE[where];
  const label = isWorking(doing) ? DOING[doing] : agree;
  return (
    <Button
      ref={button}
      look="strong"
      className={styles.agree}
      aria-disabled={!canConfirm}
      onClick={() => void (canConfirm ? confirm() : undefined)}
    >
      {t(label)}
    </Button>
  );
}

const OPEN: Message = ($) => $.editor.openAsNew;
const DOING = {
  arranging: ($) => $.importing.step.arranging,
  writing: ($) => $.importing.step.writing,
} as const satisfies Record<string, Message>;

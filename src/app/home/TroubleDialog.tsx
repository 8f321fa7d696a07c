import { useStore } from 'zustand';
import { useText } from '@/i18n/useText';
import { describeProblem } from '@/transfer/describeProblem';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import type { Trouble } from './createHome';
import styles from './TroubleDialog.module.css';
import { useChooseFile } from './useChooseFile';
import { useHome } from './useHome';

/** Problems of a file that are told one by one; more of them are counted. */
const MOST_TOLD = 6;

/** Says what did not work, where, and the way out; nothing on the device has changed. */
export function TroubleDialog() {
  const { t } = useText();
  const home = useHome();
  const chooseFile = useChooseFile();
  const trouble = useStore(home.state, (state) => state.trouble);
  const isFile = trouble?.kind === 'refused' || trouble?.kind === 'unreadable';
  return (
    <Dialog
      title={isFile ? t(($) => $.home.fileTitle) : t(($) => $.home.actionFailed)}
      description={
        trouble && 'name' in trouble ? t(($) => $.home.fileIntro, { name: trouble.name }) : undefined
      }
      isOpen={trouble !== null}
      onClose={home.closeTrouble}
      actions={
        <>
          {isFile ? (
            <Button
              onClick={() => {
                home.closeTrouble();
                chooseFile();
              }}
            >
              {t(($) => $.home.tryAnother)}
            </Button>
          ) : null}
          <Button look="strong" onClick={home.closeTrouble}>
            {t(($) => $.common.close)}
          </Button>
        </>
      }
    >
      {trouble ? <TroubleText trouble={trouble} /> : null}
    </Dialog>
  );
}

function TroubleText({ trouble }: { readonly trouble: Trouble }) {
  const { t } = useText();
  switch (trouble.kind) {
    case 'changeFailed':
      return <p>{t(($) => $.home.changeFailed)}</p>;
    case 'downloadFailed':
      return <p>{t(($) => $.home.downloadFailed)}</p>;
    case 'notStored':
      return <p>{t(($) => $.home.fileNotStored)}</p>;
    case 'unreadable':
      return <p>{t(($) => $.home.fileUnreadable)}</p>;
    case 'refused': {
      const sentences = trouble.problems.map(describeProblem);
      const told = [...new Set(sentences.map(({ message, values }) => t(message, values)))];
      const left = told.length - MOST_TOLD;
      return (
        <ul className={styles.problems}>
          {told.slice(0, MOST_TOLD).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {left > 0 ? <li>{t(($) => $.home.fileMore, { count: left })}</li> : null}
        </ul>
      );
    }
  }
}

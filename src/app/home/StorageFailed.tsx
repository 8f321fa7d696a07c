import { RotateCcw } from 'lucide-react';
import type { SavingFailure } from '@/document/types';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { STORAGE_SENTENCES } from '../storageSentences';
import { useDevice } from '../useDevice';
import { StartButtons } from './StartButtons';
import styles from './StorageFailed.module.css';

interface StorageFailedProps {
  readonly reason: SavingFailure;
}

/** Shown instead of the projects when storage cannot be read: why, and what still works. */
export function StorageFailed({ reason }: StorageFailedProps) {
  const { t } = useText();
  const { library } = useDevice();
  return (
    <section className={styles.failed} role="alert">
      <h1 className={styles.title} id="home-title" tabIndex={-1}>
        {t(($) => $.home.storageTitle)}
      </h1>
      <p className={styles.text}>{t(STORAGE_SENTENCES[reason])}</p>
      <div className={styles.actions}>
        <Button icon={<RotateCcw size={16} />} onClick={() => library.refresh()}>
          {t(($) => $.saving.retry)}
        </Button>
        <StartButtons />
      </div>
    </section>
  );
}

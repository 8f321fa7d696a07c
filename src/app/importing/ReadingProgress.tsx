import { useText } from '@/i18n/useText';
import styles from './Importing.module.css';
import { readingStep } from './readingStep';
import type { Importing } from './useImporting';

/** How far the reading is: large at first, later a thread above what was read before. */
export function ReadingProgress({ importing }: { readonly importing: Importing }) {
  const { t } = useText();
  const { isBusy, isUnreadable, reading, progress } = importing;
  const isFirst = reading === null && !isUnreadable;
  const words = t(readingStep(importing));
  return (
    <div className={isFirst ? styles.progressFirst : styles.progress}>
      {isBusy ? (
        <>
          {isFirst ? <p>{words}</p> : null}
          <progress className={styles.bar} aria-label={words} max={1} value={progress?.share} />
        </>
      ) : null}
    </div>
  );
}

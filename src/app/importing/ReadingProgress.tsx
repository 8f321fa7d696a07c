import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import type { ImportProgress } from '@/transfer/importing/types';
import styles from './Importing.module.css';

const STEPS: Record<ImportProgress['step'], Message> = {
  opening: ($) => $.importing.step.opening,
  reading: ($) => $.importing.step.reading,
  joining: ($) => $.importing.step.joining,
};

interface ReadingProgressProps {
  /** Nothing is known of the file yet, so that this is all there is to see. */
  readonly isFirst: boolean;
  readonly isBusy: boolean;
  readonly progress: ImportProgress | null;
}

/** How far the reading is: large at first, later a thread above what was read before. */
export function ReadingProgress({ isFirst, isBusy, progress }: ReadingProgressProps) {
  const { t } = useText();
  const step = progress ? t(STEPS[progress.step]) : t(($) => $.importing.step.opening);
  const words = isFirst ? step : t(($) => $.importing.step.again);
  return (
    <div className={isFirst ? styles.progressFirst : styles.progress} data-busy={isBusy ? '' : undefined}>
      {isBusy ? (
        <>
          <p className={isFirst ? undefined : 'visuallyHidden'} role="status">
            {words}
          </p>
          <progress className={styles.bar} aria-label={words} max={1} value={progress?.share} />
        </>
      ) : null}
    </div>
  );
}

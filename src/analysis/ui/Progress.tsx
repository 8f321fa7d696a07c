import { useId } from 'react';
import { useText } from '@/i18n/useText';
import { useAnalysisProgress, useSession } from '@/session/useSession';
import { Button } from '@/ui/Button';
import styles from './Progress.module.css';

/** How far the exact numbers of a large map are, with a way to leave it at the estimates; nothing otherwise. */
export function Progress() {
  const { t } = useText();
  const { analysisRun } = useSession();
  const progress = useAnalysisProgress();
  const id = useId();
  if (progress === null) return null;
  const { share, isStopped } = progress;
  return (
    <div className={styles.progress}>
      <p id={id} role="status" className={styles.words}>
        {isStopped ? t(($) => $.progress.stopped) : t(($) => $.progress.computing)}
      </p>
      <progress
        className={styles.bar}
        aria-label={t(($) => $.progress.name)}
        aria-describedby={id}
        max={1}
        value={share}
      />
      <Button look="quiet" onClick={isStopped ? analysisRun.resume : analysisRun.stop}>
        {isStopped ? t(($) => $.progress.resume) : t(($) => $.progress.stop)}
      </Button>
    </div>
  );
}

import { Sparkles } from 'lucide-react';
import { useState } from 'react';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { useDevice } from '../useDevice';
import styles from './UpdateNotice.module.css';
import { useOffline } from './useOffline';

interface UpdateNoticeProps {
  /** Whether nothing would be lost if the page were loaded again now. */
  readonly isSafe: boolean;
}

/** Says calmly that a new version is there. Nothing happens before somebody asks, and nothing unsaved is lost. */
export function UpdateNotice({ isSafe }: UpdateNoticeProps) {
  const { t } = useText();
  const { offline } = useDevice();
  const state = useOffline();
  const [isPutOff, putOff] = useState(false);
  const isShown = state.state === 'ready' && state.hasUpdate && !isPutOff;
  return (
    <div role="status">
      {isShown ? (
        <div className={styles.notice}>
          <Sparkles size={20} aria-hidden="true" />
          <p className={styles.words}>
            <strong>{t(($) => $.offline.updateReady)}</strong>{' '}
            {isSafe ? null : t(($) => $.offline.updateNotSaved)}
          </p>
          <div className={styles.actions}>
            <Button disabled={!isSafe} onClick={offline.takeUpdate}>
              {t(($) => $.offline.updateNow)}
            </Button>
            <Button look="quiet" onClick={() => putOff(true)}>
              {t(($) => $.offline.updateLater)}
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}

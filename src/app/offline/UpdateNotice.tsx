import { Sparkles, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '@/i18n/useText';
import { IconButton } from '@/ui/Button';
import { useDevice } from '../useDevice';
import styles from './UpdateNotice.module.css';
import { useOffline } from './useOffline';

interface UpdateNoticeProps {
  /** Whether something would be lost if the page were loaded again now; `soon`: not in a moment. */
  readonly work: 'safe' | 'soon' | 'unsaved';
}

/** Says calmly that a new version is there. Nothing happens before somebody asks, and nothing unsaved is lost. */
export function UpdateNotice({ work }: UpdateNoticeProps) {
  const { t } = useText();
  const { offline } = useDevice();
  const state = useOffline();
  const [isPutOff, putOff] = useState(false);
  const [isAsked, ask] = useState(false);
  useEffect(() => {
    if (isAsked && work === 'safe') offline.takeUpdate();
  }, [isAsked, work, offline]);
  const isShown = state.state === 'ready' && state.hasUpdate && !isPutOff;
  return (
    <div role="status">
      {isShown ? (
        <div className={styles.notice}>
          <Sparkles size={17} aria-hidden="true" />
          <p className={styles.words}>
            {t(($) => $.offline.updateReady)} {work === 'unsaved' ? t(($) => $.offline.updateNotSaved) : null}
          </p>
          {work === 'unsaved' ? null : (
            <button type="button" className={styles.button} onClick={() => ask(true)}>
              {t(($) => $.offline.updateNow)}
            </button>
          )}
          <IconButton
            name={t(($) => $.offline.updateLater)}
            icon={<X size={16} />}
            onClick={() => putOff(true)}
          />
        </div>
      ) : null}
    </div>
  );
}

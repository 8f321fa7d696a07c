import { CircleCheck, Download, LoaderCircle, Wifi } from 'lucide-react';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { useLibraryState } from '../useDevice';
import styles from './AppOffline.module.css';
import { offlineWords } from './offlineWords';
import { useDownloadApp } from './useDownloadApp';
import { useOffline } from './useOffline';

/** Whether Rajut opens without a network here, said honestly, and the app in one file for where it does not. */
export function AppOffline() {
  const { t } = useText();
  const offline = useOffline();
  const library = useLibraryState();
  const { download, isFetching, isFailed } = useDownloadApp();
  const { words, hint } = offlineWords(offline, library.state !== 'failed');
  const isReady = offline.state === 'ready' || offline.state === 'oneFile';
  const isPreparing = offline.state === 'preparing';
  const Sign = isReady ? CircleCheck : isPreparing ? LoaderCircle : Wifi;
  return (
    <section className={styles.place} aria-label={t(($) => $.offline.heading)}>
      <div className={styles.part}>
        <Sign size={20} className={`${styles.sign} ${isReady ? styles.ready : ''}`} aria-hidden="true" />
        <div>
          <p className={styles.words} role="status">
            {t(words)}
          </p>
          <p className={styles.hint}>{t(hint)}</p>
        </div>
        {offline.state === 'oneFile' ? null : (
          <Button
            icon={<Download size={18} />}
            title={t(($) => $.offline.downloadHint)}
            disabled={isFetching}
            onClick={() => void download()}
          >
            {t(($) => $.offline.download)}
          </Button>
        )}
        {isFailed ? (
          <p className={styles.trouble} role="alert">
            {t(($) => $.offline.downloadFailed)}
          </p>
        ) : null}
      </div>
    </section>
  );
}

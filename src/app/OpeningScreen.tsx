import { useText } from '@/i18n/useText';
import styles from './OpeningScreen.module.css';

/** Shown while a project and its editor are being opened. */
export function OpeningScreen() {
  const { t } = useText();
  return (
    <main className={styles.screen} aria-busy="true">
      <svg className={styles.threads} width="56" height="56" viewBox="0 0 32 32" aria-hidden="true">
        <path className={styles.first} pathLength={1} d="M4 11h24" />
        <path className={styles.first} pathLength={1} d="M28 21H4" />
        <path className={styles.second} pathLength={1} d="M11 28V4" />
        <path className={styles.second} pathLength={1} d="M21 4v24" />
      </svg>
      <p role="status">{t(($) => $.home.openingTitle)}</p>
    </main>
  );
}

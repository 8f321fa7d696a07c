import { useText } from '@/i18n/useText';
import styles from './LoadingProjects.module.css';

/** Stands where the projects will be; seen only when storage takes its time. */
export function LoadingProjects() {
  const { t } = useText();
  return (
    <section className={styles.loading} aria-busy="true">
      <p role="status" className={styles.words}>
        {t(($) => $.home.loading)}
      </p>
      <div className={styles.cards} aria-hidden="true">
        <div className={styles.card} />
        <div className={styles.card} />
        <div className={styles.card} />
      </div>
    </section>
  );
}

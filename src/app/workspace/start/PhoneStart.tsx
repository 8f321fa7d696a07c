import { useText } from '@/i18n/useText';
import { useSession } from '@/session/useSession';
import { QuickNames } from '../QuickNames';
import styles from './PhoneStart.module.css';
import { StartWays } from './StartWays';

/**
 * What the list of a phone says while nobody is in it: a field for names first, then other ways to start.
 * With the first name the list begins, and the next is typed in the sheet for adding.
 */
export function PhoneStart() {
  const { t } = useText();
  const { document, view } = useSession();
  if (document.readOnly) return null;
  return (
    <section className={styles.start} aria-labelledby="phone-start-title">
      <div>
        <h2 className={styles.title} id="phone-start-title">
          {t(($) => $.start.title)}
        </h2>
        <p className={styles.lead}>{t(($) => $.start.lead)}</p>
      </div>
      <QuickNames onStarted={() => view.setState({ sheet: 'add' })} />
      <StartWays />
    </section>
  );
}

import { Compass, X } from 'lucide-react';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/useSession';
import { Button, IconButton } from '@/ui/Button';
import styles from './StartCard.module.css';
import { StartWays } from './StartWays';

/** The ways to start, in the middle of an empty map. */
export function StartCard() {
  const { t } = useText();
  const { view } = useSession();
  const tour = useCommand('tour');
  const close = () => view.setState({ start: 'closed' });
  return (
    <section className={styles.card} aria-labelledby="start-title" data-cover="">
      <header className={styles.head}>
        <div>
          <h2 className={styles.title} id="start-title">
            {t(($) => $.start.title)}
          </h2>
          <p className={styles.lead}>{t(($) => $.start.lead)}</p>
        </div>
        <IconButton name={t(($) => $.start.close)} icon={<X size={18} />} onClick={close} />
      </header>
      <StartWays />
      <Button look="quiet" icon={<Compass size={18} />} onClick={tour.run}>
        {tour.label}
      </Button>
    </section>
  );
}

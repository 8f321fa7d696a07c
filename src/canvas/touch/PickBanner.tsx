import styles from '@/canvas/ConnectBanner.module.css';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { useView } from '@/session/useSession';
import { Button } from '@/ui/Button';

/** Says that taps choose several, how many there are, and how it ends. */
export function PickBanner() {
  const { t } = useText();
  const isPicking = useView((view) => view.isPicking);
  const count = useView(({ selection }) => selection.actors.size);
  const stop = useCommand('pickMany');
  if (!isPicking) return null;
  return (
    <div className={styles.banner} role="status" data-at-top="">
      <span className={styles.words}>
        {count === 0 ? t(($) => $.touch.pickHint) : t(($) => $.touch.picked, { count })}
      </span>
      <Button look="quiet" onClick={stop.run}>
        {t(($) => $.canvas.connectEnd)}
      </Button>
    </div>
  );
}

import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { useProject, useView } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { actorName } from '@/wording/fields';
import styles from './ConnectBanner.module.css';

/** Says what the connect tool waits for. */
export function ConnectBanner() {
  const { t } = useText();
  const project = useProject();
  const tool = useView((view) => view.tool);
  const connectFrom = useView((view) => view.connectFrom);
  const stop = useCommand('selectTool');
  if (tool !== 'connect') return null;
  const first = connectFrom ? project.actors[connectFrom] : undefined;
  return (
    <div className={styles.banner} role="status">
      <span className={styles.words}>
        {first
          ? t(($) => $.canvas.connectSecond, { name: actorName(t, first) })
          : t(($) => $.canvas.connectFirst)}
      </span>
      <Button look="quiet" onClick={stop.run}>
        {t(($) => $.canvas.connectEnd)}
      </Button>
    </div>
  );
}

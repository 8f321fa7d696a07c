import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { useProject, useSession, useView } from '@/session/useSession';
import { select } from '@/session/view';
import { Button } from '@/ui/Button';
import { actorName } from '@/wording/fields';
import styles from './ConnectBanner.module.css';

/** Says what the connect tool waits for. */
export function ConnectBanner() {
  const { t } = useText();
  const { view } = useSession();
  const project = useProject();
  const tool = useView((state) => state.tool);
  const connectFrom = useView((state) => state.connectFrom);
  const stop = useCommand('selectTool');
  if (tool !== 'connect') return null;
  const first = connectFrom ? project.actors[connectFrom] : undefined;
  return (
    <div className={styles.banner} role="status" data-at-top="">
      <span className={styles.words}>
        {first
          ? t(($) => $.canvas.connectSecond, { name: actorName(t, first) })
          : t(($) => $.canvas.connectFirst)}
      </span>
      <Button
        look="quiet"
        onClick={() => {
          if (connectFrom) select(view, [connectFrom]);
          view.setState({ tool: 'select', connectFrom: null, dialog: 'neighbours' });
        }}
      >
        {t(($) => $.touch.fromList)}
      </Button>
      <Button look="quiet" onClick={stop.run}>
        {t(($) => $.canvas.connectEnd)}
      </Button>
    </div>
  );
}

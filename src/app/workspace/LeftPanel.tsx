import { useText } from '@/i18n/useText';
import { useSession } from '@/session/useSession';
import { MapOutline } from './MapOutline';
import styles from './Panel.module.css';
import { PanelHead } from './PanelHead';
import { FirstTask } from './start/FirstTask';
import { useRoom } from './useRoom';

/** The panel on the left: the question and the actors of the map. */
export function LeftPanel() {
  const { t } = useText();
  const { view } = useSession();
  const room = useRoom();
  return (
    <aside
      className={`${styles.panel} ${styles.left}`}
      aria-label={t(($) => $.editor.leftPanel)}
      data-region=""
    >
      <PanelHead
        closeName={t(($) => $.editor.closeLeft)}
        onClose={() => view.setState({ isLeftOpen: false })}
      >
        <h2 className={styles.heading}>{t(($) => $.editor.leftPanel)}</h2>
      </PanelHead>
      <div className={styles.scroll}>
        {room === 'wide' ? <FirstTask /> : null}
        <MapOutline />
      </div>
    </aside>
  );
}

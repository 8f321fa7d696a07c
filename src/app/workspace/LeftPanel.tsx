import { Tabs } from '@base-ui/react/tabs';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import type { LeftTab } from '@/session/panels';
import { useSession, useView } from '@/session/useSession';
import { LaterGuide, LaterPath } from './LaterParts';
import { MapOutline } from './MapOutline';
import styles from './Panel.module.css';
import { PanelHead } from './PanelHead';
import { PATH_PARTS } from './pathParts';
import { FirstTask } from './start/FirstTask';
import { useRoom } from './useRoom';

const TABS: readonly { readonly id: LeftTab; readonly label: Message }[] = [
  { id: 'path', label: ($) => $.path.tab },
  { id: 'guide', label: ($) => $.guide.tab },
  { id: 'actors', label: ($) => $.guide.actorsTab },
];

/** The panel on the left: the guide through the stages, or the question and the actors of the map. */
export function LeftPanel() {
  const { t } = useText();
  const { view } = useSession();
  const room = useRoom();
  const tab = useView((state) => state.leftTab);
  return (
    <aside
      className={`${styles.panel} ${styles.left}`}
      aria-label={t(($) => $.editor.leftPanel)}
      data-region=""
    >
      <h2 className="visuallyHidden">{t(($) => $.editor.leftPanel)}</h2>
      <Tabs.Root
        className={styles.tabs}
        value={tab}
        onValueChange={(next) => {
          const chosen = TABS.find(({ id }) => id === next);
          if (chosen) view.setState({ leftTab: chosen.id });
        }}
      >
        <PanelHead
          closeName={t(($) => $.editor.closeLeft)}
          onClose={() => view.setState({ isLeftOpen: false })}
        >
          <Tabs.List className={styles.tabList} aria-label={t(($) => $.editor.leftPanel)}>
            {TABS.map(({ id, label }) => (
              <Tabs.Tab key={id} value={id} className={styles.tab}>
                {t(label)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </PanelHead>
        <Tabs.Panel value="path" className={styles.scroll}>
          <LaterPath inline={PATH_PARTS} />
        </Tabs.Panel>
        <Tabs.Panel value="guide" className={styles.scroll}>
          <LaterGuide />
        </Tabs.Panel>
        <Tabs.Panel value="actors" className={styles.scroll}>
          {room === 'wide' ? <FirstTask /> : null}
          <MapOutline />
        </Tabs.Panel>
      </Tabs.Root>
    </aside>
  );
}

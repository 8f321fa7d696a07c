import { Tabs } from '@base-ui/react/tabs';
import { useEffect, useRef } from 'react';
import { ReadingPanel } from '@/analysis/ui/ReadingPanel';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import type { RightTab } from '@/session/panels';
import { useSession, useView } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { LaterInspector } from './LaterParts';
import { OTHER_PARTS } from './otherParts';
import styles from './Panel.module.css';
import { PanelHead } from './PanelHead';
import { useSelectionWords } from './useSelectionWords';

const TABS: readonly { readonly id: RightTab; readonly label: Message }[] = [
  { id: 'reading', label: ($) => $.editor.tabReading },
  { id: 'details', label: ($) => $.editor.tabDetails },
  { id: 'notes', label: ($) => $.editor.tabNotes },
];

/** The panel on the right: what the map means, what is selected, and notes. */
export function RightPanel() {
  const { t } = useText();
  const { view } = useSession();
  const tab = useView((state) => state.rightTab);
  const details = useRef<HTMLDivElement>(null);
  // Details of another actor begin at its name, not where the last one's were left.
  useEffect(
    () =>
      view.subscribe(({ selection }, before) => {
        if (selection !== before.selection) details.current?.scrollTo(0, 0);
      }),
    [view],
  );
  return (
    <aside
      className={`${styles.panel} ${styles.right}`}
      aria-label={t(($) => $.editor.rightPanel)}
      data-region=""
    >
      <Tabs.Root
        className={styles.tabs}
        value={tab}
        onValueChange={(next) => {
          const chosen = TABS.find(({ id }) => id === next);
          if (chosen) view.setState({ rightTab: chosen.id });
        }}
      >
        <PanelHead
          closeName={t(($) => $.editor.closeRight)}
          onClose={() => view.setState({ isRightOpen: false })}
        >
          <Tabs.List className={styles.tabList} aria-label={t(($) => $.editor.rightPanel)}>
            {TABS.map(({ id, label }) => (
              <Tabs.Tab key={id} value={id} className={styles.tab}>
                {t(label)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </PanelHead>
        <Tabs.Panel value="reading" className={styles.scroll}>
          <ReadingPanel others={OTHER_PARTS} />
        </Tabs.Panel>
        <Tabs.Panel ref={details} value="details" className={styles.scroll}>
          <LaterInspector part="details" />
        </Tabs.Panel>
        <Tabs.Panel value="notes" className={styles.scroll}>
          <LaterInspector part="notes" />
        </Tabs.Panel>
      </Tabs.Root>
      {tab === 'details' ? null : <SelectionBar />}
    </aside>
  );
}

/** Selecting never changes the tab: the sentence being read to a room stays. This bar offers the details. */
function SelectionBar() {
  const { t } = useText();
  const { view } = useSession();
  const words = useSelectionWords();
  if (words === null) return null;
  return (
    <div className={styles.selection}>
      <span className={styles.selectionName}>{words}</span>
      <Button onClick={() => view.setState({ rightTab: 'details' })}>{t(($) => $.editor.openDetails)}</Button>
    </div>
  );
}

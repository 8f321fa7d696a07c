import { useCommand } from '@/commands/useCommand';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { NAME_MODES, type NameMode } from '@/model/maskNames';
import { useSession, useView } from '@/session/useSession';
import { Segmented } from '@/ui/Segmented';
import styles from './LookingPanel.module.css';

const NAMES: Readonly<Record<NameMode, Message>> = {
  full: ($) => $.looking.nameMode.full,
  initials: ($) => $.looking.nameMode.initials,
  code: ($) => $.looking.nameMode.code,
  hidden: ($) => $.looking.nameMode.hidden,
};

/** How names are shown, everywhere at once. */
export function NamesSection() {
  const { t } = useText();
  const { view } = useSession();
  const names = useView((state) => state.names);
  const { keys } = useCommand('cycleNames');
  const title = t(($) => $.looking.names);
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.heading}>
        {title} <kbd className={styles.count}>{keys}</kbd>
      </h3>
      <Segmented
        label={title}
        isLabelHidden
        value={names}
        choices={NAME_MODES.map((value) => ({ value, label: t(NAMES[value]) }))}
        onChange={(mode) => view.setState({ names: mode })}
      />
      <p className={styles.hint}>{t(($) => $.looking.namesFree)}</p>
    </section>
  );
}

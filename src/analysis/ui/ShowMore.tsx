import { useText } from '@/i18n/useText';
import styles from './Reading.module.css';
import type { Shown } from './useShown';

interface ShowMoreProps {
  readonly shown: Shown;
  readonly total: number;
}

/** The button under a shortened list; nothing under a short one. */
export function ShowMore({ shown, total }: ShowMoreProps) {
  const { t } = useText();
  if (shown.next === 0 && !shown.isLong) return null;
  const words =
    shown.next === 0
      ? t(($) => $.analysis.panel.showFewer)
      : shown.count + shown.next === total
        ? t(($) => $.analysis.panel.showAll, { count: total })
        : t(($) => $.analysis.panel.showMore, { count: shown.next });
  return (
    <button
      type="button"
      className={styles.more}
      onClick={shown.next === 0 ? shown.showFewer : shown.showMore}
    >
      {words}
    </button>
  );
}

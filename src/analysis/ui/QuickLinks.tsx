import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import type { ReadingSection } from '@/session/panels';
import { useSession } from '@/session/useSession';
import styles from './QuickLinks.module.css';

/** A heading over parts of the reading that answer the same kind of question. */
export interface PartGroup {
  readonly id: 'actors' | 'network' | 'resilience' | 'counting';
  readonly title: Message;
  readonly sections: readonly ReadingSection[];
}

interface QuickLinksProps {
  readonly groups: readonly PartGroup[];
  /** The element of a group; it holds the heads of its parts. */
  readonly elementOf: (group: PartGroup) => HTMLElement | null;
}

/** A row that stays in sight and leads to each group; where all is closed there, its first part opens. */
export function QuickLinks({ groups, elementOf }: QuickLinksProps) {
  const { t } = useText();
  const { view } = useSession();
  const jump = (group: PartGroup) => {
    const { openSections } = view.getState();
    const [first] = group.sections;
    if (first && group.sections.every((section) => !openSections.has(section))) {
      view.setState({ openSections: new Set([...openSections, first]) });
    }
    const element = elementOf(group);
    element?.querySelector('button')?.focus({ preventScroll: true });
    // What opens is drawn first: only then is there room to bring the group to the top.
    requestAnimationFrame(() => element?.scrollIntoView({ block: 'start' }));
  };
  return (
    <nav className={styles.links} aria-label={t(($) => $.panel.jump)}>
      {groups.map((group) => (
        <button key={group.id} type="button" className={styles.link} onClick={() => jump(group)}>
          {t(group.title)}
        </button>
      ))}
    </nav>
  );
}

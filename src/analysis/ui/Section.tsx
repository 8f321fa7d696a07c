import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { withoutMarks } from '@/i18n/mention';
import type { ReadingSection } from '@/session/panels';
import { useSession, useView } from '@/session/useSession';
import styles from './Section.module.css';

interface SectionProps {
  readonly id: ReadingSection;
  readonly title: string;
  /** The answer in one line, seen while it is closed; may have marks of mentions. '' for none. */
  readonly summary: string;
  /** Made only while it is open. */
  readonly children: ReactNode;
}

/** A part of the reading: its heading opens and closes it, and while closed it says its answer in one line. */
export function Section({ id, title, summary, children }: SectionProps) {
  const { view } = useSession();
  const isOpen = useView((state) => state.openSections.has(id));
  const headId = useId();
  const summaryId = useId();
  const bodyId = useId();
  const toggle = () =>
    view.setState(({ openSections }) => {
      const next = new Set(openSections);
      if (!next.delete(id)) next.add(id);
      return { openSections: next };
    });
  return (
    <section className={styles.section} aria-labelledby={headId} data-section={id}>
      <div className={styles.head}>
        <h2 className={styles.heading}>
          <button
            id={headId}
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-controls={bodyId}
            aria-describedby={isOpen ? undefined : summaryId}
            onClick={toggle}
          >
            {title}
            <ChevronDown className={styles.arrow} size={18} aria-hidden="true" />
          </button>
        </h2>
        {isOpen ? null : (
          <p id={summaryId} className={styles.summary}>
            {withoutMarks(summary)}
          </p>
        )}
      </div>
      {isOpen ? (
        <div id={bodyId} className={styles.body}>
          {children}
        </div>
      ) : null}
    </section>
  );
}

import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useText } from '@/i18n/useText';
import { Proposals } from '../weaving/Proposals';
import styles from './Guide.module.css';

/** What to weave next, among the weaver's tasks; looked for only once it is opened. */
export function NextTies() {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.nextTies} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <ChevronRight className={styles.arrow} size={16} aria-hidden="true" />
        <h4 className={styles.summaryWords}>{t(($) => $.weaving.title)}</h4>
      </summary>
      {isOpen ? <Proposals isInGuide /> : null}
    </details>
  );
}

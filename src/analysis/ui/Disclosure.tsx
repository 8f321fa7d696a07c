import { ChevronRight } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { useText } from '@/i18n/useText';
import type { About } from '@/wording/figures';
import styles from './Disclosure.module.css';

interface DisclosureProps extends Omit<ComponentProps<'summary'>, 'className'> {
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** A line that opens to more; the platform's own, so keys and screen readers know it. */
export function Disclosure({ label, children, ...line }: DisclosureProps) {
  return (
    <details className={styles.details}>
      <summary className={styles.summary} {...line}>
        <ChevronRight className={styles.arrow} size={14} aria-hidden="true" />
        {label}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}

/** "Formula and source" of a figure or measure. */
export function AboutDisclosure({ about, formula, sources }: About) {
  const { t } = useText();
  return (
    <Disclosure label={t(($) => $.analysis.figures.formulaAndSource)}>
      <p>{t(about)}</p>
      <dl>
        <dt className={styles.term}>{t(($) => $.analysis.figures.formula)}</dt>
        <dd>{t(formula)}</dd>
      </dl>
      <dl className={styles.source}>
        <dt className={styles.term}>{t(($) => $.analysis.figures.source)}</dt>
        {sources.map((source) => (
          <dd key={t(source)}>{t(source)}</dd>
        ))}
      </dl>
    </Disclosure>
  );
}

import { type ReactNode, useId } from 'react';
import styles from './Form.module.css';

interface SectionProps {
  readonly title: string;
  /** The first group of a form needs no heading to be seen, only one to be heard. */
  readonly isTitleHidden?: boolean;
  readonly children: ReactNode;
}

/** A group of fields under a heading, set apart by space alone. */
export function Section({ title, isTitleHidden = false, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h3 id={id} className={isTitleHidden ? 'visuallyHidden' : styles.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}

import { Suspense } from 'react';
import { useText } from '@/i18n/useText';
import styles from './Share.module.css';
import type { SharePart } from './shareParts';

/** The screen of one way under its heading; says that it is coming while it is loaded. */
export function SharePartBody({ part }: { readonly part: SharePart }) {
  const { t } = useText();
  const { Part } = part;
  return (
    <section className={styles.part} aria-label={t(part.label)}>
      <h3 className={styles.heading}>{t(part.label)}</h3>
      <Suspense fallback={<p className={styles.quiet}>{t(($) => $.share.loading)}</p>}>
        <Part />
      </Suspense>
    </section>
  );
}

import { useText } from '@/i18n/useText';
import { Cautions } from './Cautions';
import { Counted } from './Counted';
import { Figures } from './Figures';
import { Important } from './Important';
import { MapReading } from './MapReading';
import styles from './Reading.module.css';
import { Roles } from './Roles';
import { useReading } from './useReading';

/** What the network in view means: sentences first, then figures, positions and roles. */
export function ReadingPanel() {
  const { t } = useText();
  const { state, result, project } = useReading();
  if (result === null) return <NoReading hasFailed={state === 'failed'} />;
  return (
    <section className={styles.panel} aria-label={t(($) => $.analysis.panel.name)}>
      {state === 'failed' ? <p className={styles.failed}>{t(($) => $.analysis.panel.failedStale)}</p> : null}
      <MapReading result={result} project={project} />
      <Cautions result={result} />
      <Figures result={result} project={project} />
      <Important result={result} project={project} />
      <Roles result={result} project={project} />
      <Counted result={result} />
    </section>
  );
}

/** Before the first result: the shape of what comes, or an honest word when none comes. */
function NoReading({ hasFailed }: { readonly hasFailed: boolean }) {
  const { t } = useText();
  return (
    <section className={styles.panel} aria-label={t(($) => $.analysis.panel.name)} aria-busy={!hasFailed}>
      {hasFailed ? (
        <p className={styles.failed}>{t(($) => $.analysis.panel.failed)}</p>
      ) : (
        <>
          <p className={styles.quiet}>{t(($) => $.analysis.panel.computing)}</p>
          <div className={styles.bone} />
          <div className={styles.bone} />
          <div className={styles.bone} />
        </>
      )}
    </section>
  );
}

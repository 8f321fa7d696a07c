import { ChevronDown, KeyRound } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useText } from '@/i18n/useText';
import { useAnalysis, useFrame, useProject, useView } from '@/session/useSession';
import { Knot } from '@/ui/Knot';
import { KIND_NAMES, MEASURE_NAMES, ROLE_NAMES, sectorName, tieTypeName } from '@/wording/fields';
import { RoleBadge } from './ActorNode';
import styles from './Legend.module.css';
import { LegendThread } from './LegendThread';
import { legendOf } from './legendOf';

/** The key of the map, made of what is on it and nothing else. */
export function Legend() {
  const { t } = useText();
  const project = useProject();
  const frame = useFrame();
  const { result } = useAnalysis();
  const sizeBy = useView((view) => view.sizeBy);
  const [isOpen, setOpen] = useState(true);
  const legend = useMemo(() => legendOf(project, frame, result), [project, frame, result]);
  if (legend.sectors.length === 0) return null;
  if (!isOpen) {
    return (
      <button type="button" className={`${styles.legend} ${styles.closed}`} onClick={() => setOpen(true)}>
        <KeyRound size={14} aria-hidden="true" /> {t(($) => $.legend.show)}
      </button>
    );
  }
  return (
    <section className={styles.legend} aria-label={t(($) => $.legend.title)}>
      <button
        type="button"
        className={styles.close}
        aria-label={t(($) => $.legend.hide)}
        title={t(($) => $.legend.hide)}
        onClick={() => setOpen(false)}
      >
        <ChevronDown size={15} />
      </button>
      <ul className={styles.list}>
        {legend.threads.map((thread) => (
          <li key={`${thread.type.id} ${thread.strength}`} className={styles.row}>
            <LegendThread {...thread} />
            <span>
              {thread.strength === 'strong' ? t(($) => $.legend.strong) : t(($) => $.legend.weak)} ·{' '}
              {tieTypeName(t, thread.type)}
            </span>
          </li>
        ))}
        {legend.hasPlanned ? (
          <li className={styles.row}>
            <LegendThread mark="planned" />
            <span>{t(($) => $.legend.planned)}</span>
          </li>
        ) : null}
        {legend.hasConflict ? (
          <li className={styles.row}>
            <LegendThread mark="conflict" />
            <span>{t(($) => $.legend.conflict)}</span>
          </li>
        ) : null}
        {legend.hasMaturity ? (
          <li className={styles.row}>
            <LegendThread mark="maturity" />
            <span>{t(($) => $.legend.maturity)}</span>
          </li>
        ) : null}
      </ul>
      <ul className={styles.pairs}>
        {legend.sectors.map((look) => (
          <li key={look.sector} className={styles.row}>
            <Knot {...look} size={18} />
            <span>{look.sector ? sectorName(t, look.sector) : t(($) => $.legend.noSector)}</span>
          </li>
        ))}
        {legend.kinds.map((look) => (
          <li key={look.kind} className={styles.row}>
            <Knot {...look} size={18} />
            <span>{t(KIND_NAMES[look.kind])}</span>
          </li>
        ))}
        {legend.roles.map((role) => (
          <li key={role} className={styles.row}>
            <RoleBadge role={role} title="" />
            <span>{t(ROLE_NAMES[role])}</span>
          </li>
        ))}
      </ul>
      {sizeBy ? (
        <p className={styles.note}>{t(($) => $.legend.sizeBy, { measure: t(MEASURE_NAMES[sizeBy]) })}</p>
      ) : null}
    </section>
  );
}

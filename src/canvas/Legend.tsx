import { ChevronDown, KeyRound } from 'lucide-react';
import { useMemo, useState } from 'react';
import { isMeasure } from '@/appearance/actorStyles';
import { useText } from '@/i18n/useText';
import { isNarrow } from '@/platform/page';
import { useAnalysis, useFrame, useProject, useView } from '@/session/useSession';
import { Knot } from '@/ui/Knot';
import {
  KIND_NAMES,
  MEASURE_NAMES,
  ROLE_NAMES,
  STRENGTH_NAMES,
  sectorName,
  tieTypeName,
} from '@/wording/fields';
import { RoleBadge } from './ActorNode';
import styles from './Legend.module.css';
import { LegendThread } from './LegendThread';
import { type LegendEntries, legendOf } from './legendOf';

/** The key of the map, made of what is on it and nothing else. */
export function Legend() {
  const { t } = useText();
  const project = useProject();
  const frame = useFrame();
  const { result } = useAnalysis();
  const sizeBy = useView((view) => view.style.sizeBy);
  const [isOpen, setOpen] = useState(() => !isNarrow());
  const [isFull, setFull] = useState(false);
  const legend = useMemo(() => legendOf(project, frame, result), [project, frame, result]);
  if (legend.sectors.length === 0) return null;
  if (!isOpen) {
    return (
      <button
        data-cover=""
        type="button"
        className={`${styles.legend} ${styles.closed}`}
        onClick={() => setOpen(true)}
      >
        <KeyRound size={14} aria-hidden="true" /> {t(($) => $.legend.show)}
      </button>
    );
  }
  return (
    <section data-cover="" className={styles.legend} aria-label={t(($) => $.legend.title)}>
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
        {legend.threads.map(({ type, strengths }) => (
          <li key={type.id} className={styles.row}>
            {strengths.map((strength) => (
              <LegendThread key={strength} type={type} strength={strength} />
            ))}
            <span>
              {tieTypeName(t, type)}
              {legend.hasBothStrengths ? null : ` · ${t(STRENGTH_NAMES[strengths[0] ?? 'weak'])}`}
            </span>
          </li>
        ))}
        {legend.hasBothStrengths ? <li className={styles.note}>{t(($) => $.legend.thickThin)}</li> : null}
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
            <Knot {...look} size={15} />
            <span>{look.sector ? sectorName(t, look.sector) : t(($) => $.legend.noSector)}</span>
          </li>
        ))}
        {isFull ? <FullKey legend={legend} /> : null}
      </ul>
      {isMeasure(sizeBy) ? (
        <p className={styles.note}>{t(($) => $.legend.sizeBy, { measure: t(MEASURE_NAMES[sizeBy]) })}</p>
      ) : null}
      {legend.kinds.length + legend.roles.length > 0 ? (
        <button type="button" className={styles.more} onClick={() => setFull(!isFull)}>
          {isFull ? t(($) => $.legend.less) : t(($) => $.legend.more)}
        </button>
      ) : null}
    </section>
  );
}

/** Shapes and badges: signs that also have a tooltip of their own, so they come second. */
function FullKey({ legend }: { readonly legend: LegendEntries }) {
  const { t } = useText();
  return (
    <>
      {legend.kinds.map((look) => (
        <li key={look.kind} className={styles.row}>
          <Knot {...look} size={15} />
          <span>{t(KIND_NAMES[look.kind])}</span>
        </li>
      ))}
      {legend.roles.map((role) => (
        <li key={role} className={styles.row}>
          <RoleBadge role={role} title="" />
          <span>{t(ROLE_NAMES[role])}</span>
        </li>
      ))}
    </>
  );
}

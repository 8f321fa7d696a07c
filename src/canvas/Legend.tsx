import { ChevronDown, KeyRound } from 'lucide-react';
import { memo, useMemo, useRef, useState } from 'react';
import { isTieLabel } from '@/appearance/dataFields';
import type { Scales } from '@/appearance/scales';
import { useText } from '@/i18n/useText';
import { actorsInFrame } from '@/model/select';
import { type LegendEntries, legendOf } from '@/picture/legendOf';
import { isNarrow } from '@/platform/page';
import { useSame } from '@/session/useSame';
import { useFrame, useProject, useResult, useView } from '@/session/useSession';
import { fieldName, tieFieldName } from '@/wording/dataFields';
import { ROLE_NAMES, STRENGTH_NAMES, tieTypeName } from '@/wording/fields';
import { RoleBadge } from './ActorNode';
import styles from './Legend.module.css';
import { Heading, SizeScale, StepScale, ValueRows } from './LegendBlocks';
import { LegendThread } from './LegendThread';
import { HiddenLine } from './looking/HiddenLine';
import { useScales } from './looking/useScales';
import { useHeldHeight } from './useHeldHeight';

/** The key of the map, made of what is on it and nothing else. */
export function Legend() {
  const project = useProject();
  const frame = useFrame();
  const result = useResult();
  const scales = useScales();
  const legend = useSame(
    useMemo(
      () => legendOf(project, frame, scales, result?.frame === frame.id ? result : null),
      [project, frame, scales, result],
    ),
  );
  return <Key legend={legend} scales={scales} isEmpty={actorsInFrame(project, frame).length === 0} />;
}

interface KeyProps {
  readonly legend: LegendEntries;
  readonly scales: Scales;
  readonly isEmpty: boolean;
}

/** Apart, because most edits change nothing that the key explains. */
const Key = memo(function Key({ legend, scales, isEmpty }: KeyProps) {
  const { t } = useText();
  const style = useView((view) => view.style);
  const [isOpen, setOpen] = useState(() => !isNarrow());
  const [isFull, setFull] = useState(false);
  const frame = useView((view) => view.frame);
  const box = useRef<HTMLElement>(null);
  const most = useHeldHeight(box, `${frame ?? ''} ${isFull}`);
  if (isEmpty) return null;
  // Colours by sector are read without a heading; every other choice names itself.
  const isUsual = style.colourBy === 'sector' && style.shapeBy === 'kind' && style.sizeBy === null;
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
    <section
      ref={box}
      data-cover=""
      className={styles.legend}
      style={most === null ? undefined : { maxHeight: most }}
      aria-label={t(($) => $.legend.title)}
    >
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
      {legend.colours && !isUsual ? (
        <Heading words={t(($) => $.legend.colourBy, { field: fieldName(t, legend.colours.field) })} />
      ) : null}
      <ul className={styles.pairs}>
        {legend.colours ? <ValueRows of={legend.colours} /> : null}
        {isFull && isUsual ? <FullKey legend={legend} /> : null}
      </ul>
      {legend.steps ? <StepScale of={legend.steps} /> : null}
      {legend.sizes ? <SizeScale of={legend.sizes} /> : null}
      {isFull && !isUsual ? (
        <>
          {legend.shapes ? (
            <Heading words={t(($) => $.legend.shapeBy, { field: fieldName(t, legend.shapes.field) })} />
          ) : null}
          <ul className={styles.pairs}>
            <FullKey legend={legend} />
          </ul>
        </>
      ) : null}
      {scales.label && style.labelBy !== 'name' ? (
        <p className={styles.note}>
          {t(($) => $.legend.labelBy, { field: fieldName(t, scales.label.field.id) })}
        </p>
      ) : null}
      {isTieLabel(style.tieLabelBy) ? (
        <p className={styles.note}>
          {t(($) => $.legend.tieLabelBy, { field: tieFieldName(t, style.tieLabelBy) })}
        </p>
      ) : null}
      <HiddenLine className={styles.note} />
      {(legend.shapes?.values.length ?? 0) + legend.roles.length > 0 ? (
        <button type="button" className={styles.more} onClick={() => setFull(!isFull)}>
          {isFull ? t(($) => $.legend.less) : t(($) => $.legend.more)}
        </button>
      ) : null}
    </section>
  );
});

/** Shapes and badges: signs that also have a tooltip of their own, so they come second. */
function FullKey({ legend }: { readonly legend: LegendEntries }) {
  const { t } = useText();
  return (
    <>
      {legend.shapes ? <ValueRows of={legend.shapes} /> : null}
      {legend.roles.map((role) => (
        <li key={role} className={styles.row}>
          <RoleBadge role={role} title="" />
          <span>{t(ROLE_NAMES[role])}</span>
        </li>
      ))}
    </>
  );
}

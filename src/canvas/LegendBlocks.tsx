import { useText } from '@/i18n/useText';
import type { LegendSizes, LegendSteps, LegendValues } from '@/picture/legendOf';
import { useProjectPart } from '@/session/useSession';
import { Knot } from '@/ui/Knot';
import { fieldName, fieldValue } from '@/wording/dataFields';
import styles from './Legend.module.css';

/** Swatches are drawn at this share of the map's sizes. */
const SCALED = 0.42;

/** Colours or shapes with what they stand for. */
export function ValueRows({ of }: { readonly of: LegendValues }) {
  const text = useText();
  const { t } = text;
  const groups = useProjectPart((project) => project.groups);
  const { field, values } = of;
  return values.map(({ value, isOthers, look }) => (
    <li key={isOthers ? 'others' : String(value)} className={styles.row}>
      <Knot {...look} size={15} />
      <span>{words(value, isOthers)}</span>
    </li>
  ));

  function words(value: string | number | null, isOthers: boolean): string {
    if (isOthers) return t(($) => $.looking.others);
    if (value !== null) return fieldValue(text, groups, field, value);
    return field === 'sector' ? t(($) => $.legend.noSector) : t(($) => $.looking.none);
  }
}

/** The scale of a number from light to dark, with the value at which each step begins. */
export function StepScale({ of: { field, steps, none } }: { readonly of: LegendSteps }) {
  const text = useText();
  const { t } = text;
  const groups = useProjectPart((project) => project.groups);
  return (
    <div>
      <Heading words={t(($) => $.legend.colourBy, { field: fieldName(t, field) })} />
      <ol className={styles.steps}>
        {steps.map(({ from, fill, line }) => (
          <li key={from} className={styles.step}>
            <span className={styles.swatch} style={{ background: fill, borderColor: line }} />
            {fieldValue(text, groups, field, from)}
          </li>
        ))}
      </ol>
      {none ? (
        <p className={styles.row}>
          <Knot {...none} size={15} />
          <span>{t(($) => $.legend.noValue)}</span>
        </p>
      ) : null}
    </div>
  );
}

/** Three knots with the values that make them so large. */
export function SizeScale({ of: { field, knots, hasNone } }: { readonly of: LegendSizes }) {
  const text = useText();
  const { t } = text;
  const groups = useProjectPart((project) => project.groups);
  return (
    <div>
      <Heading words={t(($) => $.legend.sizeBy, { measure: fieldName(t, field) })} />
      <ul className={styles.sizes}>
        {knots.map(({ value, size }) => (
          <li key={value} className={styles.row}>
            <span
              className={styles.disc}
              style={{ width: Math.round(size * SCALED), height: Math.round(size * SCALED) }}
            />
            {fieldValue(text, groups, field, value)}
          </li>
        ))}
      </ul>
      {hasNone ? <p className={styles.note}>{t(($) => $.legend.noSize)}</p> : null}
    </div>
  );
}

/** What a block of the key is about. */
export function Heading({ words }: { readonly words: string }) {
  return <p className={styles.heading}>{words}</p>;
}

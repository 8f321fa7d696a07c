import { useText } from '@/i18n/useText';
import { comparisonCautions } from '@/wording/comparisonCautions';
import styles from './Side.module.css';
import { type OpenComparison, onlyInOne } from './useComparison';
import type { Readings } from './useReadings';

interface CautionsProps {
  readonly open: OpenComparison;
  readonly readings: Readings;
  readonly results: NonNullable<Readings['results']>;
}

/** What keeps the numbers of the two frames from being held against each other as they are. */
export function Cautions({ open, readings, results }: CautionsProps) {
  const text = useText();
  const found = comparisonCautions(text, {
    layer: open.layer,
    lonely: onlyInOne(open),
    results,
    leftOut: readings.leftOut,
  });
  if (found.length === 0) return null;
  return (
    <div className={styles.cautions}>
      <h4 className={styles.label}>{text.t(($) => $.compare.caution.title)}</h4>
      <ul>
        {found.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

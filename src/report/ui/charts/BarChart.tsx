import type { ChartData } from '../../types';
import { numbered } from '../numbered';
import styles from './Charts.module.css';

/** Bars from 0, each with its label before and its figure behind it. */
export function BarChart({ most, rows }: Extract<ChartData, { kind: 'bar' }>) {
  return (
    <div className={styles.bars}>
      {numbered(rows).map(([at, { label, value, shown }]) => (
        <div key={at} className={styles.bar}>
          <span className={styles.barLabel}>{label}</span>
          <svg className={styles.barTrack} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width={most > 0 ? (100 * value) / most : 0} height={10} />
          </svg>
          <span className={styles.barValue}>{shown}</span>
        </div>
      ))}
    </div>
  );
}

import { useText } from '@/i18n/useText';
import { PAIR_SHORT, pairValue } from '@/wording/comparison';
import type { MeasurePair, ShareMeasure } from '../../compare/compareMeasures';
import styles from './SlopeChart.module.css';
import { spreadLabels } from './slope';

/** Sizes of the drawing, px; it is as wide as the panel. */
const WIDTH = 340;
const TOP = 26;
const PLOT = 168;
const LEFT = 44;
const RIGHT = 168;
const ROOM = 18;

interface SlopeChartProps {
  /** Measures from 0 to 1 that are known on both sides. */
  readonly pairs: readonly MeasurePair<ShareMeasure>[];
}

/** Lines from before to after on one scale from 0 to 1; a gain is thick, a loss broken, the rest thin. */
export function SlopeChart({ pairs }: SlopeChartProps) {
  const text = useText();
  const { t } = text;
  const yOf = (value: number | null) => TOP + PLOT * (1 - Math.min(1, Math.max(0, value ?? 0)));
  const places = (side: 'before' | 'after') =>
    spreadLabels(
      pairs.map((pair) => yOf(pair[side]) - TOP),
      ROOM,
      PLOT,
    ).map((y) => y + TOP);
  const [left, right] = [places('before'), places('after')];
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${TOP + PLOT + 14}`}
      role="img"
      aria-label={t(($) => $.compare.measures.chart)}
    >
      <text className={styles.axis} x={LEFT} y={12} textAnchor="middle">
        {t(($) => $.compare.before)}
      </text>
      <text className={styles.axis} x={RIGHT} y={12} textAnchor="middle">
        {t(($) => $.compare.after)}
      </text>
      {[LEFT, RIGHT].map((x) => (
        <line key={x} className={styles.rail} x1={x} x2={x} y1={TOP} y2={TOP + PLOT} />
      ))}
      {pairs.map((pair, index) => {
        const [y1, y2] = [yOf(pair.before), yOf(pair.after)];
        const look = lookOf(pair);
        return (
          <g key={pair.id} className={`${styles.pair} ${look}`}>
            <line className={styles.casing} x1={LEFT} x2={RIGHT} y1={y1} y2={y2} />
            <line className={styles.slope} x1={LEFT} x2={RIGHT} y1={y1} y2={y2} />
            <circle className={styles.dot} cx={LEFT} cy={y1} r={3.6} />
            <circle className={styles.dot} cx={RIGHT} cy={y2} r={3.6} />
            <path className={styles.lead} d={`M${RIGHT + 5} ${y2}L${RIGHT + 13} ${right[index] ?? y2}`} />
            <path className={styles.lead} d={`M${LEFT - 5} ${y1}L${LEFT - 10} ${left[index] ?? y1}`} />
            <text className={styles.value} x={LEFT - 12} y={(left[index] ?? y1) + 4} textAnchor="end">
              {pairValue(text, 'density', pair.before)}
            </text>
            <text className={styles.words} x={RIGHT + 16} y={(right[index] ?? y2) + 4}>
              <tspan className={styles.value}>{pairValue(text, 'density', pair.after)}</tspan>
              <tspan dx={5}>{t(PAIR_SHORT[pair.id])}</tspan>
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function lookOf({ isGain }: MeasurePair<ShareMeasure>): string {
  if (isGain === null) return '';
  return (isGain ? styles.gain : styles.loss) ?? '';
}

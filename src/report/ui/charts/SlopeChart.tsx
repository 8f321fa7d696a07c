import type { ChartData } from '../../types';
import styles from './Charts.module.css';
import { spread } from './spread';

const WIDTH = 640;
const HEIGHT = 260;
const TOP = 34;
const LEFT = 70;
const RIGHT = 390;
const FOOT = 16;
const ROW = 17;
const MARKS = [0, 0.25, 0.5, 0.75, 1] as const;

/** From before to after on one scale; what got better or worse says so by a sign too. */
export function SlopeChart({ before, after, lines }: Extract<ChartData, { kind: 'slope' }>) {
  const yOf = (value: number) => TOP + (1 - value) * (HEIGHT - TOP - FOOT);
  const bottom = HEIGHT - 4;
  const left = spread(
    lines.map((line) => yOf(line.before)),
    ROW,
    bottom,
  );
  const right = spread(
    lines.map((line) => yOf(line.after)),
    ROW,
    bottom,
  );
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {MARKS.map((mark) => (
        <line key={mark} className={styles.mark} x1={LEFT} x2={RIGHT} y1={yOf(mark)} y2={yOf(mark)} />
      ))}
      <text className={styles.side} x={LEFT} y={16} textAnchor="middle">
        {before}
      </text>
      <text className={styles.side} x={RIGHT} y={16} textAnchor="middle">
        {after}
      </text>
      {lines.map(({ label, before: was, after: is, shown, isGain }, at) => (
        <g key={label} className={styles.slope} data-gain={isGain ?? undefined}>
          <line x1={LEFT} y1={yOf(was)} x2={RIGHT} y2={yOf(is)} />
          <circle cx={LEFT} cy={yOf(was)} r={4} />
          <circle cx={RIGHT} cy={yOf(is)} r={4} />
          <text x={LEFT - 12} y={left[at]} dy="0.35em" textAnchor="end">
            {shown[0]}
          </text>
          <text x={RIGHT + 12} y={right[at]} dy="0.35em">
            {`${shown[1]}  ${signOf(isGain)}${label}`}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Good and bad have a sign, since colour may be missing on paper. */
const signOf = (isGain: boolean | null) => (isGain === null ? '' : isGain ? '+ ' : '− ');

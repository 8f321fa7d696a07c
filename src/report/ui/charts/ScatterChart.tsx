import type { ChartData } from '../../types';
import { numbered } from '../numbered';
import styles from './Charts.module.css';

const WIDTH = 640;
const HEIGHT = 320;
const EDGE = 40;

/** Points between two axes, each with its label. */
export function ScatterChart({ x, y, points }: Extract<ChartData, { kind: 'scatter' }>) {
  const share = (value: number, { from, to }: typeof x) => (to > from ? (value - from) / (to - from) : 0);
  const xOf = (value: number) => EDGE + share(value, x) * (WIDTH - 2 * EDGE);
  const yOf = (value: number) => HEIGHT - EDGE - share(value, y) * (HEIGHT - 2 * EDGE);
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path className={styles.ring} d={`M${EDGE} ${EDGE}V${HEIGHT - EDGE}H${WIDTH - EDGE}`} />
      <text className={styles.side} x={WIDTH / 2} y={HEIGHT - 10} textAnchor="middle">
        {x.label}
      </text>
      <text className={styles.side} x={EDGE} y={20}>
        {y.label}
      </text>
      {numbered(points).map(([at, point]) => (
        <g key={at}>
          <circle className={styles.dot} cx={xOf(point.x)} cy={yOf(point.y)} r={5} />
          <text x={xOf(point.x) + 9} y={yOf(point.y)} dy="0.35em">
            {point.label}
          </text>
        </g>
      ))}
    </svg>
  );
}

import { closedPath, radarPoints } from '@/exercises/radar';
import { wrapText } from '@/picture/nameLines';
import { textWidth } from '@/picture/textWidth';
import type { ChartData } from '../../types';
import { numbered } from '../numbered';
import styles from './Charts.module.css';

const WIDTH = 640;
const HEIGHT = 300;
const RADIUS = 104;
const TYPE = 12;
const LABEL_PX = 180;
const LABEL_LINES = 3;
const LEADING = 15;
/** Sideways of the middle a label begins or ends at its corner, px. */
const MIDDLE = 12;

/** Judgements as a web with the words at its corners. */
export function RadarChart({ most, axes, series }: Extract<ChartData, { kind: 'radar' }>) {
  const corners = (value: number, radius = RADIUS) =>
    radarPoints(
      axes.map(() => value),
      most,
      radius,
    );
  const rings = Array.from({ length: most }, (_, at) => at + 1);
  return (
    <svg
      className={styles.chart}
      viewBox={`${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      {rings.map((ring) => (
        <path key={ring} className={styles.ring} d={closedPath(corners(ring))} />
      ))}
      {series.map(({ label, values }) => (
        <path key={label} className={styles.web} d={closedPath(radarPoints(values, most, RADIUS))} />
      ))}
      {corners(most, RADIUS + 14).map(([x, y], at) => {
        const anchor = Math.abs(x) < MIDDLE ? 'middle' : x > 0 ? 'start' : 'end';
        const lines = wrapText(axes[at] ?? '', LABEL_PX, LABEL_LINES, (text) => textWidth(text, TYPE, 450));
        // Above the web a label ends at its corner, below it begins there, beside it is in the middle.
        const first = y - ((lines.length - 1) * LEADING * (1 - y / (RADIUS + 14))) / 2 + 4;
        return (
          <text key={`${x} ${y}`} fontSize={TYPE} textAnchor={anchor}>
            {numbered(lines).map(([row, line]) => (
              <tspan key={row} x={x} y={first + row * LEADING}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
    </svg>
  );
}

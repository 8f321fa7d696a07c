import { useText } from '@/i18n/useText';
import type { Curves } from '../../whatIf/curves';
import styles from './WhatIf.module.css';

/** The chart's own coordinates, px at its natural size. */
const WIDTH = 300;
const HEIGHT = 168;
const PLOT = { left: 38, right: 292, top: 12, bottom: 132 };
/** The piece of line before a name, from and to, px. */
const NAME = { from: 164, to: 188 };
/** More points than this are no longer seen apart. */
const MOST_POINTS = 120;

/** The largest part while hubs leave, and while anybody does: two kinds of line, each with its name beside it. */
export function CurvesChart({ curves }: { readonly curves: Curves }) {
  const { t, percent, whole } = useText();
  const { n, degree, random } = curves;
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t(($) => $.whatIf.curves.chart)}
    >
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line x1={PLOT.left} x2={PLOT.right} y1={toY(share)} y2={toY(share)} className={styles.grid} />
          <text x={PLOT.left - 5} y={toY(share)} className={styles.tickY}>
            {percent(share)}
          </text>
        </g>
      ))}
      {[0, 0.5, 1].map((share) => (
        <text
          key={share}
          x={toX(share)}
          y={PLOT.bottom + 14}
          className={share === 1 ? styles.tickEnd : styles.tickX}
        >
          {whole(Math.round(share * n))}
        </text>
      ))}
      <text x={(PLOT.left + PLOT.right) / 2} y={HEIGHT - 4} className={styles.axis}>
        {t(($) => $.whatIf.curves.gone)}
      </text>
      <path d={lineOf(random.shares)} className={styles.random} />
      <path d={lineOf(degree.shares)} className={styles.targeted} />
      <Name at={0} line={styles.targeted} words={t(($) => $.whatIf.curves.degree)} />
      <Name at={1} line={styles.random} words={t(($) => $.whatIf.curves.random)} />
    </svg>
  );
}

interface NameProps {
  /** 0 for the first, 1 for the one below it. */
  readonly at: 0 | 1;
  readonly line: string | undefined;
  readonly words: string;
}

/** A line's name after a piece of it. No line ever comes into this corner: who has left is in no part any more. */
function Name({ at, line, words }: NameProps) {
  const y = PLOT.top + 10 + at * 17;
  return (
    <>
      <line x1={NAME.from} x2={NAME.to} y1={y} y2={y} className={line} />
      <text x={NAME.to + 6} y={y} className={styles.lineName}>
        {words}
      </text>
    </>
  );
}

const toX = (share: number) => PLOT.left + share * (PLOT.right - PLOT.left);
const toY = (share: number) => PLOT.bottom - share * (PLOT.bottom - PLOT.top);

/** From everybody there to nobody left. */
function lineOf(shares: readonly number[]): string {
  const n = shares.length;
  const step = Math.max(1, Math.ceil(n / MOST_POINTS));
  const points = shares.flatMap((share, q) => (q % step === 0 ? [[q / n, share] as const] : []));
  return [...points, [1, 0] as const]
    .map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${toX(x).toFixed(1)} ${toY(y).toFixed(1)}`)
    .join('');
}

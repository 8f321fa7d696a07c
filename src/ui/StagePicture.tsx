import type { CSSProperties } from 'react';
import styles from './StagePicture.module.css';

type Point = readonly [x: number, y: number];

interface Drawing {
  readonly knots: readonly Point[];
  /** Indices of the knots that carry the others, drawn larger. */
  readonly large: readonly number[];
  readonly threads: readonly (readonly [number, number])[];
  /** Threads of the list that are strong, counted from its beginning. */
  readonly strong: number;
}

/** Room of a picture, units of its own. */
const BOX = '0 0 64 48';

const DRAWINGS = {
  fragments: {
    knots: [
      [9, 12],
      [20, 7],
      [43, 8],
      [55, 12],
      [49, 21],
      [10, 33],
      [22, 40],
      [43, 40],
      [55, 35],
      [31, 25],
    ],
    large: [],
    threads: [
      [0, 1],
      [2, 3],
      [3, 4],
      [2, 4],
      [5, 6],
      [7, 8],
    ],
    strong: 6,
  },
  hub: {
    knots: [
      [32, 24],
      [11, 9],
      [32, 5],
      [53, 9],
      [58, 27],
      [46, 42],
      [20, 42],
      [6, 27],
    ],
    large: [0],
    threads: [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
      [0, 5],
      [0, 6],
      [0, 7],
    ],
    strong: 7,
  },
  multiHub: {
    knots: [
      [18, 15],
      [46, 15],
      [32, 34],
      [5, 8],
      [6, 24],
      [58, 8],
      [59, 24],
      [18, 43],
      [32, 45],
      [46, 43],
    ],
    large: [0, 1, 2],
    threads: [
      [0, 3],
      [0, 4],
      [1, 5],
      [1, 6],
      [2, 7],
      [2, 8],
      [2, 9],
      [0, 1],
      [1, 2],
      [0, 2],
    ],
    strong: 7,
  },
  corePeriphery: {
    knots: [
      [24, 17],
      [40, 17],
      [24, 31],
      [40, 31],
      [6, 8],
      [32, 4],
      [58, 8],
      [58, 40],
      [32, 45],
      [6, 40],
    ],
    large: [0, 1, 2, 3],
    threads: [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
      [0, 4],
      [1, 5],
      [1, 6],
      [3, 7],
      [2, 8],
      [2, 9],
    ],
    strong: 6,
  },
} as const satisfies Readonly<Record<string, Drawing>>;

interface StagePictureProps {
  readonly stage: keyof typeof DRAWINGS;
  /** The one that is meant: in the colour of action, and woven once before one's eyes. */
  readonly isLit: boolean;
  /** px. */
  readonly width: number;
}

/** A stage as a tiny network; decoration beside its name, so hidden from screen readers. */
export function StagePicture({ stage, isLit, width }: StagePictureProps) {
  const { knots, large, threads, strong }: Drawing = DRAWINGS[stage];
  return (
    <svg
      key={isLit ? 'lit' : 'dim'}
      className={`${styles.picture} ${isLit ? styles.lit : ''}`}
      viewBox={BOX}
      width={width}
      height={(width * 3) / 4}
      aria-hidden="true"
      focusable="false"
    >
      {threads.map(([a, b], i) => {
        const [from, to] = [knots[a], knots[b]];
        return from && to ? (
          <line
            key={`${a} ${b}`}
            className={styles.thread}
            pathLength={1}
            x1={from[0]}
            y1={from[1]}
            x2={to[0]}
            y2={to[1]}
            strokeWidth={i < strong ? 2 : 1.1}
            style={turn(i)}
          />
        ) : null;
      })}
      {knots.map(([x, y], i) => (
        <circle
          key={`${x} ${y}`}
          className={styles.knot}
          cx={x}
          cy={y}
          r={large.includes(i) ? 5 : 3.2}
          style={turn(i)}
        />
      ))}
    </svg>
  );
}

/** One after the other. */
function turn(at: number): CSSProperties & Record<'--turn', number> {
  return { '--turn': at };
}

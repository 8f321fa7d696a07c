import { memo } from 'react';
import styles from './Thumbnail.module.css';

interface ThumbnailKnot {
  readonly x: number;
  readonly y: number;
  readonly kind: string;
  readonly sector: string;
}

/** How a thread is drawn where that is known. */
interface ThreadLook {
  /** CSS colour. */
  readonly colour: string;
  readonly isStrong: boolean;
  readonly isPlanned: boolean;
}

/** A pair of indices into the knots, with its look if it has one. */
export type ThumbnailThread = readonly [from: number, to: number, look?: ThreadLook];

interface ThumbnailProps {
  readonly knots: readonly ThumbnailKnot[];
  readonly threads: readonly ThumbnailThread[];
  /** What it shows, for screen readers; '' when a text beside it says so. */
  readonly title: string;
}

const KNOWN = [
  'community',
  'private',
  'cooperative',
  'government',
  'finance',
  'academia',
  'media',
  'legislature',
];

/** A small picture of a network; it fits its box and keeps the proportions of the map. */
export const Thumbnail = memo(function Thumbnail({ knots, threads, title }: ThumbnailProps) {
  const box = frameOf(knots);
  const radius = box.size / 34;
  return (
    <svg
      className={styles.thumbnail}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      preserveAspectRatio="xMidYMid meet"
      role={title ? 'img' : undefined}
      aria-label={title || undefined}
      aria-hidden={title ? undefined : true}
    >
      {threads.map(([a, b, look], index) => {
        const from = knots[a];
        const to = knots[b];
        return from && to ? (
          <line
            // biome-ignore lint/suspicious/noArrayIndexKey: several threads may join the same two knots
            key={index}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            className={styles.thread}
            stroke={look?.colour ?? 'var(--tie-0)'}
            strokeWidth={box.size / (look?.isStrong ? 85 : 160)}
            strokeDasharray={look?.isPlanned ? `${box.size / 60} ${box.size / 70}` : undefined}
          />
        ) : null;
      })}
      {knots.map((knot) => (
        <circle
          key={`${knot.x} ${knot.y}`}
          cx={knot.x}
          cy={knot.y}
          r={radius}
          fill={`var(--sector-${KNOWN.includes(knot.sector) ? knot.sector : 'other'})`}
          stroke={`var(--sector-${KNOWN.includes(knot.sector) ? knot.sector : 'other'}-line)`}
          strokeWidth={radius / 4}
        />
      ))}
    </svg>
  );
});

/** The map's box with a margin; at least 400 × 240 px, so that two actors do not fill the picture. */
function frameOf(knots: readonly ThumbnailKnot[]) {
  const [left, right] = span(knots.map((knot) => knot.x));
  const [top, bottom] = span(knots.map((knot) => knot.y));
  const width = Math.max(400, right - left);
  const height = Math.max(240, bottom - top);
  const size = Math.max(width, height * 1.5);
  const margin = size * 0.07;
  return {
    x: (left + right - width) / 2 - margin,
    y: (top + bottom - height) / 2 - margin,
    width: width + margin * 2,
    height: height + margin * 2,
    size,
  };
}

const span = (values: readonly number[]) =>
  values.length ? ([Math.min(...values), Math.max(...values)] as const) : ([0, 0] as const);

import type { TieLook } from '@/appearance/tieLook';
import styles from './Rows.module.css';

interface ThreadSampleProps {
  readonly look: TieLook;
  /** px */
  readonly width?: number;
}

/** A piece of a tie as the map draws it; decoration beside its words. */
export function ThreadSample({ look, width = 32 }: ThreadSampleProps) {
  const line = { x1: 3, y1: 6, x2: width - 3, y2: 6, strokeLinecap: 'round' } as const;
  return (
    <svg width={width} height={12} aria-hidden="true" focusable="false">
      <line {...line} stroke={look.colour} strokeWidth={look.width} strokeDasharray={look.dashArray} />
      {look.isHollow ? (
        <line {...line} className={styles.hollow} strokeWidth={Math.max(1, look.width - 2)} />
      ) : null}
    </svg>
  );
}

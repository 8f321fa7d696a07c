import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { CASING_PX } from '@/appearance/tieLook';
import type { BundleEdgeType } from '../marks/markNodes';
import styles from './Group.module.css';

/** All ties between a folded group and a neighbour, with their number where there is more than one. */
export const BundleEdge = memo(function BundleEdge({ data }: EdgeProps<BundleEdgeType>) {
  if (!data || data.thread.path === '') return null;
  const { thread, count, isStrong } = data;
  const width = isStrong ? 5 : 2.2;
  const { x, y } = thread.at(0.5);
  return (
    <g>
      <path d={thread.path} className={styles.casing} strokeWidth={width + CASING_PX * 2} />
      <path d={thread.path} className={styles.thread} strokeWidth={width} />
      {count > 1 ? (
        <g transform={`translate(${x} ${y})`}>
          <circle r="11" className={styles.bead} />
          <text className={styles.number} textAnchor="middle" dominantBaseline="central">
            {count}
          </text>
        </g>
      ) : null}
    </g>
  );
});

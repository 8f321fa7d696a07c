import { tieLook } from '@/appearance/tieLook';
import type { Strength, TieType } from '@/model/types';
import styles from './TieEdge.module.css';

type LegendThreadProps =
  | { readonly type: TieType; readonly strength: Strength }
  | { readonly mark: 'planned' | 'conflict' | 'maturity' };

/** A short piece of thread for the key of the map. */
export function LegendThread(props: LegendThreadProps) {
  const look =
    'type' in props
      ? tieLook({ strength: props.strength, status: 'existing' }, props.type)
      : tieLook({ strength: 'strong', status: props.mark === 'planned' ? 'planned' : 'existing' }, undefined);
  const mark = 'mark' in props ? props.mark : null;
  const width = mark === 'conflict' || mark === 'maturity' ? 2.2 : look.width;
  return (
    <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true" style={{ color: look.colour }}>
      <g className={styles.tie}>
        <path d="M3 7H31" className={styles.thread} strokeWidth={width} strokeDasharray={look.dashArray} />
        {look.isHollow ? <path d="M3 7H31" className={styles.hollow} strokeWidth={width - 3} /> : null}
        {mark === 'conflict' ? (
          <g transform="translate(17 7) scale(0.75)">
            <circle r={8.5} className={styles.conflict} />
            <path d="M-3.2 -3.2 L3.2 3.2 M3.2 -3.2 L-3.2 3.2" className={styles.cross} />
          </g>
        ) : null}
        {mark === 'maturity'
          ? [10, 17, 24].map((x) => <circle key={x} cx={x} cy={7} r={3} className={styles.bead} />)
          : null}
      </g>
    </svg>
  );
}

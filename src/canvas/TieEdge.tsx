import type { EdgeProps } from '@xyflow/react';
import { memo, useState } from 'react';
import { CASING_PX } from '@/appearance/tieLook';
import { MATURITIES, type Place, type Tie } from '@/model/types';
import type { Thread } from '@/picture/tieGeometry';
import { tieLabelPlace } from '@/picture/tieLabels';
import styles from './TieEdge.module.css';
import { TieEnds } from './ties/TieEnds';
import type { TieEdgeType } from './toFlow';

/** Below this length of thread, px at zoom 1, marks on it would cover it. */
const ROOM_FOR_MARKS_PX = 46;

/** A tie as a thread with a casing in the ground's colour, so that where two cross one passes over. */
export const TieEdge = memo(function TieEdge({ data, selected }: EdgeProps<TieEdgeType>) {
  const [isHovered, setHovered] = useState(false);
  if (!data || data.thread.path === '') return null;
  const { tie, look, thread, label, isDimmed, isLit, isGone } = data;
  const state = `${styles.tie} ${selected ? styles.selected : ''} ${isDimmed ? styles.dimmed : ''} ${isLit ? styles.lit : ''}`;
  return (
    <g
      className={state}
      style={{ color: look.colour }}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
    >
      <path d={thread.path} className={styles.casing} strokeWidth={look.width + CASING_PX * 2} />
      <path d={thread.path} className={styles.glow} strokeWidth={look.width + 9} />
      <path
        d={thread.path}
        className={styles.thread}
        strokeWidth={look.isHollow ? look.width + 2 : look.width}
        strokeDasharray={look.dashArray}
      />
      {look.isHollow ? (
        <path d={thread.path} className={styles.hollow} strokeWidth={Math.max(1.4, look.width - 1)} />
      ) : null}
      {thread.length > ROOM_FOR_MARKS_PX && !isGone ? (
        <Marks tie={tie} thread={thread} width={look.width} />
      ) : null}
      {label ? <Label text={label} at={tieLabelPlace(thread, tie)} /> : null}
      <path d={thread.path} className={styles.reach} />
      {selected || isHovered ? <TieEnds tie={tie} thread={thread} /> : null}
    </g>
  );
});

/** What is written on a thread: level, in the ground's colour around, as large on the screen as names. */
function Label({ text, at: [x, y] }: { readonly text: string; readonly at: Place }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <text className={styles.label} data-scaled="">
        {text}
      </text>
    </g>
  );
}

interface MarksProps {
  readonly tie: Tie;
  readonly thread: Thread;
  readonly width: number;
}

/** Arrow heads for the direction, beads for the maturity, a cross for conflict: all readable without colour. */
function Marks({ tie, thread, width }: MarksProps) {
  const beads = tie.maturity ? MATURITIES.indexOf(tie.maturity) + 1 : 0;
  return (
    <>
      {tie.direction !== 'none' ? <Arrow thread={thread} share={0.72} width={width} turn={0} /> : null}
      {tie.direction === 'both' ? <Arrow thread={thread} share={0.28} width={width} turn={180} /> : null}
      {tie.sign === 'conflict' ? <Conflict thread={thread} /> : null}
      {MATURITIES.slice(0, beads).map((level, index) => {
        const share = 0.5 + ((index - (beads - 1) / 2) * 9) / thread.length;
        const { x, y } = thread.at(tie.sign === 'conflict' ? share - 22 / thread.length : share);
        return <circle key={level} cx={x} cy={y} r={3.4} className={styles.bead} />;
      })}
    </>
  );
}

function Arrow(props: {
  readonly thread: Thread;
  readonly share: number;
  readonly width: number;
  readonly turn: number;
}) {
  const { x, y, angle } = props.thread.at(props.share);
  const size = props.width > 3 ? 1.25 : 1;
  return (
    <path
      d="M-5.5 -5.5 L7 0 L-5.5 5.5 Z"
      transform={`translate(${x} ${y}) rotate(${angle + props.turn}) scale(${size})`}
      className={styles.arrow}
    />
  );
}

function Conflict({ thread }: { readonly thread: Thread }) {
  const { x, y } = thread.at(0.5);
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r={8.5} className={styles.conflict} />
      <path d="M-3.2 -3.2 L3.2 3.2 M3.2 -3.2 L-3.2 3.2" className={styles.cross} />
    </g>
  );
}

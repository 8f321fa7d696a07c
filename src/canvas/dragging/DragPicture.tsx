import { ViewportPortal } from '@xyflow/react';
import { actorLook, KNOT_PX } from '@/appearance/actorLook';
import type { ActorId } from '@/model/ids';
import type { Place } from '@/model/types';
import { useProject } from '@/session/useSession';
import { Knot } from '@/ui/Knot';
import styles from './DragPicture.module.css';
import type { Segment, Snap } from './helperLines';

interface DragPictureProps {
  readonly snap: Snap | null;
  readonly ghosts: ReadonlyMap<ActorId, Place>;
}

/** Helper lines of a drag, and the copies that an Alt-drag would leave. */
export function DragPicture({ snap, ghosts }: DragPictureProps) {
  const { actors } = useProject();
  if (!snap && ghosts.size === 0) return null;
  return (
    <ViewportPortal>
      <svg className={styles.lines} data-helper="" aria-hidden="true">
        {snap?.lines.map((line) => (
          <Line key={keyOf(line)} {...line} className={styles.line} />
        ))}
        {snap?.gaps.map((gap) => (
          <Gap key={keyOf(gap)} {...gap} />
        ))}
      </svg>
      {[...ghosts].map(([id, [x, y]]) => {
        const actor = actors[id];
        if (!actor) return null;
        return (
          <div key={id} className={styles.ghost} style={{ translate: `${x}px ${y}px` }}>
            <Knot {...actorLook(actor)} size={KNOT_PX} />
          </div>
        );
      })}
    </ViewportPortal>
  );
}

const keyOf = ({ from, to }: Segment) => `${from} ${to}`;

function Line({ from, to, className }: Segment & { readonly className: string | undefined }) {
  return <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} className={className} />;
}

/** Half the length of the strokes at the ends of a gap, px. */
const TICK_PX = 7;

/** A gap that equals another one, with a stroke at each end. */
function Gap({ from, to }: Segment) {
  const isAcross = from[1] === to[1];
  const tick = ([x, y]: Place): Segment =>
    isAcross
      ? { from: [x, y - TICK_PX], to: [x, y + TICK_PX] }
      : { from: [x - TICK_PX, y], to: [x + TICK_PX, y] };
  return (
    <g>
      <Line from={from} to={to} className={styles.gap} />
      <Line {...tick(from)} className={styles.line} />
      <Line {...tick(to)} className={styles.line} />
    </g>
  );
}

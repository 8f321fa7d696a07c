import { useReactFlow, useStore } from '@xyflow/react';
import { type PointerEvent as ReactPointerEvent, useState } from 'react';
import { KNOT_PX } from '@/appearance/actorLook';
import { otherEnd, type TieEndName } from '@/model/edits/ties';
import type { Place, Tie } from '@/model/types';
import { type Thread, thread as threadBetween } from '@/picture/tieGeometry';
import { useSession, useView } from '@/session/useSession';
import { actorUnder, dropEnd } from './reattaching';
import styles from './TieEnds.module.css';

const ENDS = ['source', 'target'] as const;
/** How far from a rim the middle of a handle is: beyond the ring from which ties are drawn, px. */
const INWARD_PX = 24;
/** Reach of a handle, px on screen from 100 % down; less on a short thread, whose middle has to be left free. */
const REACH_PX = 20;
/** Radius of what is seen of a handle, px on screen from 100 % down. */
const DOT_PX = 5.5;
/** A press that moves less than this is a click on the tie, px on screen. */
const CLICK_PX = 6;

interface TieEndsProps {
  readonly tie: Tie;
  readonly thread: Thread;
}

/** The two ends of a tie as handles: dragged to another actor, the tie joins that one instead. */
export function TieEnds({ tie, thread }: TieEndsProps) {
  const { document } = useSession();
  const tool = useView((view) => view.tool);
  if (document.readOnly || tool !== 'select') return null;
  return ENDS.map((end) => <TieEndHandle key={end} tie={tie} thread={thread} end={end} />);
}

interface Pulled {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: Place;
  readonly isMoved: boolean;
}

function TieEndHandle({ tie, thread, end }: TieEndsProps & { readonly end: TieEndName }) {
  const session = useSession();
  const { screenToFlowPosition } = useReactFlow();
  const zoom = useStore(({ transform }) => transform[2]);
  const [pulled, setPulled] = useState<Pulled | null>(null);
  const share = Math.min(0.3, INWARD_PX / Math.max(1, thread.length));
  const { x, y } = thread.at(end === 'source' ? share : 1 - share);
  const pull = (event: ReactPointerEvent) => {
    if (!pulled) return;
    const at = screenToFlowPosition({ x: event.clientX, y: event.clientY });
    const isMoved =
      pulled.isMoved || Math.hypot(event.clientX - pulled.from.x, event.clientY - pulled.from.y) >= CLICK_PX;
    setPulled({ ...pulled, to: [at.x, at.y], isMoved });
  };
  const letGo = () => {
    setPulled(null);
    if (pulled?.isMoved) dropEnd(session, tie.id, end, actorUnder(session, pulled.to));
  };
  return (
    <>
      {pulled?.isMoved ? <PulledThread tie={tie} end={end} to={pulled.to} /> : null}
      <circle cx={x} cy={y} r={DOT_PX / Math.min(1, zoom)} className={styles.dot} />
      <circle
        cx={x}
        cy={y}
        r={Math.min(REACH_PX / Math.min(1, zoom), thread.length / 4)}
        className={`nopan ${styles.reach}`}
        data-end={end}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setPulled({ from: { x: event.clientX, y: event.clientY }, to: [x, y], isMoved: false });
        }}
        onPointerMove={pull}
        onPointerUp={letGo}
        onPointerCancel={() => setPulled(null)}
      />
    </>
  );
}

/** The thread while one end is in the hand; it snaps to the actor it would reach. */
function PulledThread({ tie, end, to }: { readonly tie: Tie; readonly end: TieEndName; readonly to: Place }) {
  const session = useSession();
  const { place } = session.frame();
  const fixed = place[otherEnd(tie, end)];
  if (!fixed) return null;
  const over = actorUnder(session, to);
  const at = (over && place[over]) ?? to;
  const path = threadBetween(
    { at: fixed, size: KNOT_PX },
    { at, size: over ? KNOT_PX : 0 },
    0,
    1,
    false,
  ).path;
  return <path d={path} className={styles.pulled} />;
}

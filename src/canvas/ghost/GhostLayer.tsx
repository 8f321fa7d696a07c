import { ViewportPortal } from '@xyflow/react';
import { Plus } from 'lucide-react';
import type { JoinedTie } from '@/analysis/whatIf/types';
import { KNOT_PX } from '@/appearance/actorLook';
import { tieLook } from '@/appearance/tieLook';
import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { thread } from '@/picture/tieGeometry';
import { type Ghost, NO_CHANGES } from '@/session/ghost';
import { useProject, useView } from '@/session/useSession';
import type { FlowInput } from '../toFlow';
import styles from './Ghost.module.css';

type Standing = Pick<FlowInput, 'frame' | 'held' | 'styles'>;

/** Who and what a ghost adds: hollow knots and dashed threads with a plus, over the map in both ways of drawing it. */
export function GhostLayer({ input }: { readonly input: Standing }) {
  const ghost = useView((view) => view.ghost) ?? NO_CHANGES;
  const previewed = useView((view) => view.previewed);
  if (ghost.actorsJoined.length + ghost.tiesJoined.length + previewed.length === 0) return null;
  return (
    <ViewportPortal>
      <svg className={styles.threads} aria-hidden="true">
        {ghost.tiesJoined.map((tie) => (
          <JoinedThread key={`${tie.source} ${tie.target}`} tie={tie} ghost={ghost} input={input} />
        ))}
        {previewed.map((tie) => (
          <JoinedThread key={`previewed ${tie.source} ${tie.target}`} tie={tie} ghost={ghost} input={input} />
        ))}
      </svg>
      {ghost.actorsJoined.map(({ id, at }) => (
        <JoinedActor key={id} id={id} at={at} />
      ))}
    </ViewportPortal>
  );
}

interface JoinedThreadProps {
  readonly tie: JoinedTie;
  readonly ghost: Ghost;
  readonly input: Standing;
}

function JoinedThread({ tie, ghost, input: { frame, held, styles: looks } }: JoinedThreadProps) {
  const endOf = (id: ActorId) => {
    const at =
      ghost.actorsJoined.find((one) => one.id === id)?.at ?? held.get(id) ?? (frame.place[id] || undefined);
    return at && { at, size: looks.get(id)?.size ?? KNOT_PX };
  };
  const [from, to] = [endOf(tie.source), endOf(tie.target)];
  if (!from || !to) return null;
  const { path, at, length } = thread(from, to, 0, 1, false);
  if (path === '') return null;
  const { width } = tieLook({ strength: tie.strength, status: 'planned' }, undefined);
  const { x, y } = at(0.5);
  return (
    <g data-ghost="joined">
      <path d={path} className={styles.casing} strokeWidth={width + 8} />
      <path d={path} className={styles.joined} strokeWidth={Math.max(3, width)} />
      {length > 30 ? (
        <g transform={`translate(${x} ${y})`}>
          <circle r={9} className={styles.disc} />
          <path d="M-4 0 H4 M0 -4 V4" className={styles.plus} />
        </g>
      ) : null}
    </g>
  );
}

function JoinedActor({ id, at }: { readonly id: ActorId; readonly at: readonly [number, number] }) {
  const { t } = useText();
  const project = useProject();
  const known = Object.hasOwn(project.actors, id) ? project.actors[id] : undefined;
  return (
    <div className={styles.joinedActor} data-ghost="joined" style={{ translate: `${at[0]}px ${at[1]}px` }}>
      <div className={styles.knot}>
        <Plus size={20} strokeWidth={2.6} aria-hidden="true" />
      </div>
      <span className={styles.name} dir="auto" data-scaled="">
        {known?.name.trim() ? known.name : t(($) => $.whatIf.join.newActor)}
      </span>
    </div>
  );
}

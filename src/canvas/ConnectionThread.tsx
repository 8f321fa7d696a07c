import type { ConnectionLineComponentProps } from '@xyflow/react';
import { KNOT_PX } from '@/appearance/actorLook';
import { thread } from '@/picture/tieGeometry';
import styles from './DraftActor.module.css';
import type { MapNode } from './marks/markNodes';

/** The thread under the pointer while a tie is being drawn; it snaps to the actor it would reach. */
export function ConnectionThread({ fromNode, toNode, toX, toY }: ConnectionLineComponentProps<MapNode>) {
  const source = { at: [fromNode.position.x, fromNode.position.y], size: fromNode.width ?? KNOT_PX } as const;
  const target = toNode
    ? ({ at: [toNode.position.x, toNode.position.y], size: toNode.width ?? KNOT_PX } as const)
    : ({ at: [toX, toY], size: 0 } as const);
  return <path d={thread(source, target, 0, 1, false).path} className={styles.thread} />;
}

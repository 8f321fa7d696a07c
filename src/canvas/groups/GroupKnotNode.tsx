import { Handle, type NodeProps, Position } from '@xyflow/react';
import { Group as GroupIcon } from 'lucide-react';
import { memo } from 'react';
import { useView } from '@/session/useSession';
import type { GroupKnotType } from '../marks/markNodes';
import styles from './Group.module.css';
import { GroupField } from './GroupField';

/** A folded group: a stack of knots that stands for all its members, with their number. */
export const GroupKnotNode = memo(function GroupKnotNode({ data, selected }: NodeProps<GroupKnotType>) {
  const { group, counted, look } = data;
  const isWriting = useView(({ writing }) => writing?.on === 'group' && writing.id === group.id);
  return (
    <div className={styles.knot} data-look={look} data-picked={selected || undefined}>
      {/* Threads end here; none is drawn from a group. */}
      <Handle type="source" position={Position.Top} isConnectable={false} className={styles.end} />
      <span className={styles.disc}>
        <GroupIcon size={26} strokeWidth={2} aria-hidden="true" />
      </span>
      <span className={styles.below} data-scaled="">
        {isWriting ? <GroupField group={group} /> : <strong className={styles.name}>{group.name}</strong>}
        <span className={styles.count}>{counted}</span>
      </span>
    </div>
  );
});

import type { NodeProps } from '@xyflow/react';
import { Group as GroupIcon } from 'lucide-react';
import { memo } from 'react';
import { useView } from '@/session/useSession';
import type { GroupLabelType } from '../marks/markNodes';
import styles from './Group.module.css';
import { GroupField } from './GroupField';

/** The name of a group over its outline; it takes the whole group along when it is dragged. */
export const GroupLabelNode = memo(function GroupLabelNode({ data, selected }: NodeProps<GroupLabelType>) {
  const { group, look } = data;
  const isWriting = useView(({ writing }) => writing?.on === 'group' && writing.id === group.id);
  return (
    <div className={styles.place} data-scaled="">
      {isWriting ? (
        <span className={styles.field}>
          <GroupField group={group} />
        </span>
      ) : (
        <span
          className={styles.label}
          data-look={look}
          data-picked={selected || undefined}
          title={group.name}
        >
          <GroupIcon size={13} strokeWidth={2.4} aria-hidden="true" />
          <span className={styles.words}>{group.name}</span>
        </span>
      )}
    </div>
  );
});

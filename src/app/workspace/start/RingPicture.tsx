import { actorLook } from '@/appearance/actorLook';
import { Knot } from '@/ui/Knot';
import styles from './RingPicture.module.css';

/** A knot with its ring, as it looks under the pointer on the map. */
export function RingPicture() {
  return (
    <span className={styles.ring} aria-hidden="true">
      <Knot {...actorLook({ kind: 'group', sector: 'community' })} size={22} />
    </span>
  );
}

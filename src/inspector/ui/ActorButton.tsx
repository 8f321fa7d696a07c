import { actorLook } from '@/appearance/actorLook';
import { useText } from '@/i18n/useText';
import type { Actor } from '@/model/types';
import { useSession } from '@/session/useSession';
import { light, show } from '@/session/view';
import { Knot } from '@/ui/Knot';
import { actorName } from '@/wording/fields';
import styles from './Rows.module.css';

/** An actor by knot and name; pressing shows it on the map. */
export function ActorButton({ actor }: { readonly actor: Actor }) {
  const { t } = useText();
  const { view } = useSession();
  const name = actorName(t, actor);
  return (
    <button
      type="button"
      className={styles.row}
      title={t(($) => $.inspector.tie.show, { name })}
      onPointerEnter={() => light(view, [actor.id])}
      onPointerLeave={() => light(view, null)}
      onClick={() => show(view, [actor.id])}
    >
      <Knot {...actorLook(actor)} size={24} />
      <span className={styles.name}>{name}</span>
    </button>
  );
}

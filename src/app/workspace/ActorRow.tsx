import { memo } from 'react';
import { actorLook } from '@/appearance/actorLook';
import { useText } from '@/i18n/useText';
import type { Actor } from '@/model/types';
import { useSession, useView } from '@/session/useSession';
import { light, show } from '@/session/view';
import { Knot } from '@/ui/Knot';
import { actorName, sectorName } from '@/wording/fields';
import styles from './ActorList.module.css';
import { RoleBadge } from './RoleBadge';

interface ActorRowProps {
  readonly actor: Actor;
  /** Ties of the frame that end at it. */
  readonly ties: number;
}

/** One actor: pressing selects it and brings it into view, hovering lights it up on the map. */
export const ActorRow = memo(function ActorRow({ actor, ties }: ActorRowProps) {
  const { t } = useText();
  const { view } = useSession();
  const isSelected = useView(({ selection }) => selection.actors.has(actor.id));
  const sector = sectorName(t, actor.sector);
  const count = t(($) => $.common.tieCount, { count: ties });
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.row}
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => show(view, [actor.id])}
        onPointerMove={() => {
          // Not on entering: while names are typed the list grows under a pointer that rests.
          if (!view.getState().lit?.actors.has(actor.id)) light(view, [actor.id]);
        }}
        onPointerLeave={() => light(view, null)}
        onFocus={() => light(view, [actor.id])}
        onBlur={() => light(view, null)}
      >
        <Knot {...actorLook(actor)} size={26} />
        <span className={styles.words}>
          <span className={styles.name} title={actorName(t, actor)}>
            <bdi>{actorName(t, actor)}</bdi>
          </span>
          <span className={styles.foot}>
            <span className={styles.line}>
              {sector ? t(($) => $.editor.actorLine, { sector, ties: count }) : count}
            </span>
            <RoleBadge actor={actor.id} />
          </span>
        </span>
      </button>
    </li>
  );
});

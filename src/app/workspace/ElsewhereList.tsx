import { Eye } from 'lucide-react';
import { actorLook } from '@/appearance/actorLook';
import { applyNames } from '@/commands/applyNames';
import { actorsElsewhere } from '@/commands/planNames';
import { useText } from '@/i18n/useText';
import type { Actor } from '@/model/types';
import { useFrame, useProject, useSession } from '@/session/useSession';
import { show } from '@/session/view';
import { Button, IconButton } from '@/ui/Button';
import { Knot } from '@/ui/Knot';
import { actorName } from '@/wording/fields';
import styles from './ActorList.module.css';

/** Actors that only other frames show, each with a way into this one. */
export function ElsewhereList() {
  const { t } = useText();
  const session = useSession();
  const project = useProject();
  const frame = useFrame();
  const actors = actorsElsewhere(project, frame);
  if (actors.length === 0) return null;
  const showHere = (elsewhere: readonly Actor[]) => {
    const shown = applyNames(session, { fresh: [], elsewhere });
    if (shown.length > 0) show(session.view, shown);
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        {t(($) => $.editor.elsewhere)} <span className={styles.count}>{actors.length}</span>
      </h3>
      <ul className={styles.list}>
        {actors.map((actor) => (
          <li key={actor.id} className={`${styles.item} ${styles.away}`}>
            <span className={styles.faint}>
              <Knot {...actorLook(actor)} size={22} />
            </span>
            <span className={`${styles.words} ${styles.name}`} title={actorName(t, actor)}>
              <bdi>{actorName(t, actor)}</bdi>
            </span>
            <IconButton
              name={t(($) => $.editor.showHereName, { name: actorName(t, actor) })}
              icon={<Eye size={18} />}
              disabled={session.document.readOnly}
              onClick={() => showHere([actor])}
            />
          </li>
        ))}
      </ul>
      {actors.length > 1 && !session.document.readOnly ? (
        <Button look="quiet" className={styles.all} onClick={() => showHere(actors)}>
          {t(($) => $.editor.showAllHere, { count: actors.length })}
        </Button>
      ) : null}
    </section>
  );
}

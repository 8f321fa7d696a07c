import { useText } from '@/i18n/useText';
import type { Actor, Tie } from '@/model/types';
import { Actions } from './Actions';
import { ActorFields, ActorIdentity } from './ActorFields';
import { ArrangeActions } from './ArrangeActions';
import styles from './Form.module.css';
import { TieFields } from './TieFields';
import { useActors, useTies } from './useSubjects';

/** A selection: how many of what, and the fields that can be set on all of them at once. */
export function SeveralDetails({ actors, ties }: { actors: readonly Actor[]; ties: readonly Tie[] }) {
  const { t } = useText();
  return (
    <div className={styles.panel}>
      {actors.length > 0 ? (
        <div className={styles.panel}>
          <h2 className={styles.heading}>{t(($) => $.common.actorCount, { count: actors.length })}</h2>
          {actors.length > 1 ? <ArrangeActions /> : null}
          <ActorsForm actors={actors} />
        </div>
      ) : null}
      {ties.length > 0 ? (
        <div className={styles.panel}>
          <h2 className={styles.heading}>{t(($) => $.common.tieCount, { count: ties.length })}</h2>
          <TiesForm ties={ties} />
        </div>
      ) : null}
      <Actions canDuplicate={actors.length > 0} />
    </div>
  );
}

function ActorsForm({ actors }: { readonly actors: readonly Actor[] }) {
  const subject = useActors(actors);
  return (
    <>
      <ActorIdentity subject={subject} />
      <ActorFields subject={subject} />
    </>
  );
}

function TiesForm({ ties }: { readonly ties: readonly Tie[] }) {
  return <TieFields subject={useTies(ties)} />;
}

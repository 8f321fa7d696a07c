import type { ReactNode } from 'react';
import { useText } from '@/i18n/useText';
import { tiesOf } from '@/model/select';
import type { Actor } from '@/model/types';
import { useFrame, useProject } from '@/session/useSession';
import { Actions } from './Actions';
import { ActorFields, ActorIdentity } from './ActorFields';
import styles from './Form.module.css';
import { Section } from './Section';
import { TieList } from './TieList';
import { useActors } from './useSubjects';

interface ActorDetailsProps {
  readonly actor: Actor;
  /** What the analysis says of it. */
  readonly reading: ReactNode;
}

/** One actor: who it is, what its place in the network means, its ties, and everything known of it. */
export function ActorDetails({ actor, reading }: ActorDetailsProps) {
  const { t } = useText();
  const ties = tiesOf(useProject(), useFrame(), new Set([actor.id]));
  const subject = useActors([actor]);
  return (
    <div className={styles.panel}>
      <ActorIdentity subject={subject} />
      <Section title={t(($) => $.inspector.actor.reading)}>{reading}</Section>
      <Section title={t(($) => $.inspector.actor.ties)}>
        {ties.length > 0 ? (
          <TieList ties={ties} from={actor.id} />
        ) : (
          <p className={styles.hint}>{t(($) => $.inspector.actor.noTies)}</p>
        )}
      </Section>
      <ActorFields subject={subject} />
      <Actions canDuplicate />
    </div>
  );
}

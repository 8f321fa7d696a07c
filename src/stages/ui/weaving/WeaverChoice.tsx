import { useState } from 'react';
import { chooseWeaver } from '@/commands/weaveTies';
import { useText } from '@/i18n/useText';
import { type ActorId, actorId } from '@/model/ids';
import { actorsInFrame } from '@/model/select';
import { useFrame, useProject, useSession } from '@/session/useSession';
import { SelectField } from '@/ui/Field';
import { actorName } from '@/wording/fields';
import { byName } from '@/wording/names';
import { noWeaver } from '@/wording/weaving';
import type { StandIn } from '../../weaving/nextTies';
import styles from './Weaving.module.css';

interface WeaverChoiceProps {
  readonly weaver: ActorId | null;
  /** Who stands in for one meanwhile. */
  readonly restsOn: StandIn | null;
  /** Where another field beside this one chooses: then only what follows for the proposals is said. */
  readonly isChosenBeside: boolean;
  readonly onChosen: (words: string) => void;
}

/** Who weaves, to see and to choose. */
export function WeaverChoice({ weaver, restsOn, isChosenBeside, onChosen }: WeaverChoiceProps) {
  const text = useText();
  const { t } = text;
  const session = useSession();
  const project = useProject();
  const frame = useFrame();
  const [isNear, setNear] = useState(false);
  const everybody = actorsInFrame(project, frame);
  if (everybody.length === 0) return null;
  const weavers = everybody.filter((actor) => actor.weaver);
  if (weaver !== null && weavers.length > 1) {
    const names = text.list(weavers.map((actor) => actorName(t, actor)));
    return (
      <p className={styles.quiet}>
        {t(($) => $.weaving.weaver.several, { names, first: actorName(t, project.actors[weaver]) })}
      </p>
    );
  }
  const none = noWeaver(text, project, restsOn);
  if (isChosenBeside) {
    return weaver === null ? <p className={styles.quiet}>{none}</p> : null;
  }
  // Thousands of names are put in order only for who is about to choose.
  const ids = isNear
    ? byName(
        text,
        project,
        everybody.map(({ id }) => id),
      )
    : weaver === null
      ? []
      : [weaver];
  return (
    <div className={styles.weaver}>
      <SelectField
        label={t(($) => $.weaving.weaver.label)}
        value={weaver}
        mixed={t(($) => $.weaving.weaver.choose)}
        choices={ids.map((id) => ({ value: id, label: actorName(t, project.actors[id]) }))}
        disabled={session.document.readOnly}
        onNear={setNear}
        hint={weaver === null ? none : null}
        onChange={(chosen) => {
          chooseWeaver(session, actorId(chosen));
          onChosen(t(($) => $.weaving.told.weaver, { name: actorName(t, project.actors[actorId(chosen)]) }));
        }}
      />
    </div>
  );
}

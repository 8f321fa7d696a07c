import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import { type Actor, NETWORKS } from '@/model/types';
import { NOT_SAID, optionalChoices, saidOrNull } from '@/wording/choices';
import { CIRCLE_NAMES, NETWORK_NAMES } from '@/wording/fields';
import { AGAINST_TO_FOR, LOW_TO_HIGH } from '@/wording/scales';
import { CheckOf } from './CheckOf';
import { ChipsOf } from './ChipsOf';
import { ChoiceOf } from './ChoiceOf';
import styles from './Form.module.css';
import { KindOf } from './KindOf';
import { NameOf } from './NameOf';
import { ScaleOf } from './ScaleOf';
import { Section } from './Section';
import { SectorOf } from './SectorOf';
import { TextOf } from './TextOf';
import type { Subject } from './useSubjects';

interface ActorFieldsProps {
  readonly subject: Subject<Actor>;
}

/** Who an actor is. The name is missing for several: they never share one. */
export function ActorIdentity({ subject }: ActorFieldsProps) {
  const { t } = useText();
  const isOne = subject.members.length === 1;
  return (
    <Section title={t(($) => $.inspector.actor.heading)} isTitleHidden>
      {isOne ? <NameOf subject={subject} /> : null}
      <KindOf subject={subject} />
      <SectorOf subject={subject} />
    </Section>
  );
}

/** What else is known of an actor, in groups. */
export function ActorFields({ subject }: ActorFieldsProps) {
  const { t } = useText();
  return (
    <>
      <Section title={t(($) => $.inspector.actor.case)}>
        <TextOf
          subject={subject}
          name="role"
          label={t(($) => $.inspector.actor.role)}
          placeholder={t(($) => $.inspector.actor.rolePlaceholder)}
          limit={LIMITS.line}
          isLong
          read={(actor) => actor.role}
          write={(role) => ({ role })}
        />
        <ChoiceOf
          subject={subject}
          name="circle"
          label={t(($) => $.inspector.actor.circle)}
          hint={t(($) => $.inspector.actor.circleHint)}
          look="segmented"
          choices={optionalChoices(t, CIRCLE_NAMES)}
          read={(actor) => actor.circle ?? NOT_SAID}
          write={(circle) => ({ circle: saidOrNull(circle) })}
        />
        <CheckOf
          subject={subject}
          name="weaver"
          label={t(($) => $.inspector.actor.weaver)}
          hint={t(($) => $.inspector.actor.weaverHint)}
          read={(actor) => actor.weaver}
          write={(_, weaver) => ({ weaver })}
        />
      </Section>
      <Section title={t(($) => $.inspector.actor.resources)}>
        <ChipsOf
          subject={subject}
          name="has"
          label={t(($) => $.inspector.actor.has)}
          read={(actor) => actor.has}
          write={(has) => ({ has })}
        />
        <ChipsOf
          subject={subject}
          name="needs"
          label={t(($) => $.inspector.actor.needs)}
          read={(actor) => actor.needs}
          write={(needs) => ({ needs })}
        />
      </Section>
      <Judgement subject={subject} />
      <Networks subject={subject} />
      <Section title={t(($) => $.inspector.actor.map)}>
        <CheckOf
          subject={subject}
          name="pinned"
          label={t(($) => $.inspector.actor.pinned)}
          hint={t(($) => $.inspector.actor.pinnedHint)}
          read={(actor) => actor.pinned}
          write={(_, pinned) => ({ pinned })}
        />
        <TextOf
          subject={subject}
          name="notes"
          label={t(($) => $.inspector.actor.notes)}
          limit={LIMITS.text}
          isLong
          read={(actor) => actor.notes}
          write={(notes) => ({ notes })}
        />
      </Section>
    </>
  );
}

function Judgement({ subject }: ActorFieldsProps) {
  const { t } = useText();
  return (
    <Section title={t(($) => $.inspector.actor.judgement)}>
      <ScaleOf
        subject={subject}
        name="influence"
        label={t(($) => $.inspector.actor.influence)}
        marks={LOW_TO_HIGH}
        read={(actor) => actor.influence}
        write={(influence) => ({ influence })}
      />
      <ScaleOf
        subject={subject}
        name="interest"
        label={t(($) => $.inspector.actor.interest)}
        marks={LOW_TO_HIGH}
        read={(actor) => actor.interest}
        write={(interest) => ({ interest })}
      />
      <ScaleOf
        subject={subject}
        name="stance"
        label={t(($) => $.inspector.actor.stance)}
        marks={AGAINST_TO_FOR}
        read={(actor) => actor.stance}
        write={(stance) => ({ stance })}
      />
    </Section>
  );
}

function Networks({ subject }: ActorFieldsProps) {
  const { t } = useText();
  return (
    <Section title={t(($) => $.inspector.actor.networks)}>
      <div>
        {NETWORKS.map((network) => (
          <CheckOf
            key={network}
            subject={subject}
            name="networks"
            label={t(NETWORK_NAMES[network])}
            read={(actor) => actor.networks.includes(network)}
            write={(actor, isOn) => ({
              networks: NETWORKS.filter((one) => (one === network ? isOn : actor.networks.includes(one))),
            })}
          />
        ))}
        <p className={styles.hint}>{t(($) => $.inspector.actor.networksHint)}</p>
      </div>
    </Section>
  );
}

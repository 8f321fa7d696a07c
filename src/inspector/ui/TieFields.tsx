import { ArrowLeftRight } from 'lucide-react';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import { tieTypesInOrder } from '@/model/select';
import type { Provenance, Tie } from '@/model/types';
import { useProject, useSession } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { choicesOf, NOT_SAID, optionalChoices, saidOrNull } from '@/wording/choices';
import {
  DIRECTION_NAMES,
  MATURITY_NAMES,
  PROVENANCE_NAMES,
  SIGN_NAMES,
  STATUS_NAMES,
  STRENGTH_NAMES,
  tieTypeName,
} from '@/wording/fields';
import { shared } from '../shared';
import { ChoiceOf } from './ChoiceOf';
import { Section } from './Section';
import { TextOf } from './TextOf';
import type { Subject } from './useSubjects';

interface TieFieldsProps {
  readonly subject: Subject<Tie>;
  /** Turns the tie round; undefined for several ties or where there is nothing to turn. */
  readonly onReverse?: (() => void) | undefined;
}

const PROVENANCE_HINTS: Readonly<Record<Provenance | typeof NOT_SAID, Message>> = {
  none: ($) => $.inspector.tie.provenances.none,
  stated: ($) => $.inspector.tie.provenances.stated,
  role: ($) => $.inspector.tie.provenances.role,
  inferred: ($) => $.inspector.tie.provenances.inferred,
};

/** Everything known of a tie, or of several, except who is tied. */
export function TieFields({ subject, onReverse }: TieFieldsProps) {
  return (
    <>
      <TieNature subject={subject} onReverse={onReverse} />
      <TieGrowth subject={subject} />
      <TieBasis subject={subject} />
    </>
  );
}

function TieNature({ subject, onReverse }: TieFieldsProps) {
  const { t } = useText();
  const { view } = useSession();
  const types = tieTypesInOrder(useProject());
  return (
    <Section title={t(($) => $.inspector.tie.heading)} isTitleHidden>
      <div>
        <ChoiceOf
          subject={subject}
          name="type"
          label={t(($) => $.inspector.tie.type)}
          look="list"
          choices={types.map((type) => ({ value: type.id, label: tieTypeName(t, type) }))}
          read={(tie) => tie.type}
          write={(type) => ({ type })}
        />
        <Button look="quiet" onClick={() => view.setState({ dialog: 'tieTypes' })}>
          {t(($) => $.inspector.tie.editTypes)}
        </Button>
      </div>
      <ChoiceOf
        subject={subject}
        name="strength"
        label={t(($) => $.inspector.tie.strength)}
        look="segmented"
        choices={choicesOf(t, STRENGTH_NAMES)}
        read={(tie) => tie.strength}
        write={(strength) => ({ strength })}
      />
      <div>
        <ChoiceOf
          subject={subject}
          name="direction"
          label={t(($) => $.inspector.tie.direction)}
          look="segmented"
          choices={choicesOf(t, DIRECTION_NAMES)}
          read={(tie) => tie.direction}
          write={(direction) => ({ direction })}
        />
        {onReverse ? (
          <Button look="quiet" icon={<ArrowLeftRight size={16} />} onClick={onReverse}>
            {t(($) => $.inspector.tie.reverse)}
          </Button>
        ) : null}
      </div>
      <ChoiceOf
        subject={subject}
        name="sign"
        label={t(($) => $.inspector.tie.sign)}
        look="segmented"
        choices={choicesOf(t, SIGN_NAMES)}
        read={(tie) => tie.sign}
        write={(sign) => ({ sign })}
      />
      <ChoiceOf
        subject={subject}
        name="status"
        label={t(($) => $.inspector.tie.status)}
        hint={t(($) => $.inspector.tie.statusHint)}
        look="segmented"
        choices={choicesOf(t, STATUS_NAMES)}
        read={(tie) => tie.status}
        write={(status) => ({ status })}
      />
    </Section>
  );
}

function TieGrowth({ subject }: TieFieldsProps) {
  const { t } = useText();
  return (
    <Section title={t(($) => $.inspector.tie.content)}>
      <TextOf
        subject={subject}
        name="flow"
        label={t(($) => $.inspector.tie.flow)}
        placeholder={t(($) => $.inspector.tie.flowPlaceholder)}
        limit={LIMITS.line}
        read={(tie) => tie.flow}
        write={(flow) => ({ flow })}
      />
      <ChoiceOf
        subject={subject}
        name="maturity"
        label={t(($) => $.inspector.tie.maturity)}
        hint={t(($) => $.inspector.tie.maturityHint)}
        look="list"
        choices={optionalChoices(t, MATURITY_NAMES)}
        read={(tie) => tie.maturity ?? NOT_SAID}
        write={(maturity) => ({ maturity: saidOrNull(maturity) })}
      />
    </Section>
  );
}

function TieBasis({ subject }: TieFieldsProps) {
  const { t } = useText();
  const provenance = shared(subject.members, (tie) => tie.provenance);
  const hint = provenance.isMixed ? undefined : t(PROVENANCE_HINTS[provenance.value ?? NOT_SAID]);
  return (
    <Section title={t(($) => $.inspector.tie.basis)}>
      <TextOf
        subject={subject}
        name="reason"
        label={t(($) => $.inspector.tie.reason)}
        limit={LIMITS.text}
        isLong
        read={(tie) => tie.reason}
        write={(reason) => ({ reason })}
      />
      <ChoiceOf
        subject={subject}
        name="provenance"
        label={t(($) => $.inspector.tie.provenance)}
        hint={hint}
        look="list"
        choices={optionalChoices(t, PROVENANCE_NAMES)}
        read={(tie) => tie.provenance ?? NOT_SAID}
        write={(chosen) => ({ provenance: saidOrNull(chosen) })}
      />
      <TextOf
        subject={subject}
        name="notes"
        label={t(($) => $.inspector.tie.notes)}
        limit={LIMITS.text}
        isLong
        read={(tie) => tie.notes}
        write={(notes) => ({ notes })}
      />
    </Section>
  );
}

import { useText } from '@/i18n/useText';
import { changeEachTie } from '@/model/edits/changeEach';
import type { ActorId } from '@/model/ids';
import type { Tie } from '@/model/types';
import { useSession } from '@/session/useSession';
import { SelectField } from '@/ui/Field';
import { NOT_SAID, optionalChoices, saidOrNull } from '@/wording/choices';
import { MATURITY_NAMES } from '@/wording/fields';
import styles from './Path.module.css';

interface LastTieProps {
  /** The ties of the pair that was answered last; none shows nothing. */
  readonly ties: readonly Tie[];
  readonly nameOf: (id: ActorId) => string;
}

/** What more there is to say of the tie that was drawn last: who gives to whom, and how far it has grown. */
export function LastTie({ ties, nameOf }: LastTieProps) {
  const { t } = useText();
  const { document, frame, apply } = useSession();
  const [tie] = ties;
  if (!tie) return null;
  const [one, other] = [nameOf(tie.source), nameOf(tie.target)];
  const change = (set: Partial<Omit<Tie, 'id'>>) =>
    apply(changeEachTie(document.getProject(), frame(), [tie], () => set));
  return (
    <div className={styles.lastTie}>
      <p className={styles.quiet}>{t(($) => $.path.between.last, { one, other })}</p>
      <SelectField
        label={t(($) => $.inspector.tie.direction)}
        value={tie.direction}
        choices={[
          { value: 'none', label: t(($) => $.field.direction.none) },
          { value: 'forward', label: t(($) => $.path.between.fromTo, { one, other }) },
          { value: 'backward', label: t(($) => $.path.between.fromTo, { one: other, other: one }) },
          { value: 'both', label: t(($) => $.field.direction.both) },
        ]}
        onChange={(direction) =>
          change(
            direction === 'backward'
              ? { direction: 'forward', source: tie.target, target: tie.source }
              : { direction },
          )
        }
      />
      <SelectField
        label={t(($) => $.inspector.tie.maturity)}
        value={tie.maturity ?? NOT_SAID}
        choices={optionalChoices(t, MATURITY_NAMES)}
        onChange={(maturity) => change({ maturity: saidOrNull(maturity) })}
      />
    </div>
  );
}

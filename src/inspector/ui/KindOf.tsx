import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';
import { actorLook } from '@/appearance/actorLook';
import { useText } from '@/i18n/useText';
import { ACTOR_KINDS, type Actor } from '@/model/types';
import { Knot } from '@/ui/Knot';
import { KIND_NAMES } from '@/wording/fields';
import { shared } from '../shared';
import form from './Form.module.css';
import styles from './KindOf.module.css';
import type { Subject } from './useSubjects';

/** What an actor is, each choice with the knot it will have on the map. */
export function KindOf({ subject }: { readonly subject: Subject<Actor> }) {
  const { t } = useText();
  const id = useId();
  const kind = shared(subject.members, (actor) => actor.kind);
  const sector = shared(subject.members, (actor) => actor.sector).value ?? '';
  return (
    <div data-field="kind" className={form.control}>
      <span id={id} className={form.label}>
        {t(($) => $.inspector.actor.kind)}
        {kind.isMixed ? ` · ${t(($) => $.inspector.mixed)}` : ''}
      </span>
      <RadioGroup
        aria-labelledby={id}
        className={styles.kinds}
        value={kind.value}
        onValueChange={(next) => {
          const chosen = ACTOR_KINDS.find((one) => one === next);
          if (chosen) subject.change(() => ({ kind: chosen }));
        }}
      >
        {ACTOR_KINDS.map((one) => (
          <Radio.Root key={one} value={one} className={styles.kind} aria-label={t(KIND_NAMES[one])}>
            <Knot {...actorLook({ kind: one, sector })} size={26} />
            <span className={styles.name}>{t(KIND_NAMES[one])}</span>
          </Radio.Root>
        ))}
      </RadioGroup>
    </div>
  );
}

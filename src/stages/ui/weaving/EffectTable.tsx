import { useMemo, useState } from 'react';
import { useText } from '@/i18n/useText';
import { type ActorId, actorId } from '@/model/ids';
import { useProject } from '@/session/useSession';
import { SelectField } from '@/ui/Field';
import { actorName } from '@/wording/fields';
import { byName } from '@/wording/names';
import { type EffectLine, effectLines } from '@/wording/weaving';
import type { Suggestion } from '../../weaving/nextTies';
import type { WeavingInput } from '../../weaving/weavingMap';
import type { WeavingQuestion } from '../../weaving/worker/questions';
import { useAnswer, type WeavingAsker } from './useWeavingAsker';
import styles from './Weaving.module.css';

interface EffectTableProps {
  readonly suggestion: Suggestion;
  readonly before: readonly Suggestion[];
  readonly weaving: WeavingInput;
  readonly asker: WeavingAsker | null;
}

const SIGNS = { up: '▲', down: '▼', same: '=' } as const;

/** What a tie would change, computed when it is asked for. */
export function EffectTable({ suggestion, before, weaving, asker }: EffectTableProps) {
  const text = useText();
  const { t } = text;
  const project = useProject();
  const [chosen, setChosen] = useState<ActorId | null>(null);
  const [isNear, setNear] = useState(false);
  const { actors } = weaving.input;
  const actor = chosen !== null && actors.includes(chosen) ? chosen : suggestion.source;
  const question = useMemo(
    (): WeavingQuestion => ({ kind: 'effects', weaving, before, tie: suggestion, actor }),
    [weaving, before, suggestion, actor],
  );
  const { state, answer } = useAnswer(asker, question);
  const effects = answer?.kind === 'effects' ? answer.result : null;
  if (state === 'failed') return <p className={styles.quiet}>{t(($) => $.weaving.effect.failed)}</p>;
  if (!effects) return <p className={styles.quiet}>{t(($) => $.weaving.effect.computing)}</p>;
  const ids = isNear ? byName(text, project, actors) : [actor];
  return (
    <div className={styles.effect} aria-busy={state === 'waiting'}>
      {before.length > 0 ? (
        <p className={styles.quiet}>{t(($) => $.weaving.effect.counted, { count: before.length })}</p>
      ) : null}
      {effects.before === null ? <p className={styles.quiet}>{t(($) => $.weaving.effect.tooSmall)}</p> : null}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.weaving.effect.what)}</th>
            <th scope="col">{t(($) => $.weaving.effect.before)}</th>
            <th scope="col">{t(($) => $.weaving.effect.after)}</th>
          </tr>
        </thead>
        <tbody>
          {effectLines(text, project, effects, actor).map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </tbody>
      </table>
      <SelectField
        label={t(($) => $.weaving.effect.actor)}
        value={actor}
        choices={ids.map((id) => ({ value: id, label: actorName(t, project.actors[id]) }))}
        onNear={setNear}
        onChange={(next) => setChosen(actorId(next))}
      />
      <p className={styles.quiet}>{t(($) => $.weaving.effect.caution)}</p>
    </div>
  );
}

function Line({ line: { label, before, after, direction } }: { readonly line: EffectLine }) {
  const { t } = useText();
  const words = {
    up: t(($) => $.weaving.effect.up),
    down: t(($) => $.weaving.effect.down),
    same: t(($) => $.weaving.effect.same),
  };
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{before}</td>
      <td data-direction={direction}>
        {after} <span aria-hidden="true">{SIGNS[direction]}</span>
        <span className="visuallyHidden">, {words[direction]}</span>
      </td>
    </tr>
  );
}

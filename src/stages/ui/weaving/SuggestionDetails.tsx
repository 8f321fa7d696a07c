import { useText } from '@/i18n/useText';
import { actorId } from '@/model/ids';
import { MATURITIES } from '@/model/types';
import { useProject, useSession } from '@/session/useSession';
import { light, show } from '@/session/view';
import { Prose } from '@/ui/Prose';
import { MATURITY_NAMES } from '@/wording/fields';
import { introductionSentences, levelSentence } from '@/wording/weaving';
import type { Suggestion } from '../../weaving/nextTies';
import type { WeavingInput } from '../../weaving/weavingMap';
import { EffectTable } from './EffectTable';
import type { WeavingAsker } from './useWeavingAsker';
import styles from './Weaving.module.css';

interface SuggestionDetailsProps {
  readonly suggestion: Suggestion;
  readonly before: readonly Suggestion[];
  readonly weaving: WeavingInput;
  readonly asker: WeavingAsker | null;
}

/** How a tie is begun, and what may come of it. */
export function SuggestionDetails({ suggestion, before, weaving, asker }: SuggestionDetailsProps) {
  const text = useText();
  const { t } = text;
  const { view } = useSession();
  const project = useProject();
  const { nextMaturity, introduction } = suggestion;
  return (
    <dl className={styles.details}>
      <dt>{t(($) => $.weaving.introduction.label)}</dt>
      {introductionSentences(text, project, suggestion, weaving.weaver).map((sentence) => (
        <dd key={sentence}>
          <Prose
            text={sentence}
            onLight={(ids) => light(view, ids?.map(actorId) ?? null)}
            onShow={(ids) => show(view, ids.map(actorId))}
          />
        </dd>
      ))}
      <dd>{levelSentence(text, suggestion)}</dd>
      <dd className={styles.quiet}>
        {t(($) => $.weaving.introduction.levelName, { level: text.whole(introduction.level) })}
      </dd>
      <dt>{t(($) => $.weaving.step.label)}</dt>
      <dd>
        {nextMaturity === null ? (
          t(($) => $.weaving.step.done)
        ) : (
          <>
            <ol className={styles.steps}>
              {MATURITIES.map((maturity) => (
                <li key={maturity} aria-current={maturity === nextMaturity ? 'step' : undefined}>
                  {t(MATURITY_NAMES[maturity])}
                  {maturity === nextMaturity ? (
                    <span className="visuallyHidden"> ({t(($) => $.weaving.step.next)})</span>
                  ) : null}
                </li>
              ))}
            </ol>
            <span className={styles.quiet}>{t(($) => $.weaving.step.hint)}</span>
          </>
        )}
      </dd>
      <dt>{t(($) => $.weaving.effect.label)}</dt>
      <dd>
        <EffectTable suggestion={suggestion} before={before} weaving={weaving} asker={asker} />
      </dd>
    </dl>
  );
}

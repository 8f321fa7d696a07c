import { useText } from '@/i18n/useText';
import { ownValue } from '@/model/entries';
import { useProject } from '@/session/useSession';
import { Segmented } from '@/ui/Segmented';
import { actorName } from '@/wording/fields';
import { isolate } from './isolate';
import styles from './Paste.module.css';
import type { Pasting } from './usePasting';

/** Questions that are asked one by one; the answer for all holds for the rest. */
const MOST_ASKED = 25;

/** Names that are nearly those of actors who are there: the same actor, or a new one? */
export function AlikeQuestions({ pasting }: { readonly pasting: Pasting }) {
  const { t } = useText();
  const project = useProject();
  const { alike } = pasting.plan;
  if (alike.length === 0) return null;
  const choices = [
    { value: 'same', label: t(($) => $.paste.same) },
    { value: 'new', label: t(($) => $.paste.another) },
  ] as const;
  const [first] = alike;
  const isOneAnswer = alike.every(({ answer }) => answer === first?.answer);
  const rest = alike.length - MOST_ASKED;
  return (
    <section className={styles.asked} aria-label={t(($) => $.paste.alike, { count: alike.length })}>
      <p className={styles.main}>{t(($) => $.paste.alike, { count: alike.length })}</p>
      {alike.length > 1 ? (
        <Segmented
          label={t(($) => $.paste.alikeAll)}
          value={isOneAnswer && first ? first.answer : null}
          choices={choices}
          onChange={pasting.answerAll}
        />
      ) : null}
      <ul className={styles.questions}>
        {alike.slice(0, MOST_ASKED).map(({ key, name, actor, answer }) => (
          <li key={key}>
            <Segmented
              label={t(($) => $.paste.alikeName, {
                name: isolate(name),
                actor: isolate(actorName(t, ownValue(project.actors, actor.id))),
              })}
              value={answer}
              choices={choices}
              onChange={(next) => pasting.answer(key, next)}
            />
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className={styles.faint}>{t(($) => $.paste.moreRows, { count: rest })}</p> : null}
    </section>
  );
}

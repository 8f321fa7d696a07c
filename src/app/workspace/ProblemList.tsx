import { useText } from '@/i18n/useText';
import type { Problem } from '@/model/problem';
import { describeProblem } from '@/transfer/describeProblem';
import styles from './Dialogs.module.css';

/** Beyond these a list helps nobody; the rest is counted. */
const MOST_SHOWN = 8;

/** What is wrong with something that was read, a sentence each. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useText();
  const more = problems.length - MOST_SHOWN;
  return (
    <ul className={styles.problems}>
      {problems.slice(0, MOST_SHOWN).map((problem) => {
        const { message, values } = describeProblem(problem);
        return (
          <li key={`${problem.code} ${problem.place.join('/')} ${problem.line ?? ''}`}>
            {t(message, values)}
          </li>
        );
      })}
      {more > 0 ? <li>{t(($) => $.editor.moreProblems, { count: more })}</li> : null}
    </ul>
  );
}

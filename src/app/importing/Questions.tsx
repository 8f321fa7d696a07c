import { useText } from '@/i18n/useText';
import type { Choice } from '@/ui/Field';
import { Segmented } from '@/ui/Segmented';
import styles from './Importing.module.css';

/** Questions that are asked one by one; the answer for all holds for the rest. */
const MOST_ASKED = 25;

interface Question<Answer extends string> {
  readonly key: string;
  readonly label: string;
  readonly answer: Answer;
  /** Where its choices read otherwise than those for all. */
  readonly choices?: readonly Choice<Answer>[];
}

interface QuestionsProps<Answer extends string> {
  readonly title: string;
  readonly forAll: string;
  readonly choices: readonly Choice<Answer>[];
  readonly questions: readonly Question<Answer>[];
  /** Without a key the answer is for all. */
  readonly onAnswer: (answer: Answer, key?: string) => void;
}

/** Questions of one sort with two answers each, and one answer for all of them. Nothing where there are none. */
export function Questions<Answer extends string>(props: QuestionsProps<Answer>) {
  const { title, forAll, choices, questions, onAnswer } = props;
  const { t } = useText();
  const [first] = questions;
  if (!first) return null;
  const isOneAnswer = questions.every(({ answer }) => answer === first.answer);
  const rest = questions.length - MOST_ASKED;
  return (
    <section className={styles.asked} aria-label={title}>
      <p className={styles.main}>{title}</p>
      {questions.length > 1 ? (
        <Segmented
          label={forAll}
          value={isOneAnswer ? first.answer : null}
          choices={choices}
          onChange={(answer) => onAnswer(answer)}
        />
      ) : null}
      <ul className={styles.questions}>
        {questions.slice(0, MOST_ASKED).map(({ key, label, answer, choices: own }) => (
          <li key={key}>
            <Segmented
              label={label}
              value={answer}
              choices={own ?? choices}
              onChange={(next) => onAnswer(next, key)}
            />
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <p className={styles.faint}>{t(($) => $.importing.moreQuestions, { count: rest })}</p>
      ) : null}
    </section>
  );
}

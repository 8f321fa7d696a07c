import { useId, useMemo } from 'react';
import { useText } from '@/i18n/useText';
import { actorsInFrame, visibleTies } from '@/model/select';
import { useLights } from '@/session/useLights';
import { useReading } from '@/session/useReading';
import { useFrame, useView } from '@/session/useSession';
import { answerQuestion, type QuestionInput } from '@/stages/questions/answerQuestion';
import type { MapQuestion } from '@/stages/questions/mapQuestions';
import type { NextTies } from '@/stages/weaving/nextTies';
import { Prose } from '@/ui/Prose';
import { questionSentence } from '@/wording/questionSentence';
import { pairKey } from '../../matrix';
import type { FieldSpec } from '../../types';
import { FieldInput } from '../sheets/FieldInput';
import styles from './Path.module.css';

interface AnsweredQuestionsProps {
  /** The worksheet that the conclusions are written in. */
  readonly sheet: string;
  readonly fields: readonly FieldSpec[];
  /** The ties to weave next; null while they are not known. */
  readonly next: NextTies | null;
}

/** The module's questions one under the other: what the map answers, and beside it what one concludes oneself. */
export function AnsweredQuestions({ sheet, fields, next }: AnsweredQuestionsProps) {
  const { t } = useText();
  const { result, project } = useReading();
  const frame = useFrame();
  const gridRule = useView((view) => view.gridRule);
  const input = useMemo((): QuestionInput | null => {
    if (result === null) return null;
    const tied = new Set(visibleTies(project, frame).map(({ source, target }) => pairKey(source, target)));
    const areTied: QuestionInput['areTied'] = (one, other) => tied.has(pairKey(one, other));
    return { actors: actorsInFrame(project, frame), result, next, gridRule, areTied };
  }, [project, frame, result, next, gridRule]);
  return fields.map((field) =>
    field.kind === 'text' && field.reads ? (
      <Question key={field.id} title={t(field.label)}>
        <Answer question={field.reads} input={input} />
        <FieldInput sheet={sheet} field={field} row={null} called={t(($) => $.path.own)} />
      </Question>
    ) : (
      <FieldInput key={field.id} sheet={sheet} field={field} row={null} />
    ),
  );
}

function Question({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would frame the answer of the map as a control too.
    <div role="group" aria-labelledby={id} className={styles.question}>
      <p id={id} className={styles.asked}>
        {title}
      </p>
      {children}
    </div>
  );
}

function Answer({
  question,
  input,
}: {
  readonly question: MapQuestion;
  readonly input: QuestionInput | null;
}) {
  const text = useText();
  const { t } = text;
  const { project } = useReading();
  const { onLight, onShow } = useLights();
  const sentences =
    input === null
      ? [t(($) => $.path.answer.waiting)]
      : answerQuestion(question, input).map((fact) => questionSentence(text, project, fact));
  return (
    <div className={styles.mapSays}>
      <p className={styles.quiet}>{t(($) => $.path.answersTitle)}</p>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.words}>
          <Prose text={sentence} onLight={onLight} onShow={onShow} />
        </p>
      ))}
    </div>
  );
}

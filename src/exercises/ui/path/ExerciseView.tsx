import { ArrowLeft, ArrowRight, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '@/i18n/useText';
import { useSession, useView } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { nextStepOf, progressOf } from '../../progress';
import type { Exercise, MapFacts } from '../../types';
import styles from './Path.module.css';
import type { InlineParts } from './places';
import { StepView } from './StepView';

interface ExerciseViewProps {
  readonly exercise: Exercise;
  readonly facts: MapFacts;
  readonly inline: InlineParts;
}

/** One exercise: its steps, of which one is open, then the self-check and what a facilitator needs. */
export function ExerciseView({ exercise, facts, inline }: ExerciseViewProps) {
  const { t } = useText();
  const { view } = useSession();
  const { done, all } = progressOf(exercise, facts);
  // Where it goes on; from then on the reader decides, also when the panel was away meanwhile.
  const [first] = useState(() => nextStepOf(exercise, facts) ?? exercise.steps[0]?.id ?? null);
  const open = useView(({ openSteps }) => {
    return Object.hasOwn(openSteps, exercise.id) ? (openSteps[exercise.id] ?? null) : first;
  });
  const setOpen = (step: string | null) =>
    view.setState(({ openSteps }) => ({ openSteps: { ...openSteps, [exercise.id]: step } }));
  const [arrived, setArrived] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const goTo = (step: string | null) => {
    setOpen(step);
    setArrived(step);
  };
  useEffect(() => {
    // The button that led here is gone with its step: the focus goes along, and the step comes into view.
    if (arrived === null) return;
    const head = list.current?.querySelector<HTMLElement>('[data-open] button');
    head?.focus({ preventScroll: true });
    head?.scrollIntoView({ block: 'start' });
  }, [arrived]);
  return (
    <>
      <Button
        look="quiet"
        className={styles.back ?? ''}
        icon={<ArrowLeft size={16} />}
        onClick={() => view.setState({ exercise: null })}
      >
        {t(($) => $.path.all)}
      </Button>
      <div>
        <h3 className={styles.title}>{t(exercise.title)}</h3>
        <p className={styles.quiet}>{t(exercise.chapter)}</p>
      </div>
      <p className={styles.words}>{t(exercise.about)}</p>
      <div>
        <progress className={styles.bar} value={done} max={all} aria-label={t(($) => $.path.progress)} />
        <p className={styles.quiet}>{t(($) => $.path.done, { done, all })}</p>
      </div>
      <ol ref={list} className={styles.steps}>
        {exercise.steps.map((step, index) => (
          <StepView
            key={step.id}
            exercise={exercise}
            step={step}
            number={index + 1}
            facts={facts}
            inline={inline}
            isOpen={open === step.id}
            onToggle={() => setOpen(open === step.id ? null : step.id)}
            onNext={
              index + 1 < exercise.steps.length ? () => goTo(exercise.steps[index + 1]?.id ?? null) : null
            }
          />
        ))}
      </ol>
      {exercise.selfChecks.length > 0 ? (
        <Folded title={t(($) => $.path.selfCheck)}>
          <p className={styles.quiet}>{t(($) => $.path.selfCheckHint)}</p>
          {exercise.selfChecks.map(({ id, question, answer }) => (
            <details key={id} className={styles.answer}>
              <summary className={styles.summary}>
                <ChevronRight className={styles.arrow} size={16} aria-hidden="true" />
                {t(question)}
              </summary>
              <p className={styles.words}>{t(answer)}</p>
            </details>
          ))}
        </Folded>
      ) : null}
      <Folded title={t(($) => $.path.facilitator)}>
        <p className={styles.words}>
          <strong>{t(($) => $.path.timing)}</strong> {t(exercise.facilitation.timing)}
        </p>
        <List title={t(($) => $.path.ask)} items={exercise.facilitation.ask.map((one) => t(one))} />
        <List title={t(($) => $.path.lookFor)} items={exercise.facilitation.lookFor.map((one) => t(one))} />
        <a className={styles.pageLink} href={`#/facilitator/${exercise.id}`}>
          {t(($) => $.groupWork.facilitatorOpen)}
          <ArrowRight size={16} aria-hidden="true" />
        </a>
      </Folded>
    </>
  );
}

function Folded({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <details className={styles.folded}>
      <summary className={styles.summary}>
        <ChevronRight className={styles.arrow} size={16} aria-hidden="true" />
        <h4 className={styles.heading}>{title}</h4>
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <div>
      <p className={styles.subheading}>{title}</p>
      <ul className={styles.bullets}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

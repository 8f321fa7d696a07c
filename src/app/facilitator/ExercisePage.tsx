import { Printer, Timer as TimerIcon } from 'lucide-react';
import { useId, useState } from 'react';
import { type RunningPart, runningOrder } from '@/exercises/runningOrder';
import type { Exercise } from '@/exercises/types';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import styles from './Facilitator.module.css';
import { Timer } from './Timer';

/** What leading one exercise needs, to be projected and printed: the time, what to ask, and what to look for. */
export function ExercisePage({ exercise }: { readonly exercise: Exercise }) {
  const { t, list } = useText();
  const [timed, setTimed] = useState<number | null>(null);
  const parts = runningOrder(exercise);
  const nameOf = ({ steps }: RunningPart) => list(steps.map(({ title }) => t(title)));
  const { facilitation } = exercise;
  return (
    <>
      <p className={styles.quiet}>
        {t(exercise.chapter)} · {t(($) => $.groupWork.total, { count: exercise.minutes })}
      </p>
      <p className={styles.lead}>{t(exercise.about)}</p>
      <div className={styles.screenOnly}>
        <Button icon={<Printer size={18} />} onClick={() => print()}>
          {t(($) => $.groupWork.print)}
        </Button>
      </div>
      <div className={styles.twoColumns}>
        <Points title={t(($) => $.groupWork.ask)} items={facilitation.ask.map((one) => t(one))} />
        <Points title={t(($) => $.groupWork.lookFor)} items={facilitation.lookFor.map((one) => t(one))} />
      </div>
      <section className={styles.section}>
        <h2 className={styles.subtitle}>{t(($) => $.groupWork.order)}</h2>
        <p>{t(facilitation.timing)}</p>
        <ol className={styles.order}>
          {parts.map((one, index) => (
            <li key={one.steps[0]?.id} className={styles.part}>
              <div className={styles.partHead}>
                <h3 className={styles.partName}>
                  {index + 1}. {nameOf(one)}
                </h3>
                <p className={styles.minutes}>{t(($) => $.groupWork.minutes, { count: one.minutes })}</p>
                <Button
                  look="quiet"
                  className={styles.screenOnly ?? ''}
                  icon={<TimerIcon size={18} />}
                  aria-pressed={timed === index}
                  aria-label={t(($) => $.groupWork.timeFor, { part: nameOf(one) })}
                  onClick={() => setTimed(timed === index ? null : index)}
                >
                  {t(($) => $.groupWork.timer)}
                </Button>
              </div>
              {timed === index ? (
                <div className={styles.screenOnly}>
                  <Timer part={nameOf(one)} minutes={one.minutes} />
                </div>
              ) : null}
              <PartWords part={one} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function PartWords({ part: { steps } }: { readonly part: RunningPart }) {
  const { t } = useText();
  const prompts = steps.flatMap((step) => step.prompts.map((prompt) => t(prompt)));
  const checks = steps.flatMap((step) => step.checks.map(({ text }) => t(text)));
  return (
    <>
      {steps.map(({ id, about }) => (
        <p key={id}>{t(about)}</p>
      ))}
      {prompts.length > 0 ? <Small title={t(($) => $.groupWork.prompts)} items={prompts} /> : null}
      {checks.length > 0 ? <Small title={t(($) => $.groupWork.checks)} items={checks} /> : null}
    </>
  );
}

interface ItemsProps {
  readonly title: string;
  readonly items: readonly string[];
}

function Points({ title, items }: ItemsProps) {
  const id = useId();
  return (
    <section className={styles.points} aria-labelledby={id}>
      <h2 className={styles.subtitle} id={id}>
        {title}
      </h2>
      <ul className={styles.bullets}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

function Small({ title, items }: ItemsProps) {
  const id = useId();
  return (
    <div>
      <p className={styles.smallTitle} id={id}>
        {title}
      </p>
      <ul className={styles.bullets} aria-labelledby={id}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

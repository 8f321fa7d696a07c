import { Check, Circle, X } from 'lucide-react';
import { useState } from 'react';
import { useDevice } from '@/app/useDevice';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { useAnalysis, useFrame, useProject, useSession } from '@/session/useSession';
import { light } from '@/session/view';
import { IconButton } from '@/ui/Button';
import { useRoom } from '../useRoom';
import styles from './FirstTask.module.css';
import { stepsDone, TASK_STEPS, type TaskStep } from './taskSteps';

const NAMES = {
  actors: ($) => $.start.taskActors,
  ties: ($) => $.start.taskTies,
  hub: ($) => $.start.taskHub,
} as const satisfies Record<TaskStep, Message>;

/** Holds the project in which the task began, or that it was put away for good. */
const SETTING = 'rajut.task';
const AWAY = 'away';

/** A small task in the margin of somebody's first project: it ticks itself off, and can be put away for good. */
export function FirstTask() {
  const { settings } = useDevice();
  const { document } = useSession();
  const [isShown, setShown] = useState(() => {
    const kept = settings.read(SETTING);
    const isNew = Object.keys(document.getProject().actors).length === 0;
    if (kept === null && isNew) settings.write(SETTING, document.id);
    return kept === null ? isNew : kept === document.id;
  });
  const putAway = () => {
    settings.write(SETTING, AWAY);
    setShown(false);
  };
  return isShown ? <Task onAway={putAway} /> : null;
}

function Task({ onAway }: { readonly onAway: () => void }) {
  const { t } = useText();
  const session = useSession();
  const project = useProject();
  const frame = useFrame();
  const room = useRoom();
  const { result } = useAnalysis();
  const [hasLooked, setLooked] = useState(false);
  const done = stepsDone(project, frame, hasLooked);
  const canLook = done.has('actors') && done.has('ties');
  const next = TASK_STEPS.find((step) => !done.has(step));
  const look = () => {
    setLooked(true);
    session.view.setState({ rightTab: 'reading', isRightOpen: true, sheet: 'reading' });
    const hub = result?.measures.degree.ranking[0];
    if (hub) light(session.view, [hub]);
  };
  // A phone has room for one line: the step that is next.
  const steps = room === 'phone' ? TASK_STEPS.filter((step) => step === next) : TASK_STEPS;
  return (
    <section className={styles.task} aria-labelledby="task-title" data-cover="">
      <header className={styles.head}>
        <h2 className={styles.title} id="task-title">
          {t(($) => $.start.task)}
        </h2>
        <span className={styles.progress}>{t(($) => $.start.taskProgress, { done: done.size })}</span>
        <IconButton name={t(($) => $.start.taskAway)} icon={<X size={16} />} onClick={onAway} />
      </header>
      {next === undefined ? (
        <p className={styles.finished} role="status">
          {t(($) => $.start.taskFinished)}
        </p>
      ) : (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step} className={done.has(step) ? styles.done : ''}>
              {done.has(step) ? (
                <Check size={17} aria-hidden="true" />
              ) : (
                <Circle size={17} aria-hidden="true" />
              )}
              <span className="visuallyHidden">
                {done.has(step) ? t(($) => $.start.taskDone) : t(($) => $.start.taskOpen)}
              </span>
              {step === 'hub' && canLook ? (
                <button type="button" className={styles.look} onClick={look}>
                  {t(NAMES[step])}
                </button>
              ) : (
                <span>{t(NAMES[step])}</span>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

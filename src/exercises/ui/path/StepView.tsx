import { ArrowRight, Check, ChevronRight, Circle, CircleDashed, ClipboardList } from 'lucide-react';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { type CheckState, checkStates } from '../../progress';
import type { Exercise, MapFacts, Step } from '../../types';
import { STAKEHOLDERS, WORKSHEETS } from '../../worksheets/registry';
import { FieldInput } from '../sheets/FieldInput';
import { ActorPass } from './ActorPass';
import { AnsweredQuestions } from './AnsweredQuestions';
import { BetweenPass } from './BetweenPass';
import { NamesByQuestion } from './NamesByQuestion';
import { Offered } from './Offered';
import styles from './Path.module.css';
import { type InlineParts, type InlinePlace, isInline, PLACES, toWorksheet } from './places';
import { WhyFields } from './WhyFields';

interface StepViewProps {
  readonly exercise: Exercise;
  readonly step: Step;
  readonly number: number;
  readonly facts: MapFacts;
  readonly inline: InlineParts;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Goes on to the next step; null in the last. */
  readonly onNext: (() => void) | null;
}

/** One step: what to do, what to ask, where to do it, what to write down, and what the map shows so far. */
export function StepView(props: StepViewProps) {
  const { exercise, step, number, facts, inline, isOpen, onToggle, onNext } = props;
  const { t, whole } = useText();
  const states = checkStates(step, facts);
  const isDone = states.every((state) => state === 'met');
  const panel = `step-${exercise.id}-${step.id}`;
  return (
    <li className={styles.step} data-done={isDone ? '' : undefined} data-open={isOpen ? '' : undefined}>
      <h4 className={styles.stepHead}>
        <button
          type="button"
          className={styles.stepButton}
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={onToggle}
        >
          <span className={styles.number}>{isDone ? <Check size={14} /> : whole(number)}</span>
          <span className={styles.stepTitle}>{t(step.title)}</span>
          {isDone ? <span className="visuallyHidden">{t(($) => $.path.stepDone)}</span> : null}
        </button>
      </h4>
      {isOpen ? (
        <div id={panel} className={styles.inside}>
          <p className={styles.words}>{t(step.about)}</p>
          {step.prompts.length > 0 && !asksForNames(step) ? (
            <ul className={styles.bullets}>
              {step.prompts.map((prompt) => (
                <li key={t(prompt)}>{t(prompt)}</li>
              ))}
            </ul>
          ) : null}
          <Places step={step} inline={inline} />
          <Fields exercise={exercise} step={step} inline={inline} />
          <ul className={styles.checks} aria-label={t(($) => $.path.checks)}>
            {step.checks.map(({ id, text }, index) => (
              <CheckLine key={id} text={t(text)} state={states[index] ?? 'open'} />
            ))}
          </ul>
          {onNext ? (
            <Button look={isDone ? 'strong' : 'plain'} icon={<ArrowRight size={16} />} onClick={onNext}>
              {t(($) => $.path.next)}
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

/** Its questions are asked one by one, over the field for names. */
const asksForNames = ({ places, prompts }: Step) => places.includes('names') && prompts.length > 1;

function Fields({ exercise, step, inline }: Pick<StepViewProps, 'exercise' | 'step' | 'inline'>) {
  const { worksheet } = exercise;
  if (step.fields.some((field) => field.kind === 'text' && field.reads)) {
    return (
      <inline.NextTies>
        {(next) => <AnsweredQuestions sheet={worksheet} fields={step.fields} next={next} />}
      </inline.NextTies>
    );
  }
  return step.fields.map((field) => <FieldInput key={field.id} sheet={worksheet} field={field} row={null} />);
}

function Places({ step, inline }: Pick<StepViewProps, 'step' | 'inline'>) {
  const { t } = useText();
  const session = useSession();
  return (
    <div className={styles.places}>
      {step.places.map((place) => {
        if (isInline(place)) return <Inline key={place} place={place} step={step} inline={inline} />;
        const { label, icon, go } = PLACES[place];
        return (
          <Button key={place} icon={icon} onClick={() => go(session)}>
            {t(label)}
          </Button>
        );
      })}
    </div>
  );
}

interface InlineProps extends Pick<StepViewProps, 'step' | 'inline'> {
  readonly place: InlinePlace;
}

function Inline({ place, step, inline }: InlineProps) {
  const { t } = useText();
  switch (place) {
    case 'question':
      return <WhyFields />;
    case 'names':
      return (
        <div className={styles.inline}>
          <NamesByQuestion prompts={step.prompts} />
          <Offered />
        </div>
      );
    case 'worksheets':
      return <Sheets step={step} />;
    case 'pass':
      return <ActorPass />;
    case 'between':
      return <BetweenPass />;
    case 'ties':
      return step.places.includes('between') ? (
        <details className={styles.answer}>
          <summary className={styles.summary}>
            <ChevronRight className={styles.arrow} size={16} aria-hidden="true" />
            {t(($) => $.path.between.byName)}
          </summary>
          <inline.Ties />
        </details>
      ) : (
        <inline.Ties />
      );
  }
}

/** A button for each worksheet of the step; the stakeholders' where it names none. */
function Sheets({ step }: Pick<StepViewProps, 'step'>) {
  const { t } = useText();
  const session = useSession();
  const ids = step.worksheets.length > 0 ? step.worksheets : [STAKEHOLDERS];
  return ids.map((id) => {
    const title = WORKSHEETS.find((sheet) => sheet.id === id)?.title ?? (($) => $.sheets.stakeholders.title);
    return (
      <Button key={id} icon={<ClipboardList size={16} />} onClick={() => toWorksheet(session, id)}>
        {t(title)}
      </Button>
    );
  });
}

const SIGNS = {
  met: <Check size={15} aria-hidden="true" />,
  open: <Circle size={15} aria-hidden="true" />,
  waiting: <CircleDashed size={15} aria-hidden="true" />,
} as const;

function CheckLine({ text, state }: { readonly text: string; readonly state: CheckState }) {
  const { t } = useText();
  const said = {
    met: t(($) => $.path.met),
    open: t(($) => $.path.open),
    waiting: t(($) => $.path.waiting),
  } as const;
  return (
    <li className={styles.check} data-state={state}>
      {SIGNS[state]}
      <span>
        <span className="visuallyHidden">{said[state]} </span>
        {text}
      </span>
    </li>
  );
}

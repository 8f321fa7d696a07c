import { ChevronRight } from 'lucide-react';
import { useText } from '@/i18n/useText';
import { useSession, useView } from '@/session/useSession';
import { progressOf } from '../../progress';
import { EXERCISES } from '../../registry';
import type { Exercise, MapFacts } from '../../types';
import { ExerciseView } from './ExerciseView';
import styles from './Path.module.css';
import type { InlineParts } from './places';
import { useFacts } from './useFacts';

/** Guided mapping and the exercises: all of them, or the one that is open. A path beside the map, never a cage. */
export function PathPanel({ inline }: { readonly inline: InlineParts }) {
  const { t } = useText();
  const chosen = useView((view) => view.exercise);
  const exercise = EXERCISES.find(({ id }) => id === chosen);
  const facts = useFacts();
  return (
    <section className={styles.panel} aria-label={t(($) => $.path.title)} data-path="" data-tells="">
      {exercise ? (
        <ExerciseView key={exercise.id} exercise={exercise} facts={facts} inline={inline} />
      ) : (
        <Overview facts={facts} />
      )}
    </section>
  );
}

function Overview({ facts }: { readonly facts: MapFacts }) {
  const { t } = useText();
  return (
    <>
      <p className={styles.quiet}>{t(($) => $.path.lead)}</p>
      <ul className={styles.cards}>
        {EXERCISES.map((exercise) => (
          <li key={exercise.id}>
            <Card exercise={exercise} facts={facts} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Card({ exercise, facts }: { readonly exercise: Exercise; readonly facts: MapFacts }) {
  const { t } = useText();
  const { view } = useSession();
  const { done, all } = progressOf(exercise, facts);
  return (
    <button type="button" className={styles.card} onClick={() => view.setState({ exercise: exercise.id })}>
      <span className={styles.cardTitle}>
        {t(exercise.title)}
        <ChevronRight size={16} aria-hidden="true" />
      </span>
      <span className={styles.quiet}>{t(exercise.about)}</span>
      <span className={styles.facts}>
        {t(($) => $.path.minutes, { count: exercise.minutes })} · {t(($) => $.path.done, { done, all })}
      </span>
      <progress className={styles.bar} value={done} max={all} aria-hidden="true" />
    </button>
  );
}

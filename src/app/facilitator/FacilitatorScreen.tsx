import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { EXERCISES } from '@/exercises/registry';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { HomeHeader } from '../home/HomeHeader';
import { FACILITATOR_PATH, facilitatorPath, GROUPS_PATH } from '../route';
import { ExercisePage } from './ExercisePage';
import styles from './Facilitator.module.css';

/** The exercises for whoever leads them: the list, or the page of one. */
export function FacilitatorScreen({ exercise: id }: { readonly exercise: string | null }) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const exercise = EXERCISES.find((one) => one.id === id) ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another exercise is another page
  useEffect(() => heading.current?.focus(), [id]);
  return (
    <>
      <div className={styles.screenOnly}>
        <HomeHeader />
      </div>
      <main className={styles.main}>
        <nav className={styles.links}>
          <Button look="quiet" icon={<ArrowLeft size={16} />} onClick={() => navigate('/')}>
            {t(($) => $.home.toHome)}
          </Button>
          {id === null ? null : (
            <a className={styles.link} href={`#${FACILITATOR_PATH}`}>
              {t(($) => $.groupWork.allExercises)}
            </a>
          )}
          <a className={styles.link} href={`#${GROUPS_PATH}`}>
            {t(($) => $.groupWork.toGroups)}
          </a>
        </nav>
        <h1 className={styles.title} tabIndex={-1} ref={heading}>
          {exercise
            ? t(($) => $.groupWork.facilitatorTitle, { title: t(exercise.title) })
            : t(($) => $.groupWork.facilitator)}
        </h1>
        {exercise ? <ExercisePage key={exercise.id} exercise={exercise} /> : <List isLost={id !== null} />}
      </main>
    </>
  );
}

function List({ isLost }: { readonly isLost: boolean }) {
  const { t } = useText();
  return (
    <>
      <p className={styles.lead}>
        {isLost ? t(($) => $.groupWork.noPage) : t(($) => $.groupWork.facilitatorLead)}
      </p>
      <ul className={styles.list}>
        {EXERCISES.map(({ id, title, chapter, about, minutes }) => (
          <li key={id}>
            <a className={styles.card} href={`#${facilitatorPath(id)}`}>
              <span className={styles.name}>
                {t(title)}
                <ArrowRight size={18} aria-hidden="true" />
              </span>
              <span className={styles.quiet}>
                {t(chapter)} · {t(($) => $.groupWork.minutes, { count: minutes })}
              </span>
              <span>{t(about)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

import { ArrowLeft, Merge } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { EXERCISES } from '@/exercises/registry';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { SelectField } from '@/ui/Field';
import { Segmented } from '@/ui/Segmented';
import { DropHere } from '../DropHere';
import { HomeHeader } from '../home/HomeHeader';
import { FACILITATOR_PATH, facilitatorPath } from '../route';
import { useFileDrop } from '../useFileDrop';
import { Chooser } from './Chooser';
import styles from './Groups.module.css';
import { MapCard } from './MapCard';
import { MeasureTable } from './MeasureTable';
import { MergeDialog } from './MergeDialog';
import { SharedActors } from './SharedActors';
import { FEWEST_MAPS, type GroupMap, type WhichFrame } from './types';
import { useGroupMaps } from './useGroupMaps';
import { useReadings } from './useReadings';

/** No exercise is chosen. */
const NONE = '';

/** Maps of several groups side by side: chosen, compared, and merged into one. */
export function GroupsScreen() {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const groups = useGroupMaps();
  const isDropping = useFileDrop(groups.open);
  const [exercise, setExercise] = useState<string>(NONE);
  const { maps } = groups;
  return (
    <>
      <HomeHeader />
      <main className={styles.main}>
        <div className={styles.row}>
          <Button look="quiet" icon={<ArrowLeft size={16} />} onClick={() => navigate('/')}>
            {t(($) => $.home.toHome)}
          </Button>
          <a
            className={styles.open}
            href={`#${exercise === NONE ? FACILITATOR_PATH : facilitatorPath(exercise)}`}
          >
            {t(($) => $.groupWork.facilitatorOpen)}
          </a>
        </div>
        <h1 className={styles.title} tabIndex={-1} ref={heading}>
          {t(($) => $.groupWork.title)}
        </h1>
        <p className={styles.lead}>{t(($) => $.groupWork.lead)}</p>
        <Chooser groups={groups} />
        {groups.isReading ? <p role="status">{t(($) => $.groupWork.reading)}</p> : null}
        {maps.length >= FEWEST_MAPS ? (
          <SideBySide maps={maps} exercise={exercise} onExercise={setExercise} />
        ) : (
          <p>{t(($) => $.groupWork.chooseTwo)}</p>
        )}
      </main>
      {isDropping ? <DropHere words={t(($) => $.home.dropHere)} /> : null}
    </>
  );
}

interface SideBySideProps {
  readonly maps: readonly GroupMap[];
  readonly exercise: string;
  readonly onExercise: (id: string) => void;
}

function SideBySide({ maps, exercise: exerciseId, onExercise }: SideBySideProps) {
  const { t } = useText();
  const id = useId();
  const [which, setWhich] = useState<WhichFrame>('last');
  const [isMerging, setMerging] = useState(false);
  const readings = useReadings(maps, which);
  const exercise = EXERCISES.find((one) => one.id === exerciseId) ?? null;
  const sources = useMemo(
    () =>
      maps.flatMap(({ title, project }) => {
        const frame = which === 'first' ? project.frames[0] : project.frames.at(-1);
        return frame ? [{ title, project, frame }] : [];
      }),
    [maps, which],
  );
  return (
    <>
      <section className={styles.section} aria-labelledby={id}>
        <h2 className={styles.subtitle} id={id}>
          {t(($) => $.groupWork.cards)}
        </h2>
        <div className={styles.tools}>
          <Segmented
            label={t(($) => $.groupWork.which)}
            value={which}
            choices={[
              { value: 'first', label: t(($) => $.groupWork.first) },
              { value: 'last', label: t(($) => $.groupWork.last) },
            ]}
            onChange={setWhich}
          />
          <SelectField
            label={t(($) => $.groupWork.exercise)}
            value={exerciseId}
            choices={[
              { value: NONE, label: t(($) => $.groupWork.noExercise) },
              ...EXERCISES.map((one) => ({ value: one.id, label: t(one.title) })),
            ]}
            onChange={onExercise}
          />
          <Button look="strong" icon={<Merge size={18} />} onClick={() => setMerging(true)}>
            {t(($) => $.groupWork.mergeChosen, { count: maps.length })}
          </Button>
        </div>
        <ul className={styles.grid}>
          {readings.map((reading) => (
            <MapCard key={reading.map.key} reading={reading} exercise={exercise} />
          ))}
        </ul>
      </section>
      <MeasureTable readings={readings} />
      <SharedActors sources={sources} />
      {isMerging ? <MergeDialog sources={sources} onClose={() => setMerging(false)} /> : null}
    </>
  );
}

import { ArrowRight } from 'lucide-react';
import { progressOf } from '@/exercises/progress';
import type { Exercise } from '@/exercises/types';
import { withoutMarks } from '@/i18n/mention';
import { type Text, useText } from '@/i18n/useText';
import { Thumbnail } from '@/ui/Thumbnail';
import { actorBottleneckSentence } from '@/wording/bottleneckSentence';
import { namesOf } from '@/wording/names';
import { frameThumbnail } from '../workspace/frameThumbnail';
import { COLUMNS, isRead, stageWords } from './columns';
import styles from './Groups.module.css';
import type { GroupReading } from './types';

/** Measures that a card shows; the table has them all. */
const ON_CARD = ['actors', 'ties', 'density', 'parts'];

interface MapCardProps {
  readonly reading: GroupReading;
  readonly exercise: Exercise | null;
}

/** One group's map: its picture, its key measures, who matters most, and its stage. */
export function MapCard({ reading, exercise }: MapCardProps) {
  const text = useText();
  const { t } = text;
  const { map, frame } = reading;
  const { knots, threads } = frameThumbnail(map.project, frame);
  return (
    <li className={styles.card} aria-labelledby={`map-${map.key}`}>
      <div className={styles.picture}>
        {knots.length > 0 ? (
          <Thumbnail knots={knots} threads={threads} title="" />
        ) : (
          <p className={styles.empty}>{t(($) => $.groupWork.emptyMap)}</p>
        )}
      </div>
      <div className={styles.body}>
        <h3 className={styles.cardTitle} id={`map-${map.key}`}>
          {map.title}
        </h3>
        {frame.title ? (
          <p className={styles.quiet}>{t(($) => $.groupWork.frame, { title: frame.title })}</p>
        ) : null}
        {isRead(reading) ? (
          <>
            <dl className={styles.figures}>
              {COLUMNS.filter(({ id }) => ON_CARD.includes(id)).map(({ id, label, words }) => (
                <div key={id}>
                  <dt>{t(label)}</dt>
                  <dd>{words(text, reading)}</dd>
                </div>
              ))}
            </dl>
            {reading.result.n > 0 ? <Findings text={text} reading={reading} /> : null}
          </>
        ) : (
          <p role="status">{t(($) => $.groupWork.reading)}</p>
        )}
        {exercise ? <Progress exercise={exercise} reading={reading} /> : null}
        {map.href ? (
          <a
            className={styles.open}
            href={map.href}
            aria-label={t(($) => $.groupWork.openMap, { title: map.title })}
          >
            {t(($) => $.groupWork.open)}
            <ArrowRight size={16} aria-hidden="true" />
          </a>
        ) : null}
      </div>
    </li>
  );
}

function Findings({
  text,
  reading,
}: {
  readonly text: Text;
  readonly reading: Parameters<typeof stageWords>[1];
}) {
  const { t } = text;
  const { map, result } = reading;
  const { ranking, raw } = result.measures.degree;
  const most = ranking[0] === undefined ? 0 : (raw[ranking[0]] ?? 0);
  const best = ranking.filter((id) => raw[id] === most);
  const [worst] = result.bottlenecks.actors;
  return (
    <>
      <p>
        <strong>{t(($) => $.groupWork.stage)}:</strong> {stageWords(text, reading)}
      </p>
      <p>
        {most > 0
          ? withoutMarks(
              t(($) => $.groupWork.bestTied, { names: namesOf(text, map.project, best), count: most }),
            )
          : t(($) => $.groupWork.nobodyTied)}
      </p>
      <p>
        {worst ? (
          <>
            <strong>{t(($) => $.groupWork.bottleneck)}</strong>{' '}
            {withoutMarks(actorBottleneckSentence(text, map.project, worst))}
          </>
        ) : (
          t(($) => $.groupWork.noBottleneck)
        )}
      </p>
    </>
  );
}

/** How far the group is, always by its last frame: that is where the work is. */
function Progress({ exercise, reading }: { readonly exercise: Exercise; readonly reading: GroupReading }) {
  const { t } = useText();
  const { project, frames } = { project: reading.map.project, frames: reading.map.project.frames };
  const frame = frames.at(-1) ?? reading.frame;
  const { done, all } = progressOf(exercise, { project, frame, resultOf: reading.resultOf });
  return (
    <div>
      <progress
        className={styles.bar}
        value={done}
        max={all}
        aria-label={t(($) => $.groupWork.progressOf, { title: reading.map.title })}
      />
      <p className={styles.quiet}>{t(($) => $.groupWork.progress, { done, all })}</p>
    </div>
  );
}

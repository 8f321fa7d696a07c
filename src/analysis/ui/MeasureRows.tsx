import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { useLights } from '@/session/useLights';
import { actorName } from '@/wording/fields';
import { MEASURE_TEXTS } from '@/wording/measureTexts';
import type { AnalysisResult, MeasureId } from '../types';
import styles from './Important.module.css';
import reading from './Reading.module.css';
import { ShowMore } from './ShowMore';
import { useShown } from './useShown';

const TOP = 5;

interface MeasureRowsProps {
  readonly measure: MeasureId;
  readonly result: AnalysisResult;
  readonly project: Project;
}

/** Actors by one measure, the highest first, those without a value last. */
export function MeasureRows({ measure, result, project }: MeasureRowsProps) {
  const { t } = useText();
  const { ranking, values } = result.measures[measure];
  const { raw, undefinedBecause } = MEASURE_TEXTS[measure];
  const ranked = new Set(ranking);
  const actors = [...ranking, ...result.components.flat().filter((id) => !ranked.has(id))];
  const shown = useShown(actors.length, TOP);
  if (actors.length === 0) {
    return <p className={reading.quiet}>{t(($) => $.analysis.important.nobody)}</p>;
  }
  const visible = actors.slice(0, shown.count);
  // Estimates order actors only roughly: a numbered place would say more than is known.
  const isEstimated = result.estimated.includes(measure);
  const List = isEstimated ? 'ul' : 'ol';
  return (
    <div>
      {isEstimated ? <p className={reading.quiet}>{t(($) => $.progress.roughOrder)}</p> : null}
      <div className={styles.head} aria-hidden="true">
        <span className={styles.value}>{t(($) => $.analysis.important.value)}</span>
        {/* A heading of a column, so of several. */}
        {raw ? <span>{t(raw.unit, { count: 2 })}</span> : null}
      </div>
      <List className={styles.rows}>
        {visible.map((actor) => (
          <li key={actor}>
            <MeasureRow actor={actor} measure={measure} result={result} project={project} />
          </li>
        ))}
      </List>
      {undefinedBecause && visible.some((id) => (values[id] ?? null) === null) ? (
        <p className={reading.quiet}>{t(undefinedBecause)}</p>
      ) : null}
      <ShowMore shown={shown} total={actors.length} />
    </div>
  );
}

function MeasureRow({ actor, measure, result, project }: MeasureRowsProps & { readonly actor: ActorId }) {
  const { t, decimal } = useText();
  const { onShow, lighting } = useLights();
  const { values, raw: raws, ranking } = result.measures[measure];
  const { raw } = MEASURE_TEXTS[measure];
  const value = values[actor] ?? null;
  const highest = values[ranking[0] ?? actor] ?? 0;
  // Shares are drawn as they are; what has no upper limit, or always sums to one, beside the highest.
  const full = highest > 1 || measure === 'pagerank' ? highest : 1;
  return (
    <button type="button" className={styles.row} onClick={() => onShow([actor])} {...lighting([actor])}>
      <span className={styles.name}>{actorName(t, project.actors[actor])}</span>
      <span className={styles.track}>
        <span className={styles.bar} style={{ width: `${full > 0 ? ((value ?? 0) / full) * 100 : 0}%` }} />
      </span>
      <span className={styles.number}>{decimal(value, MEASURE_TEXTS[measure].digits)}</span>
      {raw ? (
        <span className={styles.raw}>
          {decimal(raws[actor] ?? null, raw.digits)}
          <span className="visuallyHidden"> {t(raw.unit, { count: raws[actor] ?? 0 })}</span>
        </span>
      ) : null}
    </button>
  );
}

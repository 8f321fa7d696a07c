import { useText } from '@/i18n/useText';
import { useSession } from '@/session/useSession';
import { type Choice, SelectField } from '@/ui/Field';
import { PAIR_WORDS, pairMeaning, pairValue } from '@/wording/comparison';
import { actorName, STAGE_NAMES } from '@/wording/fields';
import { byName } from '@/wording/names';
import {
  compareMeasures,
  compareStages,
  type MeasurePair,
  type PairedMeasure,
  sharePairs,
} from '../../compare/compareMeasures';
import { Cautions } from './Cautions';
import styles from './Side.module.css';
import { SlopeChart } from './SlopeChart';
import type { OpenComparison } from './useComparison';
import type { Readings } from './useReadings';

interface MeasuresProps {
  readonly open: OpenComparison;
  readonly readings: Readings;
}

/** Measures before and after: a picture of those on one scale, and a table that also says what they mean. */
export function Measures({ open, readings }: MeasuresProps) {
  const { t } = useText();
  const { results, state } = readings;
  return (
    <section className={styles.part} aria-label={t(($) => $.compare.measures.title)}>
      <h3 className={styles.heading}>{t(($) => $.compare.measures.title)}</h3>
      {state === 'failed' ? <p className={styles.warning}>{t(($) => $.compare.measures.failed)}</p> : null}
      {results === null && state !== 'failed' ? (
        <p className={styles.note} role="status">
          {t(($) => $.compare.measures.computing)}
        </p>
      ) : null}
      {results ? <Found open={open} readings={readings} results={results} /> : null}
    </section>
  );
}

interface FoundProps extends MeasuresProps {
  readonly results: NonNullable<Readings['results']>;
}

function Found({ open, readings, results }: FoundProps) {
  const { t, decimal } = useText();
  const pairs = compareMeasures(results.before, results.after, readings.actor);
  const known = sharePairs(pairs);
  const stages = compareStages(results.before, results.after);
  const isWaiting = readings.state === 'waiting';
  return (
    <div className={isWaiting ? styles.stale : styles.found} aria-busy={isWaiting}>
      <ActorChoice open={open} readings={readings} />
      {known.length > 0 ? <SlopeChart pairs={known} /> : null}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.compare.measures.measure)}</th>
            <th scope="col">{t(($) => $.compare.before)}</th>
            <th scope="col">{t(($) => $.compare.after)}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <MeasureRow key={pair.id} pair={pair} open={open} actor={readings.actor} />
          ))}
        </tbody>
        <tbody>
          <tr>
            <th scope="colgroup" colSpan={3} className={styles.group}>
              {t(($) => $.compare.measures.stages)}
            </th>
          </tr>
          {stages.map((pair) => (
            <tr key={pair.id} data-stage={pair.id}>
              <th scope="row">{t(STAGE_NAMES[pair.id])}</th>
              <td>{decimal(pair.before)}</td>
              <td>{decimal(pair.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Cautions open={open} readings={readings} results={results} />
    </div>
  );
}

function MeasureRow(props: {
  readonly pair: MeasurePair<PairedMeasure>;
  readonly open: OpenComparison;
  readonly actor: Readings['actor'];
}) {
  const text = useText();
  const { pair, open, actor } = props;
  const { t } = text;
  if (pair.id === 'bargaining' && actor === null) return null;
  const label = t(PAIR_WORDS[pair.id].label, {
    actor: actor ? actorName(t, open.project.actors[actor]) : '',
  });
  const tone = pair.isGain === null ? '' : pair.isGain ? styles.good : styles.warn;
  return (
    <tr data-measure={pair.id}>
      <th scope="row">
        {label}
        <span className={`${styles.meaning} ${tone}`}>
          {pair.isGain === null ? null : <span aria-hidden="true">{pair.isGain ? '+ ' : '− '}</span>}
          {pairMeaning(text, pair)}
        </span>
      </th>
      <td>{pairValue(text, pair.id, pair.before)}</td>
      <td className={tone}>{pairValue(text, pair.id, pair.after)}</td>
    </tr>
  );
}

/** Whose bargaining position is compared. */
function ActorChoice({ open, readings }: MeasuresProps) {
  const text = useText();
  const { view } = useSession();
  const { bargainers, actor } = readings;
  const choices = byName(text, open.project, bargainers).map(
    (id): Choice<string> => ({ value: id, label: actorName(text.t, open.project.actors[id]) }),
  );
  return (
    <SelectField
      label={text.t(($) => $.compare.measures.actor)}
      mixed={text.t(($) => $.compare.measures.noActor)}
      value={actor}
      choices={choices}
      disabled={choices.length === 0}
      onChange={(chosen) => view.setState({ compareActor: bargainers.find((id) => id === chosen) ?? null })}
    />
  );
}

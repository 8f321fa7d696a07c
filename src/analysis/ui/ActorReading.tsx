import { type Text, useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { useLights } from '@/session/useLights';
import { useReading } from '@/session/useReading';
import { Prose } from '@/ui/Prose';
import { MEASURE_NAMES, ROLE_NAMES } from '@/wording/fields';
import { MEASURE_TEXTS } from '@/wording/measureTexts';
import { roleSentence } from '@/wording/roleSentence';
import { type AnalysisResult, MAIN_MEASURES, type MeasureId } from '../types';
import styles from './ActorReading.module.css';
import { BargainingLine } from './bargaining/BargainingLine';
import { Disclosure } from './Disclosure';
import { isMain, offeredMeasures } from './offeredMeasures';
import reading from './Reading.module.css';
import { RoleAdvice } from './RoleAdvice';
import roleStyles from './Roles.module.css';
import { rankOf } from './ranks';
import { whysOf } from './whys';

/** What the analysis says of one actor: its roles with why, and its place by every measure. */
export function ActorReading({ actor }: { readonly actor: ActorId }) {
  const text = useText();
  const { t } = text;
  const { state, result, project } = useReading();
  const { onLight, onShow } = useLights();
  if (result === null && state === 'failed') {
    return <p className={reading.failed}>{t(($) => $.analysis.panel.failed)}</p>;
  }
  const findings = result?.roles[actor];
  if (!result || !findings) return <p className={reading.quiet}>{t(($) => $.analysis.actor.absent)}</p>;
  const whys = whysOf(findings, (finding) => roleSentence(text, project, actor, finding));
  return (
    <div className={styles.reading}>
      {whys.length === 0 ? <p className={reading.quiet}>{t(($) => $.analysis.roles.noneHere)}</p> : null}
      <ul className={styles.roles}>
        {whys.map(({ roles, sentence }) => (
          <li key={roles[0]}>
            <div className={styles.chips}>
              {roles.map((role) => (
                <span key={role} className={roleStyles.role}>
                  {t(ROLE_NAMES[role])}
                </span>
              ))}
            </div>
            <p className={styles.why}>
              <Prose text={sentence} onLight={onLight} onShow={onShow} />
            </p>
            <Disclosure label={t(($) => $.measure.whatToDo)}>
              {roles.map((role) => (
                <RoleAdvice key={role} role={role} />
              ))}
            </Disclosure>
          </li>
        ))}
      </ul>
      <dl className={styles.measures} aria-label={t(($) => $.analysis.actor.measures)}>
        {MAIN_MEASURES.map((measure) => (
          <MeasureLine key={measure} actor={actor} measure={measure} result={result} />
        ))}
        <BargainingLine actor={actor} result={result} project={project} />
      </dl>
      <Disclosure label={t(($) => $.measure.others)}>
        <dl className={styles.measures} aria-label={t(($) => $.measure.others)}>
          {offeredMeasures(result)
            .filter((measure) => !isMain(measure) && measure !== 'bargaining')
            .map((measure) => (
              <MeasureLine key={measure} actor={actor} measure={measure} result={result} />
            ))}
        </dl>
      </Disclosure>
    </div>
  );
}

interface MeasureLineProps {
  readonly actor: ActorId;
  readonly measure: MeasureId;
  readonly result: AnalysisResult;
}

function MeasureLine({ actor, measure, result }: MeasureLineProps) {
  const text = useText();
  const { t, decimal } = text;
  return (
    <div className={styles.measure}>
      <dt className={styles.name}>{t(MEASURE_NAMES[measure])}</dt>
      <dd className={styles.number}>
        {decimal(result.measures[measure].values[actor] ?? null, MEASURE_TEXTS[measure].digits)}
      </dd>
      <dd className={styles.rank}>{placeOf(text, result, measure, actor)}</dd>
    </div>
  );
}

/** "ke-1 dari 10 · 6 ikatan", or why there is no value. */
function placeOf(text: Text, result: AnalysisResult, measure: MeasureId, actor: ActorId): string {
  const { t, decimal } = text;
  const { raw, undefinedBecause } = MEASURE_TEXTS[measure];
  if (result.estimated.includes(measure)) return t(($) => $.progress.estimate);
  const place = rankOf(result.measures[measure], actor);
  if (!place) return undefinedBecause ? t(undefinedBecause) : '';
  const { rank, of } = place;
  const words =
    place.others > 0
      ? t(($) => $.analysis.actor.rankShared, {
          rank,
          of,
          others: t(($) => $.analysis.phrase.others, { count: place.others }),
        })
      : t(($) => $.analysis.actor.rank, { rank, of });
  const own = result.measures[measure].raw[actor] ?? null;
  return raw && own !== null
    ? `${words} · ${decimal(own, raw.digits)} ${t(raw.unit, { count: own })}`
    : words;
}

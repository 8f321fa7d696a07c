import type { AnalysisResult, MeasureId } from '@/analysis/types';
import type { Text } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { honestShare } from './honestShare';
import { MEASURE_TEXTS } from './measureTexts';
import { namesOf } from './names';

/** Values that differ by less are the same. */
const SAME = 1e-9;
/** Measures told as a share of something. */
const SHARES: ReadonlySet<MeasureId> = new Set(['betweenness', 'clustering', 'pagerank']);

/**
 * Whether a measure sets some actors apart from others, so that there is something to say and to advise.
 *
 * @returns false also where fewer than two have a value
 * Cost O(n).
 */
export function tellsApart(result: AnalysisResult, measure: MeasureId): boolean {
  const { ranking, values } = result.measures[measure];
  const [first] = ranking;
  return first !== undefined && ranking.some((id) => !isSame(values[id] ?? 0, values[first] ?? 0));
}

const isSame = (one: number, other: number) => Math.abs(one - other) < SAME;

/**
 * What a measure says of this very network: who comes first, and what that means.
 *
 * @param project for the names
 * @returns a sentence with mention marks; null where nobody has a value. Equal values everywhere are told as that.
 * Cost O(n).
 */
export function measureHere(
  text: Text,
  project: Project,
  result: AnalysisResult,
  measure: MeasureId,
): string | null {
  const { t, decimal } = text;
  const { ranking, values, raw } = result.measures[measure];
  const [first] = ranking;
  const last = ranking.at(-1);
  if (first === undefined || last === undefined) return null;
  const scoreOf = (id: ActorId) => values[id] ?? 0;
  const like = (id: ActorId) => ranking.filter((one) => isSame(scoreOf(one), scoreOf(id)));
  if (!tellsApart(result, measure)) return ranking.length > 1 ? t(($) => $.measure.allSame) : null;
  const shown = MEASURE_TEXTS[measure];
  const own = raw[first] ?? null;
  return t(shown.here, {
    actors: namesOf(text, project, like(first)),
    lowest: namesOf(text, project, like(last)),
    others: result.n - 1,
    value: SHARES.has(measure)
      ? honestShare(text, scoreOf(first))
      : decimal(shown.raw ? own : scoreOf(first), (shown.raw ?? shown).digits),
  });
}

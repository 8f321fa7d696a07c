import { useText } from '@/i18n/useText';
import type { TieType } from '@/model/types';
import { tieTypeName } from '@/wording/fields';
import type { Answer } from '../../bargaining/ask';
import { SMALL_N } from '../../cautions';
import reading from '../Reading.module.css';

interface BargainingCautionsProps {
  readonly answer: Answer;
  /** null for all that counts. */
  readonly layer: TieType | null;
  /** How many kinds of tie are in use. */
  readonly layers: number;
}

/** What to know before believing a position. */
export function BargainingCautions({ answer, layer, layers }: BargainingCautionsProps) {
  const { t } = useText();
  const actors = t(($) => $.common.actorCount, { count: answer.n });
  const said = [
    layer !== null
      ? t(($) => $.bargaining.caution.layer, { actors, type: tieTypeName(t, layer) })
      : layers > 1
        ? t(($) => $.bargaining.caution.layers)
        : null,
    answer.n < SMALL_N ? t(($) => $.bargaining.caution.smallN, { actors }) : null,
    answer.partners > 0 && answer.reached < answer.n - 1 ? t(($) => $.bargaining.caution.apart) : null,
    t(($) => $.bargaining.caution.notPrice),
  ].filter((words) => words !== null);
  return (
    <ul className={`${reading.quiet} ${reading.cautions}`} aria-label={t(($) => $.bargaining.caution.name)}>
      {said.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

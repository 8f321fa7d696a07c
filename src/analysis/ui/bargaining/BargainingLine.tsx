import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { useLights } from '@/session/useLights';
import { Prose } from '@/ui/Prose';
import { bargainingLine } from '@/wording/bargaining';
import { MEASURE_NAMES } from '@/wording/fields';
import { MEASURE_TEXTS } from '@/wording/measureTexts';
import type { AnalysisResult } from '../../types';
import measures from '../ActorReading.module.css';

interface BargainingLineProps {
  readonly actor: ActorId;
  readonly result: AnalysisResult;
  readonly project: Project;
}

/** An actor's bargaining position among its measures: the index, and whom it depends on. */
export function BargainingLine({ actor, result, project }: BargainingLineProps) {
  const text = useText();
  const { onLight, onShow } = useLights();
  const position = result.bargaining[actor];
  if (!position) return null;
  // An estimate does not say of everybody on whom they lean.
  const isGuess = result.estimated.includes('bargaining') && position.dependsOn === null;
  const line = isGuess ? text.t(($) => $.progress.estimate) : bargainingLine(text, project, position);
  return (
    <div className={measures.measure}>
      <dt className={measures.name}>{text.t(MEASURE_NAMES.bargaining)}</dt>
      <dd className={measures.number}>{text.decimal(position.index, MEASURE_TEXTS.bargaining.digits)}</dd>
      <dd className={measures.rank}>
        <Prose text={line} onLight={onLight} onShow={onShow} />
      </dd>
    </div>
  );
}

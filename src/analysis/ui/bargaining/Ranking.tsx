import { useText } from '@/i18n/useText';
import { useProjectFor } from '@/session/useReading';
import { useReadingOf } from '@/session/useReadingOf';
import type { AnalysisInput, AnalysisResult } from '../../types';
import { MeasureRows } from '../MeasureRows';
import reading from '../Reading.module.css';
import styles from './Bargaining.module.css';

interface RankingProps {
  /** Of everything that counts. */
  readonly result: AnalysisResult;
  /** Of one kind of tie; null when everything is asked about. */
  readonly layer: AnalysisInput | null;
}

/** Everybody by bargaining index, the highest first. */
export function Ranking({ result, layer }: RankingProps) {
  const { t } = useText();
  const ofLayer = useReadingOf(layer);
  const shown = layer === null ? result : ofLayer.result;
  const project = useProjectFor(shown);
  return (
    <div className={styles.block}>
      <h3 className={styles.name}>{t(($) => $.bargaining.ranking.title)}</h3>
      {shown === null ? (
        <p className={reading.quiet}>
          {ofLayer.state === 'failed'
            ? t(($) => $.bargaining.ranking.failed)
            : t(($) => $.bargaining.ranking.computing)}
        </p>
      ) : (
        <MeasureRows measure="bargaining" result={shown} project={project} />
      )}
    </div>
  );
}

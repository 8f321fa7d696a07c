import { useId, useMemo } from 'react';
import { useText } from '@/i18n/useText';
import type { Project } from '@/model/types';
import { Prose } from '@/ui/Prose';
import { mapSentence } from '@/wording/mapSentence';
import { readMap } from '../readMap';
import type { AnalysisResult } from '../types';
import styles from './Reading.module.css';
import { useLights } from './useLights';

interface MapReadingProps {
  readonly result: AnalysisResult;
  readonly project: Project;
}

/** "Read this map": a few plain sentences whose actors light up on the canvas. */
export function MapReading({ result, project }: MapReadingProps) {
  const text = useText();
  const id = useId();
  const { onLight, onShow } = useLights();
  const said = useMemo(() => readMap(result), [result]);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {text.t(($) => $.analysis.reading.title)}
      </h2>
      <div className={`${styles.card} ${styles.sentences}`}>
        {said.map((one) => (
          <p key={one.kind}>
            <Prose text={mapSentence(text, project, one)} onLight={onLight} onShow={onShow} />
          </p>
        ))}
      </div>
    </section>
  );
}

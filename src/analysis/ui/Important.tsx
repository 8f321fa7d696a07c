import { useState } from 'react';
import { isMeasure } from '@/appearance/dataFields';
import { useText } from '@/i18n/useText';
import type { Project } from '@/model/types';
import { useSession, useView } from '@/session/useSession';
import { SelectField } from '@/ui/Field';
import { MEASURE_NAMES } from '@/wording/fields';
import { MEASURE_TEXTS } from '@/wording/measureTexts';
import { type AnalysisResult, MEASURES, type MeasureId } from '../types';
import { AboutDisclosure } from './Disclosure';
import styles from './Important.module.css';
import { MeasureRows } from './MeasureRows';
import { Section } from './Section';

interface ImportantProps {
  readonly result: AnalysisResult;
  readonly project: Project;
}

/** "Who matters?": one plain question a measure, and the actors who answer it. */
export function Important({ result, project }: ImportantProps) {
  const { t } = useText();
  const { view } = useSession();
  const style = useView((state) => state.style);
  const sizeBy = isMeasure(style.sizeBy) ? style.sizeBy : null;
  const sizeMapBy = (next: MeasureId | null) => view.setState({ style: { ...style, sizeBy: next } });
  const [chosen, choose] = useState<MeasureId>('degree');
  // While the map is sized by a measure, that is the one in question: two would contradict each other.
  const measure = sizeBy ?? chosen;
  const { question, about, formula, sources } = MEASURE_TEXTS[measure];
  return (
    <Section id="important" title={t(($) => $.analysis.important.title)} summary={t(question)}>
      <SelectField
        label={t(($) => $.analysis.important.measure)}
        isLabelHidden
        value={measure}
        choices={MEASURES.map((value) => ({ value, label: t(MEASURE_NAMES[value]) }))}
        onChange={(next) => {
          choose(next);
          if (sizeBy !== null) sizeMapBy(next);
        }}
      />
      <p className={styles.question}>{t(question)}</p>
      <MeasureRows key={measure} measure={measure} result={result} project={project} />
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={sizeBy !== null}
          onChange={(event) => {
            choose(measure);
            sizeMapBy(event.target.checked ? measure : null);
          }}
        />
        {t(($) => $.analysis.important.sizeByThis)}
      </label>
      <AboutDisclosure about={about} formula={formula} sources={sources} />
    </Section>
  );
}

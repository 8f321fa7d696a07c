import { useState } from 'react';
import { isMeasure } from '@/appearance/dataFields';
import { type Text, useText } from '@/i18n/useText';
import type { Project } from '@/model/types';
import { useLights } from '@/session/useLights';
import { useSession, useView } from '@/session/useSession';
import { SelectField } from '@/ui/Field';
import { Prose } from '@/ui/Prose';
import { MEASURE_NAMES } from '@/wording/fields';
import { measureHere, tellsApart } from '@/wording/measureHere';
import { MEASURE_TEXTS } from '@/wording/measureTexts';
import { type MeasureCaution, measureCautions } from '../measureCautions';
import type { AnalysisResult, MeasureId } from '../types';
import { Advice } from './Advice';
import { AboutDisclosure } from './Disclosure';
import styles from './Important.module.css';
import { MeasureRows } from './MeasureRows';
import { isMain, offeredMeasures } from './offeredMeasures';
import { Section } from './Section';
import { useLayerCount } from './useLayerCount';

interface ImportantProps {
  readonly result: AnalysisResult;
  readonly project: Project;
}

/** "Who matters?": one plain question a measure, and the actors who answer it. */
export function Important({ result, project }: ImportantProps) {
  const text = useText();
  const { t } = text;
  const { view } = useSession();
  const style = useView((state) => state.style);
  const sizeBy = isMeasure(style.sizeBy) ? style.sizeBy : null;
  const sizeMapBy = (next: MeasureId | null) => view.setState({ style: { ...style, sizeBy: next } });
  const [chosen, choose] = useState<MeasureId>('degree');
  // While the map is sized by a measure, that is the one in question: two would contradict each other.
  const measure = sizeBy ?? chosen;
  const { question, follows, about, formula, sources } = MEASURE_TEXTS[measure];
  const layers = useLayerCount();
  const here = measureHere(text, project, result, measure);
  const cautions = measureCautions(result, measure, layers);
  const { onLight, onShow } = useLights();
  return (
    <Section id="important" title={t(($) => $.analysis.important.title)} summary={here ?? t(question)}>
      <SelectField
        label={t(($) => $.analysis.important.measure)}
        isLabelHidden
        value={measure}
        choices={offeredMeasures(result, measure).map((value) => ({
          value,
          label: t(MEASURE_NAMES[value]),
          group: isMain(value) ? t(($) => $.measure.main) : t(($) => $.measure.others),
        }))}
        onChange={(next) => {
          choose(next);
          if (sizeBy !== null) sizeMapBy(next);
        }}
      />
      <p className={styles.question}>{t(question)}</p>
      {here === null ? null : (
        <p className={styles.here}>
          <Prose text={here} onLight={onLight} onShow={onShow} />
        </p>
      )}
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
      {tellsApart(result, measure) ? (
        <Advice follows={t(follows)} cautions={cautions.map(cautionIn(text, layers))} />
      ) : null}
      <AboutDisclosure about={about} formula={formula} sources={sources} />
    </Section>
  );
}

const cautionIn =
  ({ t }: Text, layers: number) =>
  (caution: MeasureCaution): string => {
    switch (caution) {
      case 'disconnected':
        return t(($) => $.measure.caution.disconnected);
      case 'withoutArrows':
        return t(($) => $.measure.caution.withoutArrows);
      case 'layers':
        return t(($) => $.measure.caution.layers, { count: layers });
      case 'smallN':
        return t(($) => $.measure.caution.smallN);
      case 'boundary':
        return t(($) => $.measure.caution.boundary);
    }
  };

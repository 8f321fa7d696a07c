import { useMemo } from 'react';
import { type Translate, useText } from '@/i18n/useText';
import { tieTypesInOrder, visibleTies } from '@/model/select';
import { useFrame, useProject, useSession, useView } from '@/session/useSession';
import { Segmented } from '@/ui/Segmented';
import { tieTypeName } from '@/wording/fields';
import type { AnalysisChoices, AnalysisResult } from '../types';
import styles from './Counted.module.css';
import { isCounted, toggleTieType } from './choices';
import reading from './Reading.module.css';
import { Section } from './Section';

/** "What counts": which tie types, and whether planned ties do. */
export function Counted({ result }: { readonly result: AnalysisResult }) {
  const { t } = useText();
  const { view } = useSession();
  const project = useProject();
  const frame = useFrame();
  const choices = useView((state) => state.choices);
  const types = tieTypesInOrder(project);
  const drawn = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { type } of visibleTies(project, frame)) counts.set(type, (counts.get(type) ?? 0) + 1);
    return counts;
  }, [project, frame]);
  const choose = (next: AnalysisChoices) => view.setState({ choices: next });
  const planned = [
    { value: 'auto', label: t(($) => $.analysis.counted.auto) },
    { value: 'yes', label: t(($) => $.analysis.counted.yes) },
    { value: 'no', label: t(($) => $.analysis.counted.no) },
  ] as const;
  return (
    <Section id="counted" title={t(($) => $.analysis.counted.title)} summary={sumInWords(t, result)}>
      <p>{sumInWords(t, result)}</p>
      {types.length > 0 ? (
        <fieldset className={styles.types}>
          <legend className={styles.legend}>{t(($) => $.analysis.counted.tieTypes)}</legend>
          {types.map((type) => (
            <label key={type.id} className={styles.type}>
              <input
                type="checkbox"
                checked={isCounted(choices, type.id)}
                onChange={() => {
                  const all = types.map((one) => one.id);
                  choose(toggleTieType(choices, all, type.id));
                }}
              />
              <span className={styles.name}>{tieTypeName(t, type)}</span>
              <span className={styles.number}>{drawn.get(type.id) ?? 0}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <Segmented
        label={t(($) => $.analysis.counted.planned)}
        value={choices.planned}
        choices={planned}
        onChange={(value) => choose({ ...choices, planned: value })}
      />
      <p className={reading.quiet}>{t(($) => $.analysis.counted.autoHint)}</p>
    </Section>
  );
}

function sumInWords(t: Translate, { tieCount, leftOut }: AnalysisResult): string {
  if (leftOut > 0) return t(($) => $.analysis.counted.leftOut, { count: leftOut });
  return tieCount > 0
    ? t(($) => $.analysis.counted.all, { count: tieCount })
    : t(($) => $.analysis.counted.nothing);
}

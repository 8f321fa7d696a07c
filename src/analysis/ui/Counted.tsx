import { useMemo } from 'react';
import { type Translate, useText } from '@/i18n/useText';
import { tieTypesInOrder, visibleTies } from '@/model/select';
import { useFrame, useProject, useSession, useView } from '@/session/useSession';
import { Segmented } from '@/ui/Segmented';
import { tieTypeName } from '@/wording/fields';
import type { AnalysisChoices, AnalysisResult } from '../types';
import { ClusterChoice } from './ClusterChoice';
import styles from './Counted.module.css';
import { isCounted, toggleTieType } from './choices';
import reading from './Reading.module.css';
import { Section } from './Section';

/** "What counts": which ties, whether arrows matter, and what a cluster is. */
export function Counted({ result }: { readonly result: AnalysisResult }) {
  const { t } = useText();
  const { view } = useSession();
  const choices = useView((state) => state.choices);
  const choose = (next: AnalysisChoices) => view.setState({ choices: next });
  return (
    <Section id="counted" title={t(($) => $.analysis.counted.title)} summary={sumInWords(t, result)}>
      <p>{sumInWords(t, result)}</p>
      <TieChoices choices={choices} choose={choose} />
      <ClusterChoice result={result} choices={choices} choose={choose} />
    </Section>
  );
}

interface TieChoicesProps {
  readonly choices: AnalysisChoices;
  readonly choose: (next: AnalysisChoices) => void;
}

function TieChoices({ choices, choose }: TieChoicesProps) {
  const { t } = useText();
  const types = tieTypesInOrder(useProject());
  const drawn = useDrawnTies();
  const planned = [
    { value: 'auto', label: t(($) => $.analysis.counted.auto) },
    { value: 'yes', label: t(($) => $.analysis.counted.yes) },
    { value: 'no', label: t(($) => $.analysis.counted.no) },
  ] as const;
  return (
    <>
      {types.length > 0 ? (
        <fieldset className={styles.types}>
          <legend className={styles.legend}>{t(($) => $.analysis.counted.tieTypes)}</legend>
          {types.map((type) => (
            <Check
              key={type.id}
              label={tieTypeName(t, type)}
              count={drawn.byType.get(type.id) ?? 0}
              isOn={isCounted(choices, type.id)}
              onChange={() => {
                const all = types.map((one) => one.id);
                choose(toggleTieType(choices, all, type.id));
              }}
            />
          ))}
        </fieldset>
      ) : null}
      <fieldset className={styles.types}>
        <legend className={styles.legend}>{t(($) => $.panel.ties)}</legend>
        <Check
          label={t(($) => $.panel.weak)}
          count={drawn.weak}
          isOn={choices.weak}
          onChange={() => choose({ ...choices, weak: !choices.weak })}
        />
        <Check
          label={t(($) => $.panel.directed)}
          count={drawn.arrows}
          isOn={choices.directed}
          onChange={() => choose({ ...choices, directed: !choices.directed })}
        />
        <p className={reading.quiet}>
          {drawn.arrows > 0 ? t(($) => $.panel.directedHint) : t(($) => $.panel.noArrows)}
        </p>
      </fieldset>
      <div className={styles.choice}>
        <Segmented
          label={t(($) => $.analysis.counted.planned)}
          value={choices.planned}
          choices={planned}
          onChange={(value) => choose({ ...choices, planned: value })}
        />
        <p className={reading.quiet}>{t(($) => $.analysis.counted.autoHint)}</p>
      </div>
    </>
  );
}

interface CheckProps {
  readonly label: string;
  /** Ties that it is about. */
  readonly count: number;
  readonly isOn: boolean;
  readonly onChange: () => void;
}

function Check({ label, count, isOn, onChange }: CheckProps) {
  const { whole } = useText();
  return (
    <label className={styles.type}>
      <input type="checkbox" checked={isOn} onChange={onChange} />
      <span className={styles.name}>{label}</span>
      <span className={styles.number}>{whole(count)}</span>
    </label>
  );
}

/** Ties drawn in the frame, by what the choices ask about. */
function useDrawnTies() {
  const project = useProject();
  const frame = useFrame();
  return useMemo(() => {
    const byType = new Map<string, number>();
    let [weak, arrows] = [0, 0];
    for (const { type, strength, direction } of visibleTies(project, frame)) {
      byType.set(type, (byType.get(type) ?? 0) + 1);
      if (strength === 'weak') weak++;
      if (direction === 'forward') arrows++;
    }
    return { byType, weak, arrows };
  }, [project, frame]);
}

function sumInWords(t: Translate, { tieCount, leftOut }: AnalysisResult): string {
  if (leftOut > 0) return t(($) => $.analysis.counted.leftOut, { count: leftOut });
  return tieCount > 0
    ? t(($) => $.analysis.counted.all, { count: tieCount })
    : t(($) => $.analysis.counted.nothing);
}

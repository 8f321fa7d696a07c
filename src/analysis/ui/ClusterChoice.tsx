import { useId } from 'react';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { useFrame, useProject } from '@/session/useSession';
import { Segmented } from '@/ui/Segmented';
import { realClusters } from '@/wording/figures';
import { type AnalysisChoices, type AnalysisResult, RESOLUTIONS } from '../types';
import styles from './ClusterChoice.module.css';
import { resolutionStep } from './choices';
import reading from './Reading.module.css';

/** From coarse to fine, as RESOLUTIONS. */
const STEPS = [
  ($) => $.panel.fineness.coarsest,
  ($) => $.panel.fineness.coarse,
  ($) => $.panel.fineness.usual,
  ($) => $.panel.fineness.fine,
  ($) => $.panel.fineness.finer,
  ($) => $.panel.fineness.finest,
] as const satisfies readonly Message[];

interface ClusterChoiceProps {
  readonly result: AnalysisResult;
  readonly choices: AnalysisChoices;
  readonly choose: (next: AnalysisChoices) => void;
}

/** Whether clusters are found in the ties, and how finely, or are the groups drawn by hand. */
export function ClusterChoice({ result, choices, choose }: ClusterChoiceProps) {
  const { t } = useText();
  const hasGroups = useHasGroups();
  const clusters = t(($) => $.panel.clusterCount, { count: realClusters(result).length });
  const grouping = [
    { value: 'found', label: t(($) => $.panel.found) },
    // A choice that is on stays to be changed, also after the last group is gone.
    {
      value: 'drawn',
      label: t(($) => $.panel.drawn),
      isDisabled: !hasGroups && choices.grouping === 'found',
    },
  ] as const;
  return (
    <div className={styles.choice}>
      <Segmented
        label={t(($) => $.panel.clusters)}
        value={choices.grouping}
        choices={grouping}
        onChange={(value) => choose({ ...choices, grouping: value })}
      />
      {hasGroups ? null : <p className={reading.quiet}>{t(($) => $.panel.noGroups)}</p>}
      {choices.grouping === 'found' ? <Fineness choices={choices} choose={choose} /> : null}
      <p className={reading.quiet} role="status">
        {t(($) => $.panel.clustersNow, { clusters })}
      </p>
    </div>
  );
}

function Fineness({ choices, choose }: Omit<ClusterChoiceProps, 'result'>) {
  const { t } = useText();
  const id = useId();
  const step = resolutionStep(choices);
  const words = STEPS[step];
  return (
    <div className={styles.fineness}>
      <label htmlFor={id} className={styles.label}>
        {t(($) => $.panel.fineness.label)}
      </label>
      <input
        id={id}
        type="range"
        className={styles.range}
        min={0}
        max={RESOLUTIONS.length - 1}
        step={1}
        value={step}
        aria-valuetext={words ? t(words) : undefined}
        onChange={(event) => {
          const resolution = RESOLUTIONS[event.target.valueAsNumber];
          if (resolution !== undefined) choose({ ...choices, resolution });
        }}
      />
      <div className={styles.ends} aria-hidden="true">
        <span>{t(($) => $.panel.fineness.toCoarse)}</span>
        <span>{words ? t(words) : null}</span>
        <span>{t(($) => $.panel.fineness.toFine)}</span>
      </div>
    </div>
  );
}

/** Whether a group drawn by hand has somebody of the frame in it. */
function useHasGroups(): boolean {
  const { groups } = useProject();
  const { place } = useFrame();
  return Object.values(groups).some(({ members }) => members.some((id) => place[id] !== undefined));
}

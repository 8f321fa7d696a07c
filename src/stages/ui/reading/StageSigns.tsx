import { useMemo } from 'react';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import type { AnalysisResult } from '@/analysis/types';
import { useText } from '@/i18n/useText';
import { actorsInFrame } from '@/model/select';
import { type Project, STAGES } from '@/model/types';
import { useLights } from '@/session/useLights';
import { useFrame, useProject, useView } from '@/session/useSession';
import { Prose } from '@/ui/Prose';
import { STAGE_NAMES } from '@/wording/fields';
import {
  authorStageSentence,
  nextStageSentence,
  stageCaveatSentence,
  stageSentence,
} from '@/wording/stageSentence';
import { readNextSteps } from '../../guide/nextStage';
import { readStageFacts } from '../../guide/stageFacts';
import styles from './Reading.module.css';

interface SignsProps {
  readonly result: AnalysisResult;
  readonly project: Project;
}

/** Why the network is in its stage: a few sentences whose actors light up on the map. */
export function StageWhy({ result, project }: SignsProps) {
  const text = useText();
  const { onLight, onShow } = useLights();
  const facts = useMemo(() => readStageFacts(result), [result]);
  return (
    <div className={styles.why}>
      {facts.map((fact) => (
        <p key={fact.kind} data-fact={fact.kind}>
          <Prose text={stageSentence(text, project, fact)} onLight={onLight} onShow={onShow} />
        </p>
      ))}
    </div>
  );
}

/** What must be known before believing the stage, one quiet line each; what the author of the frame says first. */
export function StageCaveats({ result }: { readonly result: AnalysisResult }) {
  const text = useText();
  const frame = useFrame();
  const reading = result.stage;
  const author = authorStageSentence(text, frame, reading?.stage ?? null);
  const caveats = reading?.caveats ?? [];
  if (author === '' && caveats.length === 0) return null;
  return (
    <ul className={styles.caveats} aria-label={text.t(($) => $.stage.keepInMind)}>
      {author === '' ? null : <li>{author}</li>}
      {reading
        ? caveats.map((caveat) => <li key={caveat}>{stageCaveatSentence(text, result, reading, caveat)}</li>)
        : null}
    </ul>
  );
}

interface StageNextProps extends SignsProps {
  /** Level of its heading, one below what it stands under. */
  readonly Heading: 'h3' | 'h4';
}

/** What would have to change for the stage after this one. */
export function StageNext({ result, project, Heading }: StageNextProps) {
  const text = useText();
  const { t } = text;
  const { onLight, onShow } = useLights();
  const steps = useNextSteps(result);
  const stage = result.stage?.stage ?? 'fragments';
  const next = STAGES[STAGES.indexOf(stage) + 1];
  if (steps.length === 0) return null;
  return (
    <div className={styles.next}>
      <Heading className={styles.subheading}>
        {next ? t(($) => $.stage.next, { stage: t(STAGE_NAMES[next]) }) : t(($) => $.stage.nextLast)}
      </Heading>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <li key={step.kind}>
            <Prose text={nextStageSentence(text, project, step)} onLight={onLight} onShow={onShow} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function useNextSteps(result: AnalysisResult) {
  const project = useProject();
  const frame = useFrame();
  const choices = useView((view) => view.choices);
  return useMemo(() => {
    const weaver = actorsInFrame(project, frame).find((actor) => actor.weaver)?.id ?? null;
    // A result may be of the edit before: whoever is not in it cannot be spoken of.
    const isKnown = weaver !== null && result.measures.degree.raw[weaver] !== undefined;
    const stage = result.stage?.stage ?? 'fragments';
    const ties = () => toAnalysisInput(project, frame, choices).ties;
    return readNextSteps(result, stage, isKnown ? weaver : null, ties);
  }, [result, project, frame, choices]);
}

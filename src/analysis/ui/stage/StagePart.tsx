import type { ComponentType } from 'react';
import { useText } from '@/i18n/useText';
import type { Project } from '@/model/types';
import { readStageFacts } from '@/stages/guide/stageFacts';
import { CITATIONS } from '@/wording/citations';
import { stageSummary } from '@/wording/stageSentence';
import type { AnalysisResult } from '../../types';
import { AboutDisclosure } from '../Disclosure';
import { Section } from '../Section';

interface StagePartProps {
  readonly result: AnalysisResult;
  readonly project: Project;
  /** Shows the stage itself; the feature of the stages gives it. */
  readonly Reading: ComponentType<{ readonly result: AnalysisResult; readonly project: Project }>;
}

/** The part of the reading about the stage: the answer in one line while it is closed, and how it is found. */
export function StagePart({ result, project, Reading }: StagePartProps) {
  const text = useText();
  const [fact] = readStageFacts(result);
  return (
    <Section
      id="stage"
      title={text.t(($) => $.stage.title)}
      summary={fact ? stageSummary(text, project, result, fact) : ''}
    >
      <Reading result={result} project={project} />
      <AboutDisclosure
        about={($) => $.stage.about}
        formula={($) => $.stage.formula}
        sources={[CITATIONS.krebs, CITATIONS.borgattiEverett]}
      />
    </Section>
  );
}

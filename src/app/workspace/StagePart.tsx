import type { AnalysisResult } from '@/analysis/types';
import { AboutDisclosure } from '@/analysis/ui/Disclosure';
import { Section } from '@/analysis/ui/Section';
import { useText } from '@/i18n/useText';
import type { Project } from '@/model/types';
import { readStageFacts } from '@/stages/guide/stageFacts';
import { StageReading } from '@/stages/ui/reading/StageReading';
import { CITATIONS } from '@/wording/citations';
import { stageSummary } from '@/wording/stageSentence';

interface StagePartProps {
  readonly result: AnalysisResult;
  readonly project: Project;
}

/** The part of the reading about the stage: the answer in one line while it is closed, and how it is found. */
export function StagePart({ result, project }: StagePartProps) {
  const text = useText();
  const [fact] = readStageFacts(result);
  return (
    <Section
      id="stage"
      title={text.t(($) => $.stage.title)}
      summary={fact ? stageSummary(text, project, result, fact) : ''}
    >
      <StageReading result={result} project={project} />
      <AboutDisclosure
        about={($) => $.stage.about}
        formula={($) => $.stage.formula}
        sources={[CITATIONS.krebs, CITATIONS.borgattiEverett]}
      />
    </Section>
  );
}

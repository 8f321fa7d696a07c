import { useMemo } from 'react';
import { useText } from '@/i18n/useText';
import type { Project } from '@/model/types';
import { ABOUT_BARGAINING, bargainingSummary } from '@/wording/bargaining';
import type { AnalysisResult } from '../../types';
import { AboutDisclosure } from '../Disclosure';
import reading from '../Reading.module.css';
import { Section } from '../Section';
import { Asking } from './Asking';

interface BargainingProps {
  readonly result: AnalysisResult;
  readonly project: Project;
}

/** "Bargaining position": whose, on which kind of tie, and what follows. */
export function Bargaining({ result, project }: BargainingProps) {
  const text = useText();
  const { t } = text;
  const summary = useMemo(() => bargainingSummary(text, project, result), [text, project, result]);
  return (
    <Section id="bargaining" title={t(($) => $.bargaining.title)} summary={summary}>
      <p className={reading.quiet}>{t(($) => $.bargaining.intro)}</p>
      <Asking result={result} />
      <AboutDisclosure {...ABOUT_BARGAINING} />
    </Section>
  );
}

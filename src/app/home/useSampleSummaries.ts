import { useEffect, useState } from 'react';
import { summarise } from '@/document/summary';
import type { ProjectSummary } from '@/document/types';
import { useText } from '@/i18n/useText';
import { SAMPLES, type SampleId } from '@/samples/catalogue';

type Summaries = Partial<Readonly<Record<SampleId, ProjectSummary>>>;

const NEVER = { createdAt: 0, changedAt: 0, deletedAt: null } as const;

/** What the cards of the samples show, each as soon as its data is there. */
export function useSampleSummaries(samples: readonly SampleId[]): Summaries {
  const { language } = useText();
  const [summaries, setSummaries] = useState<Summaries>({});
  useEffect(() => {
    let isShown = true;
    for (const id of samples) {
      SAMPLES[id].load().then(({ build }) => {
        if (isShown) setSummaries((known) => ({ ...known, [id]: summarise(build(language), NEVER) }));
      });
    }
    return () => {
      isShown = false;
    };
  }, [samples, language]);
  return summaries;
}

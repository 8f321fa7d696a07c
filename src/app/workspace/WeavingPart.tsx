import { lazy, Suspense } from 'react';
import { Section } from '@/analysis/ui/Section';
import { useText } from '@/i18n/useText';

/** Asks a thread of its own, so it comes when it is opened. */
const Proposals = lazy(async () => ({
  default: (await import('@/stages/ui/weaving/Proposals')).Proposals,
}));

/** "What to weave next" as a part of the reading. */
export function WeavingPart() {
  const { t } = useText();
  return (
    <Section id="weaving" title={t(($) => $.weaving.title)} summary={t(($) => $.weaving.summary)}>
      <Suspense>
        <Proposals />
      </Suspense>
    </Section>
  );
}

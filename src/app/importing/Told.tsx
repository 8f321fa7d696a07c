import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { FORMAT_NAMES } from '@/transfer/importing/describeImport';
import { readingStep } from './readingStep';
import { type Importing, isWorking } from './useImporting';

const DOING = {
  arranging: ($) => $.importing.step.arranging,
  writing: ($) => $.importing.step.writing,
} as const satisfies Record<string, Message>;

/** What a screen reader tells: how far it is, and what was found. Always there, so that every change is told. */
export function Told({ importing }: { readonly importing: Importing }) {
  const { t } = useText();
  return (
    <p className="visuallyHidden" role="status">
      {words()}
    </p>
  );

  function words(): string {
    const { isBusy, doing, own, plan, reading } = importing;
    if (isWorking(doing)) return t(DOING[doing]);
    if (isBusy) return t(readingStep(importing));
    // What went wrong is told where it stands.
    if (!own || !plan || !reading?.format) return '';
    const found = t(($) => $.importing.found, {
      format: t(FORMAT_NAMES[reading.format]),
      actors: t(($) => $.common.actorCount, { count: own.counts.newActors }),
      ties: t(($) => $.common.tieCount, { count: own.counts.newTies }),
    });
    const { length } = plan.remarks;
    return length > 0 ? `${found} ${t(($) => $.importing.remarkCount, { count: length })}` : found;
  }
}

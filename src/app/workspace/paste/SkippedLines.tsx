import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import type { PastePlan } from '@/transfer/pasted/planPasted';
import type { Remark, SkipReason } from '@/transfer/pasted/types';
import styles from './Paste.module.css';
import { ROLE_NAMES } from './PasteColumns';

const REASONS: Record<SkipReason, Message> = {
  heading: ($) => $.paste.reason.heading,
  noName: ($) => $.paste.reason.noName,
  noEnd: ($) => $.paste.reason.noEnd,
  noColumn: ($) => $.paste.reason.noColumn,
  selfTie: ($) => $.paste.reason.selfTie,
  tooMany: ($) => $.paste.reason.tooMany,
  repeated: ($) => $.paste.reason.repeated,
  present: ($) => $.paste.reason.present,
};

/** Lines that are shown; the rest is counted. */
const MOST_LINES = 50;

interface SkippedLinesProps {
  readonly plan: PastePlan;
  readonly remarks: readonly Remark[];
}

/** Every line that makes nothing, with the reason; and every value that nobody knows. */
export function SkippedLines({ plan, remarks }: SkippedLinesProps) {
  const { t, whole } = useText();
  const skipped = plan.skipped.map(({ line, reason, text }) => ({
    line,
    text,
    what: () => t(REASONS[reason], { limit: whole(LIMITS.actors) }),
  }));
  const unknown = remarks.flatMap((remark) =>
    remark.kind === 'unknownValue'
      ? [
          {
            line: remark.line,
            text: '',
            what: () =>
              t(($) => $.paste.unknownValue, { column: t(ROLE_NAMES[remark.role]), text: remark.text }),
          },
        ]
      : [],
  );
  return (
    <>
      <Lines heading={t(($) => $.paste.skipped, { count: skipped.length })} lines={skipped} />
      <Lines heading={t(($) => $.paste.remarks, { count: unknown.length })} lines={unknown} />
    </>
  );
}

interface LinesProps {
  readonly heading: string;
  readonly lines: readonly { readonly line: number; readonly text: string; readonly what: () => string }[];
}

function Lines({ heading, lines }: LinesProps) {
  const { t } = useText();
  if (lines.length === 0) return null;
  const rest = lines.length - MOST_LINES;
  return (
    <details className={styles.skipped}>
      <summary>{heading}</summary>
      <ul>
        {lines.slice(0, MOST_LINES).map(({ line, text, what }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may stand here twice, and the rows hold no state
          <li key={index}>
            {t(($) => $.paste.line, { line, what: what() })}
            {text === '' ? null : <bdi className={styles.faint}>{text}</bdi>}
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className={styles.faint}>{t(($) => $.paste.moreRows, { count: rest })}</p> : null}
    </details>
  );
}

import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { changeProject } from '@/model/edits/project';
import { LIMITS } from '@/model/limits';
import { useProjectPart, useSession } from '@/session/useSession';
import { EditInPlace } from './EditInPlace';
import styles from './QuestionCard.module.css';

const LINES = {
  question: ($) => $.editor.question,
  purpose: ($) => $.path.purpose,
  problem: ($) => $.path.problem,
} as const satisfies Record<string, Message>;
type Line = keyof typeof LINES;

/** What there is to say first where several are written. */
const ORDER = ['question', 'purpose', 'problem'] as const satisfies readonly Line[];

/**
 * What the map is for: its question, else its purpose, else its problem; the others at a press. Pressing a line opens a
 * field in its place.
 */
export function QuestionCard() {
  const { t } = useText();
  const question = useProjectPart((project) => project.question);
  const purpose = useProjectPart((project) => project.purpose);
  const problem = useProjectPart((project) => project.problem);
  const texts: Readonly<Record<Line, string>> = { question, purpose, problem };
  const [isOpen, setOpen] = useState(false);
  const first = ORDER.find((line) => texts[line] !== '') ?? 'question';
  const hasMore = problem !== '' || purpose !== '';
  const shown = isOpen ? ORDER : [first];
  return (
    <div className={styles.card}>
      {shown.map((line) => (
        <LineField key={line} line={line} text={texts[line]} />
      ))}
      {hasMore ? (
        <button type="button" className={styles.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <ChevronRight className={styles.arrow} size={15} aria-hidden="true" />
          {t(($) => $.path.whyAll)}
        </button>
      ) : null}
    </div>
  );
}

function LineField({ line, text }: { readonly line: Line; readonly text: string }) {
  const { t } = useText();
  const { document, apply } = useSession();
  const label = t(LINES[line]);
  return (
    <EditInPlace
      value={text}
      label={label}
      hint={line === 'question' ? t(($) => $.editor.questionEdit) : t(($) => $.path.edit, { name: label })}
      maxLength={LIMITS.text}
      isReadOnly={document.readOnly}
      isMultiline
      onSave={(next) => apply(changeProject({ [line]: next }))}
    >
      {text === '' && line === 'question' ? (
        <span className={styles.empty}>{t(($) => $.editor.questionEmpty)}</span>
      ) : (
        <>
          <strong className={styles.lead}>{label}:</strong> {text || t(($) => $.sheets.notChosen)}
        </>
      )}
    </EditInPlace>
  );
}

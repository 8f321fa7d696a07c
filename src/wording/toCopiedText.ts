import { withoutMarks } from '@/i18n/mention';

/** The same content for programs that know HTML and for those that do not. */
interface CopiedText {
  readonly text: string;
  readonly html: string;
}

/**
 * Sentences to be pasted elsewhere: one a line, and a paragraph each where the other program knows paragraphs.
 *
 * @param sentences may have mention marks, which are left out
 */
export function toCopiedText(sentences: readonly string[]): CopiedText {
  const lines = sentences.map(withoutMarks);
  return { text: lines.join('\n'), html: lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('') };
}

function escapeHtml(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

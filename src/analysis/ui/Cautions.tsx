import { useText } from '@/i18n/useText';
import type { AnalysisResult } from '../types';
import { cautionSentence } from './cautionSentence';
import styles from './Reading.module.css';

/** What to keep in mind while reading, one quiet line each. */
export function Cautions({ result }: { readonly result: AnalysisResult }) {
  const text = useText();
  if (result.cautions.length === 0) return null;
  return (
    <ul
      className={`${styles.quiet} ${styles.cautions}`}
      aria-label={text.t(($) => $.analysis.panel.cautions)}
    >
      {result.cautions.map((caution) => (
        <li key={caution}>{cautionSentence(text, result, caution)}</li>
      ))}
    </ul>
  );
}

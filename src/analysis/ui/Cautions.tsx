import { useText } from '@/i18n/useText';
import { useView } from '@/session/useSession';
import { cautionSentence } from '@/wording/cautionSentence';
import { ALL_COUNTED, type AnalysisResult } from '../types';
import styles from './Reading.module.css';

/** What to keep in mind while reading, one quiet line each. */
export function Cautions({ result }: { readonly result: AnalysisResult }) {
  const text = useText();
  const choices = useView((state) => state.choices);
  // Ties that the reader left out are told above, with the way back.
  const told = choices === ALL_COUNTED ? result.cautions : result.cautions.filter((one) => one !== 'leftOut');
  if (told.length === 0) return null;
  return (
    <ul
      className={`${styles.quiet} ${styles.cautions}`}
      aria-label={text.t(($) => $.analysis.panel.cautions)}
    >
      {told.map((caution) => (
        <li key={caution}>{cautionSentence(text, result, caution)}</li>
      ))}
    </ul>
  );
}

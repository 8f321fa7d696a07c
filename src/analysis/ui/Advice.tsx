import { useText } from '@/i18n/useText';
import styles from './Advice.module.css';
import reading from './Reading.module.css';

interface AdviceProps {
  readonly follows: string;
  readonly cautions: readonly string[];
}

/** What can be done about a finding, and what to keep in mind about it. */
export function Advice({ follows, cautions }: AdviceProps) {
  const { t } = useText();
  return (
    <div className={styles.advice}>
      <p className={styles.follows}>
        <b className={styles.term}>{t(($) => $.measure.whatToDo)}</b> {follows}
      </p>
      {cautions.map((caution) => (
        <p key={caution} className={reading.quiet}>
          {caution}
        </p>
      ))}
    </div>
  );
}

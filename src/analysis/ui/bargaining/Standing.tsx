import { useId } from 'react';
import { useText } from '@/i18n/useText';
import { useLights } from '@/session/useLights';
import { Prose } from '@/ui/Prose';
import {
  balanceSentence,
  bargainingSentences,
  PART_NAMES,
  partHere,
  type Subject,
} from '@/wording/bargaining';
import { MEASURE_TEXTS } from '@/wording/measureTexts';
import type { Answer } from '../../bargaining/ask';
import { BARGAINING_PARTS } from '../../bargaining/types';
import reading from '../Reading.module.css';
import styles from './Bargaining.module.css';

interface StandingProps {
  readonly subject: Subject;
  readonly answer: Answer;
}

/** Where somebody stands: in sentences first, then the index with its parts, and who needs whom more. */
export function Standing({ subject, answer }: StandingProps) {
  const text = useText();
  const { onLight, onShow } = useLights();
  return (
    <div className={styles.standing}>
      <div className={`${reading.card} ${styles.sentences}`}>
        {bargainingSentences(text, subject, answer).map((sentence) => (
          <p key={sentence}>
            <Prose text={sentence} onLight={onLight} onShow={onShow} />
          </p>
        ))}
      </div>
      <Index subject={subject} answer={answer} />
      <Balance subject={subject} answer={answer} />
    </div>
  );
}

function Index({ subject, answer }: StandingProps) {
  const text = useText();
  const { t, decimal } = text;
  const { onLight, onShow } = useLights();
  const id = useId();
  const { parts } = answer;
  return (
    <div className={styles.block}>
      <p className={styles.head}>
        <span id={id} className={styles.name}>
          {t(($) => $.bargaining.index.label)}
        </span>
        <output className={styles.value} aria-labelledby={id}>
          {decimal(answer.index, MEASURE_TEXTS.bargaining.digits)}
        </output>
      </p>
      <p className={reading.quiet}>{t(($) => $.bargaining.index.range)}</p>
      {parts === null ? null : (
        <ul className={styles.parts} aria-label={t(($) => $.bargaining.index.parts)}>
          {BARGAINING_PARTS.map((part) => (
            <li key={part} className={styles.part}>
              <span className={styles.partName}>{t(PART_NAMES[part])}</span>
              <span className={styles.track} aria-hidden="true">
                <span className={styles.bar} style={{ width: `${parts[part] * 100}%` }} />
              </span>
              <span className={styles.number}>{decimal(parts[part])}</span>
              <span className={styles.here}>
                <Prose
                  text={partHere(text, subject.project, answer, part)}
                  onLight={onLight}
                  onShow={onShow}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Balance({ subject, answer: { balance } }: StandingProps) {
  const text = useText();
  const { t, decimal } = text;
  const { onLight, onShow } = useLights();
  const id = useId();
  return (
    <div className={styles.block}>
      <p className={styles.head}>
        <span id={id} className={styles.name}>
          {t(($) => $.bargaining.balance.label)}
        </span>
        <output className={styles.value} aria-labelledby={id}>
          {decimal(balance, MEASURE_TEXTS.bargaining.digits)}
        </output>
      </p>
      <p className={reading.quiet}>{t(($) => $.bargaining.balance.range)}</p>
      <p>
        {balance === null ? (
          t(($) => $.bargaining.balance.none)
        ) : (
          <Prose text={balanceSentence(text, subject, balance)} onLight={onLight} onShow={onShow} />
        )}
      </p>
    </div>
  );
}

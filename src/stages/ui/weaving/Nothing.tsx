import { useText } from '@/i18n/useText';
import type { NextTies } from '../../weaving/nextTies';
import styles from './Weaving.module.css';

interface NothingProps {
  readonly next: NextTies;
  /** Number of actors. */
  readonly n: number;
  readonly hasTurnedDown: boolean;
}

/** Why there is no proposal. */
export function Nothing({ next, n, hasTurnedDown }: NothingProps) {
  const { t } = useText();
  const words =
    n < 2
      ? t(($) => $.weaving.tooFew)
      : next.isComplete
        ? t(($) => $.weaving.complete)
        : hasTurnedDown
          ? t(($) => $.weaving.allTurnedDown)
          : t(($) => $.weaving.nothing);
  return <p className={styles.nothing}>{words}</p>;
}

import type { KeyboardEvent } from 'react';
import { pieces } from '@/i18n/mention';
import styles from './Prose.module.css';

interface ProseProps {
  /** A sentence with marks made by `mention`. */
  readonly text: string;
  /** Lights up what a mention speaks of, null when the pointer or focus leaves it. */
  readonly onLight: (ids: readonly string[] | null) => void;
  /** Shows what a mention speaks of. */
  readonly onShow: (ids: readonly string[]) => void;
}

/**
 * A sentence whose mentions light up what they speak of, on hover and on focus, and show it when pressed.
 * They are spans, because a `<button>` cannot break across lines: a long name would tear the sentence apart.
 */
export function Prose({ text, onLight, onShow }: ProseProps) {
  return pieces(text).map(({ at, text: words, ids }) =>
    ids.length === 0 ? (
      words
    ) : (
      <span
        key={at}
        role="button"
        tabIndex={0}
        className={styles.mention}
        onPointerEnter={() => onLight(ids)}
        onPointerLeave={() => onLight(null)}
        onFocus={() => onLight(ids)}
        onBlur={() => onLight(null)}
        onClick={() => onShow(ids)}
        onKeyDown={onPress(() => onShow(ids))}
      >
        {words}
      </span>
    ),
  );
}

/** Enter and Space press, as they do on a button. */
const onPress = (press: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  press();
};

import { pieces } from './mention';
import styles from './Prose.module.css';

interface ProseProps {
  /** A sentence with marks made by `mention`. */
  readonly text: string;
  /** Lights up what a mention speaks of, null when the pointer or focus leaves it. */
  readonly onLight: (ids: readonly string[] | null) => void;
  /** Shows what a mention speaks of. */
  readonly onShow: (ids: readonly string[]) => void;
}

/** A sentence whose mentions light up what they speak of, on hover and on focus, and show it when pressed. */
export function Prose({ text, onLight, onShow }: ProseProps) {
  return pieces(text).map((piece) =>
    piece.ids.length === 0 ? (
      piece.text
    ) : (
      <button
        key={piece.at}
        type="button"
        className={styles.mention}
        onPointerEnter={() => onLight(piece.ids)}
        onPointerLeave={() => onLight(null)}
        onFocus={() => onLight(piece.ids)}
        onBlur={() => onLight(null)}
        onClick={() => onShow(piece.ids)}
      >
        {piece.text}
      </button>
    ),
  );
}

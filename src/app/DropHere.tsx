import styles from './DropHere.module.css';

/** Lies over the window while files hover over it, and says what dropping them does. */
export function DropHere({ words }: { readonly words: string }) {
  return (
    <div className={styles.drop} aria-hidden="true">
      <p>{words}</p>
    </div>
  );
}

import styles from './Chip.module.css';

/** From −2 to 2; neutral as on the map. */
const SIGNS = ['−−', '−', '=', '+', '++'] as const;

/** The sign of an attitude; its words stand beside it or in the name of what it belongs to. */
export function StanceMark({ stance }: { readonly stance: number }) {
  const at = Math.max(0, Math.min(4, Math.round(stance) + 2));
  return (
    <span className={styles.stance} data-stance={at} aria-hidden="true">
      {SIGNS[at]}
    </span>
  );
}

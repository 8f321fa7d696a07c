import { useText } from '@/i18n/useText';
import styles from './Logo.module.css';

interface LogoProps {
  /** Side of the mark, px. */
  readonly size?: number;
  readonly isMarkOnly?: boolean;
}

/** The mark of two woven threads, each passing over and under the other, and the name. */
export function Logo({ size = 26, isMarkOnly = false }: LogoProps) {
  const { t } = useText();
  return (
    <span className={styles.logo}>
      <svg className={styles.mark} width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
        <path className={styles.first} d="M3.2 11H15M26.8 11h2M3.2 21h2M17 21h11.8" />
        <path className={styles.second} d="M11 3.2v2M11 17v11.8M21 3.2V15M21 26.8v2" />
      </svg>
      <span className={isMarkOnly ? 'visuallyHidden' : undefined}>{t(($) => $.common.appName)}</span>
    </span>
  );
}

import { useText } from '@/i18n/useText';
import type { StoryFigure } from '@/wording/story/types';
import styles from './StoryCard.module.css';

/** The numbers of a step, before and after where they have changed. */
export function StoryFigures({ figures }: { readonly figures: readonly StoryFigure[] }) {
  const { t } = useText();
  if (figures.length === 0) return null;
  return (
    <dl className={styles.figures} aria-label={t(($) => $.story.figures)}>
      {figures.map(({ label, before, now }) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.number}>
            {before === null ? (
              now
            ) : (
              <>
                <span aria-hidden="true">{t(($) => $.story.change, { before, after: now })}</span>
                <span className="visuallyHidden">{t(($) => $.story.changeSaid, { before, after: now })}</span>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

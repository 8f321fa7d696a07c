import type { ReactNode } from 'react';
import type { ProjectSummary } from '@/document/types';
import { useText } from '@/i18n/useText';
import { Thumbnail } from '@/ui/Thumbnail';
import styles from './Card.module.css';

interface CardProps {
  readonly title: string;
  readonly href: string;
  /** The network it shows, null while it is being read. */
  readonly picture: Pick<ProjectSummary, 'knots' | 'threads'> | null;
  /** Takes the focus when its title appears. */
  readonly isFocused?: boolean;
  /** Stands in the place of the title while that is being changed. */
  readonly field?: ReactNode;
  /** What stands beside the title. */
  readonly corner?: ReactNode;
  /** A link of its own below the facts. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A card of a list: all of it is one link, apart from what stands in its corner and below its facts. */
export function Card({
  title,
  href,
  picture,
  isFocused = false,
  field,
  corner,
  action,
  children,
}: CardProps) {
  const { t } = useText();
  return (
    <li className={styles.card}>
      <div className={styles.picture}>
        {picture && picture.knots.length > 0 ? (
          <Thumbnail knots={picture.knots} threads={picture.threads} title="" />
        ) : null}
        {picture && picture.knots.length === 0 ? (
          <p className={styles.empty}>{t(($) => $.home.emptyMap)}</p>
        ) : null}
      </div>
      <div className={styles.foot}>
        {field ?? (
          <a className={styles.title} href={href} ref={isFocused ? takeFocus : null}>
            {title}
          </a>
        )}
        {corner}
        <p className={styles.facts}>{children}</p>
        {action}
      </div>
    </li>
  );
}

const takeFocus = (link: HTMLAnchorElement | null) => link?.focus();

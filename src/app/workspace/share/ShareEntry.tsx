import {
  AppWindow,
  FileHeart,
  FileLock2,
  Image,
  Link,
  type LucideIcon,
  Presentation,
  Table,
  Waypoints,
} from 'lucide-react';
import { useText } from '@/i18n/useText';
import type { SharePartId } from '@/session/panels';
import styles from './Share.module.css';
import type { SharePart } from './shareParts';

const ICONS: Readonly<Record<SharePartId, LucideIcon>> = {
  file: FileHeart,
  tables: Table,
  tools: Waypoints,
  picture: Image,
  slides: Presentation,
  link: Link,
  locked: FileLock2,
  app: AppWindow,
};

/** A way in the list: its icon, its name, and one line about it. */
export function ShareEntry({ part }: { readonly part: SharePart }) {
  const { t } = useText();
  const Icon = ICONS[part.id];
  return (
    <>
      <Icon size={20} aria-hidden="true" className={styles.icon} />
      <span className={styles.words}>
        <strong className={styles.name}>{t(part.label)}</strong>
        <span className={styles.hint}>{t(part.hint)}</span>
      </span>
    </>
  );
}

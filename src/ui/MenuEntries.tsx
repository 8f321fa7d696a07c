import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Menu.module.css';

export type MenuEntry =
  | {
      readonly kind: 'item';
      readonly id: string;
      readonly label: string;
      readonly icon?: ReactNode;
      readonly keys?: string | undefined;
      readonly isOn?: boolean;
      readonly isDisabled?: boolean;
      readonly isDanger?: boolean;
      readonly run: () => void;
    }
  | { readonly kind: 'line'; readonly id: string };

/** The entries inside an open menu. */
export function MenuEntries({ entries }: { readonly entries: readonly MenuEntry[] }) {
  return (
    <>
      {entries.map((entry) =>
        entry.kind === 'line' ? (
          <Base.Separator key={entry.id} className={styles.line} />
        ) : (
          <Base.Item
            key={entry.id}
            className={`${styles.item} ${entry.isDanger ? styles.danger : ''}`}
            disabled={entry.isDisabled ?? false}
            onClick={entry.run}
          >
            {entry.icon}
            <span className={styles.words}>{entry.label}</span>
            {entry.isOn ? <Check size={16} /> : null}
            {entry.keys ? <kbd className={styles.keys}>{entry.keys}</kbd> : null}
          </Base.Item>
        ),
      )}
    </>
  );
}

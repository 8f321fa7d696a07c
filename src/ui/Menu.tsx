import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
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

interface MenuProps {
  /** The button that opens it; gets the menu's trigger props. */
  readonly trigger: ReactElement;
  readonly entries: readonly MenuEntry[];
  readonly align?: 'start' | 'end';
}

/** A menu that opens from a button. Arrow keys and first letters walk it; Esc closes it. */
export function Menu({ trigger, entries, align = 'start' }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} align={align} sideOffset={6}>
          <Base.Popup className={styles.popup}>
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
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

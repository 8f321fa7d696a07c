import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import styles from './Menu.module.css';
import { MenuEntries, type MenuEntry } from './MenuEntries';

interface MenuProps {
  /** The button that opens it; gets the menu's trigger props. */
  readonly trigger: ReactElement;
  readonly entries?: readonly MenuEntry[];
  /** Instead of entries: draws them, and works them out only while the menu is open. */
  readonly children?: ReactNode;
  readonly align?: 'start' | 'end';
  /** Whether it is open when it comes onto the page. */
  readonly isOpenAtFirst?: boolean;
}

/** A menu that opens from a button. Arrow keys and first letters walk it; Esc closes it. */
export function Menu({ trigger, entries = [], children, align = 'start', isOpenAtFirst = false }: MenuProps) {
  return (
    <Base.Root modal={false} defaultOpen={isOpenAtFirst}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} align={align} sideOffset={6}>
          <Base.Popup className={styles.popup}>{children ?? <MenuEntries entries={entries} />}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

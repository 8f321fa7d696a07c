import { Menu as Base } from '@base-ui/react/menu';
import styles from './Menu.module.css';
import { MenuEntries, type MenuEntry } from './MenuEntries';

interface ContextMenuProps {
  /** What it is about, for screen readers. */
  readonly name: string;
  /** Where it opens, px of the window; null while it is closed. */
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
}

/** A menu that opens at the pointer, or at what has the focus when the keyboard asked for it. */
export function ContextMenu({ name, at, entries, onClose }: ContextMenuProps) {
  const anchor = at ? { getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) } : null;
  return (
    <Base.Root open={at !== null} onOpenChange={(open) => (open ? undefined : onClose())} modal={false}>
      <Base.Portal>
        <Base.Positioner className={styles.positioner} anchor={anchor} align="start" sideOffset={2}>
          <Base.Popup className={styles.popup} aria-label={name}>
            <MenuEntries entries={entries} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

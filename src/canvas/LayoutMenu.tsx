import { Popover } from '@base-ui/react/popover';
import { ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { LayoutChoices } from './LayoutChoices';
import styles from './LayoutMenu.module.css';

/** Beside the button that tidies at once: all other layouts. */
export function LayoutMenu() {
  const { t } = useText();
  const { label, keys, isEnabled } = useCommand('chooseLayout');
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger
        className={styles.trigger}
        aria-label={label}
        title={keys ? `${label} (${keys})` : label}
        disabled={!isEnabled}
      >
        <ChevronUp size={13} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={styles.positioner} side="top" sideOffset={10} collisionPadding={8}>
          <Popover.Popup className={styles.popup}>
            <Popover.Title className={styles.title}>{t(($) => $.layouts.title)}</Popover.Title>
            <LayoutChoices onDone={() => setOpen(false)} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

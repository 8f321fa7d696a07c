import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { useText } from '@/i18n/useText';
import { IconButton } from './Button';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  /** One sentence under the title, read out with it. */
  readonly description?: string | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode;
  readonly isWide?: boolean;
  /** What has the focus first; without it the first control, which is the cross. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** What has the focus when it closes; null for what had it before. */
  readonly finalFocus?: () => HTMLElement | null;
}

/** A dialog in the middle, on a phone a sheet from below. Esc and the cross close it; focus goes back. */
export function Dialog({
  title,
  description,
  isOpen,
  onClose,
  children,
  actions,
  isWide,
  initialFocus,
  finalFocus,
}: DialogProps) {
  const { t } = useText();
  return (
    <Base.Root open={isOpen} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          initialFocus={initialFocus}
          finalFocus={() => finalFocus?.() ?? true}
          className={`${styles.popup} ${isWide ? styles.wide : ''}`}
        >
          <header className={styles.head}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            <Base.Close render={<IconButton name={t(($) => $.common.close)} icon={<X size={18} />} />} />
          </header>
          {description ? (
            <Base.Description className={styles.description}>{description}</Base.Description>
          ) : null}
          <div className={styles.body}>{children}</div>
          {actions ? <footer className={styles.actions}>{actions}</footer> : null}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

import { Dialog as Base } from '@base-ui/react/dialog';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { useText } from '@/i18n/useText';
import { IconButton } from './Button';
import styles from './Sheet.module.css';
import { type SheetHeight, useSheetDrag } from './useSheetDrag';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** How high it opens: a peek and half of the screen leave what is behind it in sight and at work. */
  readonly first: SheetHeight;
  readonly initialFocus?: RefObject<HTMLElement | null>;
}

const NEXT = { peek: 'half', half: 'full', full: 'peek' } as const satisfies Record<SheetHeight, SheetHeight>;

/**
 * A sheet from below, three heights high: dragged by its head, or changed by the button there. Esc and the cross
 * close it; focus goes back. Only at full height it keeps everything else away.
 */
export function Sheet({ title, onClose, children, first, initialFocus }: SheetProps) {
  const { t } = useText();
  const sheet = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(first);
  const drag = useSheetDrag(sheet, (to) => (to === 'closed' ? onClose() : setHeight(to)));
  const isFull = height === 'full';
  return (
    <Base.Root
      open
      modal={isFull}
      disablePointerDismissal={!isFull}
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Base.Portal>
        {isFull ? <Base.Backdrop className={styles.backdrop} /> : null}
        <Base.Popup ref={sheet} className={styles.sheet} data-sheet={height} initialFocus={initialFocus}>
          <div className={styles.head} {...drag}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            <IconButton
              name={isFull ? t(($) => $.touch.smaller) : t(($) => $.touch.larger)}
              icon={isFull ? <ChevronDown size={20} /> : <ChevronUp size={20} />}
              onClick={() => setHeight(NEXT[height])}
            />
            <Base.Close render={<IconButton name={t(($) => $.common.close)} icon={<X size={18} />} />} />
          </div>
          <div className={styles.body}>{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

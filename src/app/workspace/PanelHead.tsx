import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/ui/Button';
import styles from './Panel.module.css';

interface PanelHeadProps {
  readonly children: ReactNode;
  readonly closeName: string;
  readonly onClose: () => void;
}

/** The head of a side panel: its title or tabs, and the cross that closes it. */
export function PanelHead({ children, closeName, onClose }: PanelHeadProps) {
  return (
    <div className={styles.head}>
      <div className={styles.headWords}>{children}</div>
      <IconButton name={closeName} icon={<X size={18} />} onClick={onClose} />
    </div>
  );
}

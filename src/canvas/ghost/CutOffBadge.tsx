import { Unlink } from 'lucide-react';
import styles from './Ghost.module.css';

/** The sign of an actor that would be cut off. */
export function CutOffBadge({ title }: { readonly title: string }) {
  return (
    <span className={styles.badge} title={title}>
      <Unlink size={11} strokeWidth={2.6} aria-hidden="true" />
    </span>
  );
}

import { ViewportPortal } from '@xyflow/react';
import type { Outline } from '../marks/toMarks';
import styles from './Group.module.css';

/** The soft shapes round the groups, under ties and actors. Their names are nodes of their own. */
export function Outlines({ outlines }: { readonly outlines: readonly Outline[] }) {
  if (outlines.length === 0) return null;
  return (
    <ViewportPortal>
      <svg className={styles.outlines} aria-hidden="true" data-outlines="">
        {outlines.map(({ id, path, look }) => (
          <path key={id} d={path} className={styles.outline} data-look={look} />
        ))}
      </svg>
    </ViewportPortal>
  );
}

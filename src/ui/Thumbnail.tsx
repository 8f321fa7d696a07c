import { memo, useMemo } from 'react';
import { type ThumbnailKnot, type ThumbnailThread, thumbnailShapes } from '@/picture/thumbnailShapes';
import { PathView } from './PathView';
import styles from './Thumbnail.module.css';

interface ThumbnailProps {
  readonly knots: readonly ThumbnailKnot[];
  readonly threads: readonly ThumbnailThread[];
  /** What it shows, for screen readers; '' when a text beside it says so. */
  readonly title: string;
}

/** A small picture of a network; it fits its box and keeps the proportions of the map. */
export const Thumbnail = memo(function Thumbnail({ knots, threads, title }: ThumbnailProps) {
  const { box, shapes } = useMemo(() => thumbnailShapes(knots, threads), [knots, threads]);
  return (
    <svg
      className={styles.thumbnail}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      preserveAspectRatio="xMidYMid meet"
      role={title ? 'img' : undefined}
      aria-label={title || undefined}
      aria-hidden={title ? undefined : true}
    >
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several threads may join the same two knots
        <PathView key={index} shape={shape} />
      ))}
    </svg>
  );
});

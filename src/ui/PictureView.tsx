import { memo } from 'react';
import type { Picture, PictureItem, Shape, TextShape } from '@/picture/shapes';
import { PathView } from './PathView';
import styles from './PictureView.module.css';

interface PictureViewProps {
  readonly picture: Picture;
  /** What stays bright while the rest is dimmed: ids of actors and ties; null for everything. */
  readonly bright: ReadonlySet<string> | null;
}

/** The shapes of a picture inside an SVG, in the colours of the theme. */
export const PictureView = memo(function PictureView({ picture, bright }: PictureViewProps) {
  return picture.items.map((item) => (
    <Item
      key={`${item.kind} ${item.about}`}
      item={item}
      isDimmed={bright !== null && !bright.has(item.about)}
    />
  ));
});

const Item = memo(function Item({
  item,
  isDimmed,
}: {
  readonly item: PictureItem;
  readonly isDimmed: boolean;
}) {
  return (
    <g
      className={`${styles.item} ${isDimmed ? styles.dimmed : ''}`}
      data-kind={item.kind}
      data-about={item.about}
    >
      {item.shapes.map((shape) => (
        <ShapeView key={keyOf(shape)} shape={shape} />
      ))}
    </g>
  );
});

/** No two shapes of an item are of the same form, paint and place. */
function keyOf(shape: Shape): string {
  if (shape.kind === 'text') return `text ${shape.x} ${shape.y}`;
  const { d, line, fill, width, at } = shape;
  return `${d} ${line} ${fill} ${width} ${at?.x} ${at?.y} ${at?.turn}`;
}

/** One shape of a picture in the colours of the theme. */
export function ShapeView({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'path':
      return <PathView shape={shape} />;
    case 'text':
      return <DrawnText shape={shape} />;
  }
}

function DrawnText({ shape }: { readonly shape: TextShape }) {
  const { lines, anchor, x, y, size, leading, weight, fill, halo, opacity } = shape;
  const rows = lines.map((line, index) => ({ line, y: y + index * leading }));
  return (
    <text
      className={styles.name}
      fontSize={size}
      fontWeight={weight}
      fill={`var(--${fill})`}
      textAnchor={anchor}
      stroke={halo ? `var(--${halo.colour})` : undefined}
      strokeWidth={halo?.width}
      opacity={opacity < 1 ? opacity : undefined}
    >
      {rows.map((row) => (
        <tspan key={row.y} x={x} y={row.y}>
          {row.line}
        </tspan>
      ))}
    </text>
  );
}

import { memo } from 'react';
import type { Shape } from '@/picture/shapes';
import type { Sheet, SheetPart } from '@/picture/sheet';
import { ShapeView } from './PictureView';

interface SheetViewProps {
  readonly sheet: Sheet;
  readonly className?: string | undefined;
}

/** A page with pictures as an SVG as wide as its room, in the colours of what it lies on. */
export const SheetView = memo(function SheetView({ sheet, className }: SheetViewProps) {
  const { width, height, parts, description } = sheet;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={className}
      {...(description === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': description })}
    >
      {numbered(parts).map(([at, part]) => (
        <g key={at} transform={toTransform(part)}>
          {numbered(part.shapes).map(([place, shape]) => (
            <ShapeView key={place} shape={shape} />
          ))}
        </g>
      ))}
    </svg>
  );
});

/** Parts and shapes have no names of their own: a sheet that changes is drawn anew. */
const numbered = <Thing extends SheetPart | Shape>(things: readonly Thing[]) =>
  things.map((thing, at) => [at, thing] as const);

const toTransform = ({ at: { x, y, scale, turn } }: SheetPart) =>
  `translate(${x} ${y}) rotate(${turn}) scale(${scale})`;

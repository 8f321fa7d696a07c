import { memo } from 'react';
import type { Sheet, SheetPart } from '@/picture/sheet';
import { ShapeView } from './PictureView';

interface SheetViewProps {
  readonly sheet: Sheet;
  /** For who cannot see it; '' for an ornament. */
  readonly label: string;
  readonly className?: string | undefined;
}

/** A page with pictures as an SVG as wide as its room, in the colours of what it lies on. */
export const SheetView = memo(function SheetView({ sheet, label, className }: SheetViewProps) {
  const viewBox = `0 0 ${sheet.width} ${sheet.height}`;
  return label === '' ? (
    <svg viewBox={viewBox} className={className} aria-hidden="true">
      <Parts sheet={sheet} />
    </svg>
  ) : (
    <svg viewBox={viewBox} className={className} role="img" aria-label={label}>
      <Parts sheet={sheet} />
    </svg>
  );
});

function Parts({ sheet }: { readonly sheet: Sheet }) {
  return numbered(sheet.parts).map(([at, part]) => (
    <g key={at} transform={toTransform(part)}>
      {numbered(part.shapes).map(([place, shape]) => (
        <ShapeView key={place} shape={shape} />
      ))}
    </g>
  ));
}

/** Parts and shapes have no names of their own: a sheet that changes is drawn anew. */
const numbered = <Thing,>(things: readonly Thing[]) => things.map((thing, at) => [at, thing] as const);

const toTransform = ({ at: { x, y, scale, turn } }: SheetPart) =>
  `translate(${x} ${y}) rotate(${turn}) scale(${scale})`;

import { ICON_SIDE, ICONS, INNER_LINE, OUTLINES } from '@/picture/knotPaths';

interface KnotProps {
  readonly shape: 'circle' | 'hexagon' | 'square' | 'building';
  readonly icon: string;
  readonly fill: string;
  readonly line: string;
  readonly ink: string;
  /** Drawn with a broken line. */
  readonly isHollow?: boolean;
  /** Width and height, px. */
  readonly size: number;
}

/** An actor's knot; decoration beside its name, so hidden from screen readers. */
export function Knot({ shape, icon, fill, line, ink, isHollow = false, size }: KnotProps) {
  const lines = new Map(Object.entries(ICONS)).get(icon);
  const broken = isHollow ? { strokeDasharray: '14 9' } : {};
  return (
    <svg width={size} height={size} viewBox="-50 -50 100 100" aria-hidden="true" focusable="false">
      <path
        d={OUTLINES[shape]}
        fill={fill}
        stroke={line}
        strokeWidth={size < 28 ? 7 : 4.5}
        strokeLinejoin="round"
        {...broken}
      />
      {shape === 'building' && !isHollow ? (
        <path d={INNER_LINE} fill="none" stroke={line} strokeWidth="2.5" opacity="0.65" />
      ) : null}
      {lines ? (
        <svg
          x={-22}
          y={-22}
          width={44}
          height={44}
          viewBox={`0 0 ${ICON_SIDE} ${ICON_SIDE}`}
          aria-hidden="true"
        >
          <path
            d={lines}
            fill="none"
            stroke={ink}
            strokeWidth={size * 0.44 < 12 ? 2.4 : 2}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      ) : null}
    </svg>
  );
}

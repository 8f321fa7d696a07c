import type { PathShape, Stance } from '@/picture/shapes';

/** A path of a picture in the colours of the theme. */
export function PathView({ shape }: { readonly shape: PathShape }) {
  const { d, at, fill, line, width, dash, cap, opacity } = shape;
  return (
    <path
      d={d}
      transform={at ? toTransform(at) : undefined}
      fill={fill ? `var(--${fill})` : 'none'}
      stroke={line ? `var(--${line})` : undefined}
      strokeWidth={line ? width : undefined}
      strokeDasharray={dash.length > 0 ? dash.join(' ') : undefined}
      strokeLinecap={cap}
      strokeLinejoin="round"
      opacity={opacity < 1 ? opacity : undefined}
    />
  );
}

const toTransform = ({ x, y, turn, scale }: Stance) =>
  `translate(${x} ${y})${turn === 0 ? '' : ` rotate(${turn})`}${scale === 1 ? '' : ` scale(${scale})`}`;

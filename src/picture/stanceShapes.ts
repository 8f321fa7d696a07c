import { path, type Shape, text } from './shapes';

const SIGN = { size: 9, weight: 700 } as const;
/** From −2 to 2; neutral as on the map. */
const SIGNS = ['−−', '−', '=', '+', '++'] as const;

/** The sign of an attitude in a small pill at the foot of a knot. */
export function stanceShapes(stance: number, x: number, y: number, scale: number): readonly Shape[] {
  const at = Math.max(0, Math.min(4, Math.round(stance) + 2));
  const sign = SIGNS[at] ?? '=';
  const wide = (sign.length > 1 ? 15 : 11) * scale;
  const high = 11 * scale;
  return [
    path(roundBox(x - wide / 2, y - high / 2, wide, high, high / 2), {
      fill: `stance-${at}`,
      line: `stance-${at}-line`,
      width: 0.8 * scale,
    }),
    text([sign], {
      anchor: 'middle',
      x,
      y: y + SIGN.size * 0.36 * scale,
      size: SIGN.size * scale,
      weight: SIGN.weight,
      fill: at === 4 ? 'on-knot-dark' : 'on-knot',
    }),
  ];
}

/** Path data of a rectangle with round corners. */
export const roundBox = (x: number, y: number, width: number, height: number, radius: number) => {
  const [w, h, r] = [Math.max(0, width - 2 * radius), Math.max(0, height - 2 * radius), radius];
  return `M${x + r} ${y}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 ${-r} ${r}h${-w}a${r} ${r} 0 0 1 ${-r} ${-r}v${-h}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
};

import { encodeQR } from 'qr';

/** Most bytes that a QR code holds, with the least spare ones (ISO/IEC 18004, version 40, level L). */
export const QR_MOST_BYTES = 2953;
/** Up to here there is room for more spare ones, so that a smudge does no harm. */
const EASY_BYTES = 600;

export interface QrPicture {
  /** Modules on a side, without the quiet margin. */
  readonly side: number;
  /** Path of the dark modules, each of side 1, from (0, 0). */
  readonly path: string;
}

/**
 * Draws a text as a QR code.
 *
 * @returns null when the text is more than a code can hold
 */
export function qrPicture(text: string): QrPicture | null {
  const length = new TextEncoder().encode(text).length;
  if (length > QR_MOST_BYTES) return null;
  const ecc = length <= EASY_BYTES ? 'medium' : 'low';
  // The library draws a margin of one module at least; ours is drawn where the code is shown.
  const rows = encodeQR(text, 'raw', { ecc, border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
  return { side: rows.length, path: rows.map(rowPath).join('') };
}

/** Neighbouring dark modules as one bar: seams between them would show as hairlines. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    let end = x;
    while (row[end]) end += 1;
    path += `M${x} ${y}h${end - x}v1H${x}z`;
    x = end;
  }
  return path;
}

/** Modules of the quiet margin that readers need. */
export const QR_MARGIN = 4;

/** The code as an SVG file, black on white whatever the theme, 8 px a module. */
export function qrSvg({ side, path }: QrPicture): string {
  const whole = side + 2 * QR_MARGIN;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="${whole * 8}" height="${whole * 8}" viewBox="0 0 ${whole} ${whole}">`,
    `<rect width="${whole}" height="${whole}" fill="#ffffff"/>`,
    `<path transform="translate(${QR_MARGIN} ${QR_MARGIN})" fill="#000000" d="${path}"/>`,
    '</svg>',
    '',
  ].join('\n');
}

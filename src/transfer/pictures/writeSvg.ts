import { colourOf, type Ground } from '@/picture/palette';
import type { PathShape, Shape, Stance, TextShape, Token } from '@/picture/shapes';
import type { Sheet, SheetPart } from '@/picture/sheet';

/** How a file is to be written. */
export interface SvgChoices {
  /**
   * Data URIs of the faces of Plus Jakarta Sans to carry along, so that the type is right wherever web fonts are
   * read; null names it and what comes near it.
   */
  readonly fonts: readonly string[] | null;
  /** What tokens of the ground mean. */
  readonly on: Ground;
}

/** What stands in for Plus Jakarta Sans where it is missing: of like width, and on every system one of them. */
const FAMILY = "'Plus Jakarta Sans', 'Noto Sans', 'Segoe UI', 'DejaVu Sans', Verdana, sans-serif";

/**
 * A page as the text of an SVG 1.1 file: plain shapes and texts, nothing that refers outside of it, no style
 * sheet but the faces that are carried along. The same page gives the same text.
 */
export function writeSvg(sheet: Sheet, { fonts, on }: SvgChoices): string {
  const paint: Paint = { colour: (token) => colourOf(token, on), isExact: fonts !== null };
  const { width, height, ground, title, description, parts } = sheet;
  const [w, h] = [number(width), number(height)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img" font-family="${FAMILY}" stroke-linejoin="round">`,
    title === '' ? '' : `<title>${escapeXml(title)}</title>`,
    description === '' ? '' : `<desc>${escapeXml(description)}</desc>`,
    fonts === null ? '' : `<defs><style type="text/css">${fonts.map(face).join('')}</style></defs>`,
    ground === null ? '' : `<rect width="${w}" height="${h}" fill="${paint.colour(ground)}"/>`,
    ...parts.map((part) => writePart(part, paint)),
    '</svg>',
    '',
  ]
    .filter((line, index, lines) => line !== '' || index === lines.length - 1)
    .join('\n');
}

interface Paint {
  readonly colour: (token: Token) => string;
  /** Whether the type is at hand, in every weight. */
  readonly isExact: boolean;
}

const face = (source: string) =>
  `@font-face{font-family:'Plus Jakarta Sans';font-weight:200 800;src:url(${source}) format('woff2')}`;

function writePart({ kind, at, shapes }: SheetPart, paint: Paint): string {
  const transform = isUnmoved(at) ? '' : ` transform="${toTransform(at)}"`;
  return `<g class="${kind}"${transform}>\n${shapes.map((shape) => writeShape(shape, paint)).join('\n')}\n</g>`;
}

const isUnmoved = ({ x, y, turn, scale }: Stance) => x === 0 && y === 0 && turn === 0 && scale === 1;

const writeShape = (shape: Shape, paint: Paint) =>
  shape.kind === 'path' ? writePath(shape, paint) : writeText(shape, paint);

function writePath({ d, at, fill, line, width, dash, cap, opacity }: PathShape, { colour }: Paint): string {
  const parts = [`d="${escapeXml(d)}"`, `fill="${fill ? colour(fill) : 'none'}"`];
  if (at) parts.push(`transform="${toTransform(at)}"`);
  if (line) {
    parts.push(`stroke="${colour(line)}"`, `stroke-width="${number(width)}"`);
    if (cap !== 'butt') parts.push(`stroke-linecap="${cap}"`);
    if (dash.length > 0) parts.push(`stroke-dasharray="${dash.map(number).join(' ')}"`);
  }
  if (opacity < 1) parts.push(`opacity="${number(opacity)}"`);
  return `<path ${parts.join(' ')}/>`;
}

/** The halo is a text of its own under the letters: not every program paints a stroke first. */
function writeText(shape: TextShape, { colour, isExact }: Paint): string {
  const { lines, anchor, x, y, size, leading, weight, fill, halo, opacity } = shape;
  const rows = lines
    .map((words, index) => ({ words, y: y + index * leading }))
    .filter(({ words }) => words !== '');
  if (rows.length === 0) return '';
  const seen = opacity < 1 ? ` opacity="${number(opacity)}"` : '';
  const type = `font-size="${number(size)}" font-weight="${isExact ? weight : plainWeight(weight)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${seen}`;
  const body = rows
    .map(({ words, y: base }) => `<tspan x="${number(x)}" y="${number(base)}">${escapeXml(words)}</tspan>`)
    .join('');
  const under = halo
    ? `<text aria-hidden="true" ${type} fill="${colour(halo.colour)}" stroke="${colour(halo.colour)}" stroke-width="${number(halo.width)}">${body}</text>\n`
    : '';
  return `${under}<text ${type} fill="${colour(fill)}">${body}</text>`;
}

/** Other faces have hardly more than two weights, and some programs know only hundreds. */
const plainWeight = (weight: number) => (weight < 550 ? 400 : 700);

const toTransform = ({ x, y, turn, scale }: Stance) =>
  `translate(${number(x)} ${number(y)})${turn === 0 ? '' : ` rotate(${number(turn)})`}${scale === 1 ? '' : ` scale(${number(scale, 4)})`}`;

/** A number as short as it can be; what is no number would spoil the whole file. */
function number(value: number, digits = 2): string {
  if (!Number.isFinite(value)) return '0';
  const short = Number(value.toFixed(digits));
  return String(Object.is(short, -0) ? 0 : short);
}

/** What XML 1.0 cannot hold at all: most control characters, halves of letters, and two code points. */
const IMPOSSIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': ' ',
  '\r': ' ',
  '\t': ' ',
};

/** A text for the content or an attribute of an element. */
function escapeXml(words: string): string {
  return words.replace(IMPOSSIBLE, '\ufffd').replace(/[&<>"'\n\r\t]/g, (sign) => ENTITIES[sign] ?? sign);
}

import { toSegments } from '@/picture/pathSegments';
import type { PathShape, Shape, Stance, TextShape, Token } from '@/picture/shapes';
import type { SheetPart } from '@/picture/sheet';
import type { PdfFont } from './pdfFont';

/** What drawing needs to know, and what it finds out that the page must name. */
export interface PdfPaint {
  /** `#rrggbb` of a token. */
  readonly colour: (token: Token) => string;
  /** The font for a weight. */
  readonly fontOf: (weight: number) => PdfFont;
  /** Name of a state of the page that is so opaque, 0 to 1. */
  readonly opacity: (share: number) => string;
}

/** A part of a page as PDF operators; the page measures in px from its upper left corner. */
export function partOperators({ at, shapes }: SheetPart, paint: PdfPaint): string {
  return `q\n${matrix(at)}${shapes.map((shape) => shapeOperators(shape, paint)).join('')}Q\n`;
}

/** An area of one colour over the whole page. */
export function groundOperators(colour: string, width: number, height: number): string {
  return `${fillColour(colour)}0 0 ${number(width)} ${number(height)} re f\n`;
}

const shapeOperators = (shape: Shape, paint: PdfPaint) =>
  shape.kind === 'path' ? pathOperators(shape, paint) : textOperators(shape, paint);

function pathOperators({ d, at, fill, line, width, dash, cap, opacity }: PathShape, paint: PdfPaint): string {
  const isLined = line !== null && width > 0;
  if (fill === null && !isLined) return '';
  const state = [
    at ? matrix(at) : '',
    opacity < 1 ? `/${paint.opacity(opacity)} gs\n` : '',
    fill === null ? '' : fillColour(paint.colour(fill)),
    isLined ? `${lineColour(paint.colour(line))}${number(width)} w ${cap === 'round' ? 1 : 0} J 1 j\n` : '',
    isLined && dash.length > 0 ? `[${dash.map((length) => number(length)).join(' ')}] 0 d\n` : '',
  ].join('');
  const paintOperator = fill === null ? 'S' : isLined ? 'B' : 'f';
  return `q\n${state}${outline(d)}${paintOperator}\nQ\n`;
}

const OPERATORS = { move: 'm', line: 'l', curve: 'c', close: 'h' } as const;

function outline(d: string): string {
  return toSegments(d)
    .map(
      ({ kind, points }) =>
        `${points.map(([x, y]) => `${number(x)} ${number(y)} `).join('')}${OPERATORS[kind]}\n`,
    )
    .join('');
}

/** Letters once as a stroke in the ground's colour, which is no text to who reads the file, then the text itself. */
function textOperators(shape: TextShape, paint: PdfPaint): string {
  const { lines, anchor, x, y, size, leading, weight, fill, halo, opacity } = shape;
  const font = paint.fontOf(weight);
  const rows = lines.map((words, index) => {
    const { glyphs, width } = font.encode(words);
    const wide = (width * size) / 1000;
    const from = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
    return `1 0 0 -1 ${number(from)} ${number(y + index * leading)} Tm <${glyphs}> Tj\n`;
  });
  const type = `/${font.name} ${number(size)} Tf\n`;
  const under = halo
    ? `/Artifact BMC\nBT\n${type}1 Tr ${lineColour(paint.colour(halo.colour))}${number(halo.width)} w 1 J 1 j\n${rows.join('')}ET\nEMC\n`
    : '';
  const seen = opacity < 1 ? `/${paint.opacity(opacity)} gs\n` : '';
  return `q\n${seen}${under}BT\n${type}0 Tr ${fillColour(paint.colour(fill))}${rows.join('')}ET\nQ\n`;
}

/** Moves, turns and scales what follows. */
function matrix({ x, y, turn, scale }: Stance): string {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  return `${[cos, sin, -sin, cos].map((share) => number(share, 5)).join(' ')} ${number(x)} ${number(y)} cm\n`;
}

const fillColour = (colour: string) => `${parts(colour)} rg\n`;
const lineColour = (colour: string) => `${parts(colour)} RG\n`;

const parts = (colour: string) =>
  [1, 3, 5].map((at) => number(Number.parseInt(colour.slice(at, at + 2), 16) / 255, 3)).join(' ');

/** A number as PDF takes it: never with an exponent. */
export function number(value: number, digits = 2): string {
  if (!Number.isFinite(value)) return '0';
  const short = value.toFixed(digits).replace(/\.?0+$/, '');
  return short === '-0' || short === '' ? '0' : short;
}

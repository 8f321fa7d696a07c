import type PptxGenJS from 'pptxgenjs';
import { OUTLINES } from '@/picture/knotPaths';
import { type Point, type Segment, toSegments } from '@/picture/pathSegments';
import type { PathShape, TextShape } from '@/picture/shapes';
import { hex } from '../colours';

type Slide = PptxGenJS.Slide;
type Line = PptxGenJS.ShapeLineProps;

/** On every system, or one of the same widths: what fits here fits there. */
export const FONT = 'Arial';
const PT = 72;
/** Strong threads stretch their pattern, as on the canvas. */
const STRONG_FROM_PX = 3;
const STRETCH = 1.6;

/** Where a picture lies on a slide: the inches of a px, and the inches of its origin. */
export interface Stand {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** A place of the picture as inches of the slide. */
export function toInch({ scale, x, y }: Stand, [px, py]: Point): Point {
  return [x + px * scale, y + py * scale];
}

/** The line of a shape, or none. */
export function lineOf({ line, width, dash, opacity }: PathShape, stand: Stand): Line {
  return {
    ...(line === null ? { type: 'none' } : { color: hex(line) }),
    width: Math.max(0.25, Math.round(width * stand.scale * PT * 4) / 4),
    dashType: dashOf(dash, width),
    transparency: Math.round((1 - opacity) * 100),
  };
}

/** The pattern that is nearest to ours. */
export function dashOf(dash: readonly number[], width: number): NonNullable<Line['dashType']> {
  const [first = 0, , third] = dash;
  const on = width > STRONG_FROM_PX ? first / STRETCH : first;
  if (dash.length === 0) return 'solid';
  if (third !== undefined) return 'dashDot';
  if (on < 2) return 'sysDot';
  if (on <= 6) return 'sysDash';
  return on < 14 ? 'dash' : 'lgDash';
}

/** The library draws free forms, but its types do not know their name. */
interface Freeform {
  addShape(name: string, options: PptxGenJS.ShapeProps): unknown;
}

/** A shape of its own points. */
export function addFreeform(slide: Freeform, options: PptxGenJS.ShapeProps): void {
  slide.addShape('custGeom', options);
}

/** Any path as a shape that can be edited by its points. */
export function drawPath(slide: Slide, shape: PathShape, stand: Stand): void {
  const segments = toSegments(shape.d);
  const placed = segments.map((segment) => ({
    kind: segment.kind,
    points: segment.points.map((point: Point) => toInch(stand, standing(shape, point))),
  }));
  const corners = placed.flatMap(({ points }) => points);
  if (corners.length === 0) return;
  const [left, top] = [Math.min(...corners.map(([x]) => x)), Math.min(...corners.map(([, y]) => y))];
  const [right, bottom] = [Math.max(...corners.map(([x]) => x)), Math.max(...corners.map(([, y]) => y))];
  const scaled = { ...shape, width: shape.width * (shape.at?.scale ?? 1) };
  addFreeform(slide, {
    x: left,
    y: top,
    w: Math.max(0.001, right - left),
    h: Math.max(0.001, bottom - top),
    ...(shape.fill ? { fill: fillOf(shape) } : {}),
    line: lineOf(scaled, stand),
    points: placed.flatMap((piece) => pointOf(piece.kind, piece.points, [left, top])),
  });
}

function fillOf({ fill, opacity }: PathShape): PptxGenJS.ShapeFillProps {
  return fill ? { color: hex(fill), transparency: Math.round((1 - opacity) * 100) } : { type: 'none' };
}

/** A point of a path in the picture's own px. */
function standing({ at }: PathShape, [x, y]: Point): Point {
  if (!at) return [x, y];
  const turn = (at.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn) * at.scale, Math.sin(turn) * at.scale];
  return [at.x + x * cos - y * sin, at.y + x * sin + y * cos];
}

type Points = NonNullable<PptxGenJS.ShapeProps['points']>;

function pointOf(kind: Segment['kind'], points: readonly Point[], [left, top]: Point): Points {
  const [a, b, c] = points.map(([x, y]) => [x - left, y - top] as const);
  switch (kind) {
    case 'move':
      return a ? [{ x: a[0], y: a[1], moveTo: true }] : [];
    case 'line':
      return a ? [{ x: a[0], y: a[1] }] : [];
    case 'curve':
      return a && b && c
        ? [{ x: c[0], y: c[1], curve: { type: 'cubic', x1: a[0], y1: a[1], x2: b[0], y2: b[1] } }]
        : [];
    case 'close':
      return [{ close: true }];
  }
}

/** Outlines of knots with the shape of the program that is like them: its name, and width and height of 100. */
const KNOTS = [
  { d: OUTLINES.circle, shape: 'ellipse', width: 92, height: 92, turn: 0, radius: 0 },
  { d: OUTLINES.hexagon, shape: 'hexagon', width: 94, height: 82, turn: 90, radius: 0 },
  { d: OUTLINES.square, shape: 'roundRect', width: 86, height: 86, turn: 0, radius: 22 },
  { d: OUTLINES.building, shape: 'roundRect', width: 90, height: 90, turn: 0, radius: 13 },
] as const;

/** A knot as an ellipse, a hexagon or a rectangle; any other shape by its points. */
export function drawOutline(slide: Slide, shape: PathShape, stand: Stand, name: string): void {
  const known = KNOTS.find(({ d }) => d === shape.d);
  if (!known || !shape.at) {
    drawPath(slide, shape, stand);
    return;
  }
  const scale = shape.at.scale * stand.scale;
  const [x, y] = toInch(stand, [shape.at.x, shape.at.y]);
  const [w, h] = [known.width * scale, known.height * scale];
  slide.addShape(known.shape, {
    x: x - w / 2,
    y: y - h / 2,
    w,
    h,
    ...(known.turn === 0 ? {} : { rotate: known.turn }),
    ...(known.radius === 0 ? {} : { rectRadius: known.radius * scale }),
    fill: fillOf(shape),
    line: lineOf({ ...shape, width: shape.width * shape.at.scale }, stand),
    objectName: name,
  });
}

/** Words of a picture as a text box that can be edited. */
export function drawText(slide: Slide, shape: TextShape, stand: Stand, lang: string): void {
  const { lines, anchor, x, y, size, leading, weight, fill, halo } = shape;
  const points = Math.max(1, Math.round(size * stand.scale * PT * 2) / 2);
  // Wider than any font needs; it does not wrap, and stands where its anchor is.
  const width = Math.max(...lines.map((line) => line.length)) * size * stand.scale * 0.75 + 0.3;
  const height = Math.max(size * 1.3, lines.length * leading) * stand.scale;
  const [left, top] = toInch(stand, [x, y - size * 0.92]);
  slide.addText(
    lines.map((text, at) => ({ text, options: { breakLine: at < lines.length - 1 } })),
    {
      x: anchor === 'start' ? left : anchor === 'end' ? left - width : left - width / 2,
      y: top,
      w: width,
      h: height,
      margin: 0,
      wrap: false,
      align: anchor === 'start' ? 'left' : anchor === 'end' ? 'right' : 'center',
      valign: 'top',
      fontFace: FONT,
      fontSize: points,
      bold: weight >= 600,
      color: hex(fill),
      lang,
      ...(halo ? { glow: { size: 3, color: hex('paper'), opacity: 0.9 } } : {}),
    },
  );
}

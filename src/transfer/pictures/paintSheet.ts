import { colourOf, type Ground } from '@/picture/palette';
import { type Segment, toSegments } from '@/picture/pathSegments';
import type { PathShape, Shape, Stance, TextShape } from '@/picture/shapes';
import type { Sheet } from '@/picture/sheet';

/** What a page is painted with: a canvas' context, or whatever answers to the same. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'bezierCurveTo'
  | 'closePath'
  | 'fill'
  | 'stroke'
  | 'fillRect'
  | 'fillText'
  | 'strokeText'
  | 'save'
  | 'restore'
  | 'translate'
  | 'rotate'
  | 'scale'
  | 'setLineDash'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
>;

interface PaintChoices {
  /** px of the canvas of one px of the page. */
  readonly scale: number;
  readonly on: Ground;
  /** CSS families, as the page has loaded them. */
  readonly family: string;
}

/**
 * Paints a page. Nothing is loaded on the way, so the picture is whole when this returns; the typeface has to be
 * there before.
 */
export function paintSheet(pen: Pen, sheet: Sheet, { scale, on, family }: PaintChoices): void {
  pen.save();
  pen.scale(scale, scale);
  pen.lineJoin = 'round';
  const colour = (token: string) => colourOf(token, on);
  if (sheet.ground !== null) {
    pen.fillStyle = colour(sheet.ground);
    pen.fillRect(0, 0, sheet.width, sheet.height);
  }
  const segments = rememberSegments();
  for (const { at, shapes } of sheet.parts) {
    pen.save();
    place(pen, at);
    for (const shape of shapes) paintShape(pen, shape, { colour, family, segments });
    pen.restore();
  }
  pen.restore();
}

interface Paint {
  readonly colour: (token: string) => string;
  readonly family: string;
  readonly segments: (d: string) => readonly Segment[];
}

/** Outlines and icons come again with every knot. */
function rememberSegments(): Paint['segments'] {
  const known = new Map<string, readonly Segment[]>();
  return (d) => {
    const before = known.get(d);
    if (before) return before;
    const found = toSegments(d);
    known.set(d, found);
    return found;
  };
}

function place(pen: Pen, { x, y, turn, scale }: Stance): void {
  pen.translate(x, y);
  if (turn !== 0) pen.rotate((turn * Math.PI) / 180);
  if (scale !== 1) pen.scale(scale, scale);
}

function paintShape(pen: Pen, shape: Shape, paint: Paint): void {
  pen.globalAlpha = shape.opacity;
  if (shape.kind === 'path') paintPath(pen, shape, paint);
  else paintText(pen, shape, paint);
  pen.globalAlpha = 1;
}

function paintPath(pen: Pen, { d, at, fill, line, width, dash, cap }: PathShape, paint: Paint): void {
  if (at) {
    pen.save();
    place(pen, at);
  }
  pen.beginPath();
  for (const { kind, points } of paint.segments(d)) {
    switch (kind) {
      case 'move':
        pen.moveTo(...points[0]);
        break;
      case 'line':
        pen.lineTo(...points[0]);
        break;
      case 'curve':
        pen.bezierCurveTo(...points[0], ...points[1], ...points[2]);
        break;
      case 'close':
        pen.closePath();
    }
  }
  if (fill !== null) {
    pen.fillStyle = paint.colour(fill);
    pen.fill();
  }
  if (line !== null && width > 0) {
    pen.strokeStyle = paint.colour(line);
    pen.lineWidth = width;
    pen.lineCap = cap;
    if (dash.length > 0) pen.setLineDash([...dash]);
    pen.stroke();
    if (dash.length > 0) pen.setLineDash([]);
  }
  if (at) pen.restore();
}

function paintText(pen: Pen, shape: TextShape, { colour, family }: Paint): void {
  const { lines, anchor, x, y, size, leading, weight, fill, halo } = shape;
  pen.font = `${weight} ${size}px ${family}`;
  pen.textAlign = anchor === 'middle' ? 'center' : anchor === 'start' ? 'left' : 'right';
  if (halo) {
    pen.strokeStyle = colour(halo.colour);
    pen.lineWidth = halo.width;
    for (const [index, words] of lines.entries()) pen.strokeText(words, x, y + index * leading);
  }
  pen.fillStyle = colour(fill);
  for (const [index, words] of lines.entries()) pen.fillText(words, x, y + index * leading);
}

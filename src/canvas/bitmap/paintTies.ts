import { CASING_PX } from '@/appearance/tieLook';
import { MATURITIES } from '@/model/types';
import type { QuadraticCurve } from '@/picture/tieGeometry';
import { tieLabelPlace } from '@/picture/tieLabels';
import type { TieData } from '../mapData';
import type { TieEdgeType } from '../toFlow';
import type { MapColours } from './mapColours';
import type { Box } from './spatialGrid';
import { curveOf, lengthBefore, partIn, type TieShape, tieShape, trace } from './tieShape';

/** Below this length of thread, px at zoom 1, marks on it would cover it; as in `TieEdge`. */
const ROOM_FOR_MARKS_PX = 46;
const DIMMED = 0.18;
/** A dash whose whole pattern is shorter than this on screen, px, is seen as a paler line. */
const LEAST_PATTERN_PX = 4;

interface TiePainting {
  readonly context: CanvasRenderingContext2D;
  readonly ties: readonly TieEdgeType[];
  readonly colours: MapColours;
  /** What is painted of the map. */
  readonly box: Box;
  /** px on screen of one px of the map. */
  readonly zoom: number;
  /** Far out and in a crowd threads are lines without casing and marks, painted many at a time. */
  readonly isPlain: boolean;
  readonly labelScale: number;
}

/** Paints ties as `TieEdge` draws them. The context measures in px of the map. */
export function paintTies(painting: TiePainting): void {
  const { context, ties, isPlain } = painting;
  context.lineJoin = 'round';
  if (isPlain) paintLines(painting);
  else for (const tie of ties) paintThread(painting, tie);
  context.setLineDash([]);
  paintLabels(painting);
  context.globalAlpha = 1;
}

function paintThread({ context, colours, zoom, box }: TiePainting, edge: TieEdgeType): void {
  const { data, selected } = edge;
  const shape = tieShape(edge);
  if (!data || !shape) return;
  const { look, thread, isDimmed, isLit, isGone, presence } = data;
  const alpha = (isDimmed ? DIMMED : 1) * (presence?.opacity ?? 1);
  const { curve, skippedPx } = seen(shape, box);
  if (!curve) return;
  context.beginPath();
  trace(context, curve);
  const colour = colours.resolve(look.colour);
  const stroke = (style: string, width: number) => {
    context.strokeStyle = style;
    context.lineWidth = width;
    context.stroke();
  };
  const dash = dashOf(look.dashArray, zoom);
  context.globalAlpha = alpha;
  context.lineCap = 'round';
  stroke(colours.ground, look.width + CASING_PX * 2);
  if (selected) stroke(colours.selectedGlow, look.width + 9);
  else if (isLit) stroke(colours.litGlow, look.width + 9);
  if (dash.pattern.length > 0) {
    context.setLineDash([...dash.pattern]);
    context.lineDashOffset = skippedPx;
  }
  if (dash.share < 1) context.globalAlpha *= dash.share;
  stroke(colour, look.isHollow ? look.width + 2 : look.width);
  if (dash.pattern.length > 0) context.setLineDash([]);
  if (dash.share < 1) context.globalAlpha = alpha;
  if (look.isHollow) stroke(colours.ground, Math.max(1.4, look.width - 1));
  if (thread.length > ROOM_FOR_MARKS_PX && !isGone) paintMarks({ context, colours, box }, data, colour);
}

/** A thread whose seen part is shorter than this share is cut down to it. */
const WORTH_CUTTING = 0.7;

interface Seen {
  /** null when nothing of the thread is seen. */
  readonly curve: QuadraticCurve | null;
  /** Length of the thread before it, px. */
  readonly skippedPx: number;
}

function seen({ curve, left, top, right, bottom }: TieShape, box: Box): Seen {
  if (left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom) {
    return { curve, skippedPx: 0 };
  }
  const part = partIn(curve, box);
  if (!part) return { curve: null, skippedPx: 0 };
  if (part.to - part.from > WORTH_CUTTING) return { curve, skippedPx: 0 };
  return { curve: curveOf(curve, part), skippedPx: lengthBefore(curve, part.from) };
}

function paintLines({ context, ties, colours, zoom }: TiePainting): void {
  context.lineDashOffset = 0;
  const batches = new Map<string, { readonly path: Path2D; readonly data: TieData }>();
  for (const edge of ties) {
    const { data } = edge;
    const shape = tieShape(edge);
    if (!data || !shape) continue;
    const { look } = data;
    const key = `${look.colour} ${look.width} ${look.dashArray} ${look.isHollow} ${data.isDimmed}`;
    const batch = batches.get(key) ?? { path: new Path2D(), data };
    trace(batch.path, shape.curve);
    batches.set(key, batch);
  }
  for (const { path, data } of batches.values()) {
    const dash = dashOf(data.look.dashArray, zoom);
    context.globalAlpha = (data.isDimmed ? DIMMED : 1) * dash.share * (data.look.isHollow ? 0.6 : 1);
    context.setLineDash([...dash.pattern]);
    context.lineCap = dash.pattern.length > 0 ? 'round' : 'butt';
    context.strokeStyle = colours.resolve(data.look.colour);
    context.lineWidth = data.look.width;
    context.stroke(path);
  }
}

interface DashOnScreen {
  readonly pattern: readonly number[];
  /** How much of the line is inked where its pattern is too fine to see. */
  readonly share: number;
}

const SOLID: DashOnScreen = { pattern: [], share: 1 };
const dashes = new Map<
  string,
  { readonly pattern: readonly number[]; readonly ink: number; readonly sum: number }
>();

function dashOf(dashArray: string | undefined, zoom: number): DashOnScreen {
  if (dashArray === undefined) return SOLID;
  const known = dashes.get(dashArray) ?? measureDash(dashArray);
  dashes.set(dashArray, known);
  if (known.sum * zoom >= LEAST_PATTERN_PX) return { pattern: known.pattern, share: 1 };
  return { pattern: [], share: known.ink / known.sum };
}

/** Round caps make each dash longer by about the width of a weak thread. */
const CAPS_PX = 2.2;

function measureDash(dashArray: string) {
  const pattern = dashArray.split(/[\s,]+/).map(Number);
  const sum = pattern.reduce((all, one) => all + one, 0);
  const ink = pattern.reduce((all, one, index) => (index % 2 === 0 ? all + one + CAPS_PX : all), 0);
  return { pattern, sum, ink: Math.min(sum, ink) };
}

const ARROW = new Path2D('M-5.5 -5.5 L7 0 L-5.5 5.5 Z');
const CROSS = new Path2D('M-3.2 -3.2 L3.2 3.2 M3.2 -3.2 L-3.2 3.2');

/** Arrow heads for the direction, beads for the maturity, a cross for conflict. */
function paintMarks(
  { context, colours, box }: Pick<TiePainting, 'context' | 'colours' | 'box'>,
  { tie, look, thread }: TieData,
  colour: string,
): void {
  const arrow = (share: number, turn: number) => {
    const { x, y, angle } = thread.at(share);
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) return;
    const size = look.width > 3 ? 1.25 : 1;
    context.save();
    context.translate(x, y);
    context.rotate(((angle + turn) * Math.PI) / 180);
    context.scale(size, size);
    context.strokeStyle = colours.ground;
    context.lineWidth = 1.6;
    context.stroke(ARROW);
    context.fillStyle = colour;
    context.fill(ARROW);
    context.restore();
  };
  const disc = (x: number, y: number, radius: number, fill: string, line: string, width: number) => {
    context.beginPath();
    context.arc(x, y, radius, 0, Math.PI * 2);
    context.fillStyle = fill;
    context.fill();
    context.strokeStyle = line;
    context.lineWidth = width;
    context.stroke();
  };
  if (tie.direction !== 'none') arrow(0.72, 0);
  if (tie.direction === 'both') arrow(0.28, 180);
  if (tie.sign === 'conflict') {
    const { x, y } = thread.at(0.5);
    disc(x, y, 8.5, colours.warnTint, colours.warn, 1.6);
    context.save();
    context.translate(x, y);
    context.lineWidth = 2;
    context.stroke(CROSS);
    context.restore();
  }
  const beads = tie.maturity ? MATURITIES.indexOf(tie.maturity) + 1 : 0;
  for (let bead = 0; bead < beads; bead++) {
    const share = 0.5 + ((bead - (beads - 1) / 2) * 9) / thread.length;
    const { x, y } = thread.at(tie.sign === 'conflict' ? share - 22 / thread.length : share);
    disc(x, y, 3.4, colours.paper, colour, 1.8);
  }
}

/** As in `TieEdge.module.css`. */
const LABEL_HALO_PX = 4;

/** What is written on threads, over them all: a label stands only where there is room. */
function paintLabels({ context, ties, colours, labelScale }: TiePainting): void {
  const labelled = ties.filter(({ data }) => data !== undefined && data.label !== '');
  // To set the type alone takes longer than all that is painted after most edits.
  if (labelled.length === 0) return;
  context.font = colours.tieLabelFont;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { data } of labelled) {
    if (!data) continue;
    const [x, y] = tieLabelPlace(data.thread, data.tie);
    context.save();
    context.translate(x, y);
    context.scale(labelScale, labelScale);
    context.globalAlpha = (data.isDimmed ? DIMMED : 1) * (data.presence?.opacity ?? 1);
    context.strokeStyle = colours.ground;
    context.lineWidth = LABEL_HALO_PX;
    context.strokeText(data.label, 0, 0);
    context.fillStyle = colours.ink;
    context.fillText(data.label, 0, 0);
    context.restore();
  }
}

import type PptxGenJS from 'pptxgenjs';
import { boundsOf } from '@/picture/bounds';
import type { LegendSample } from '@/picture/pageParts';
import { type Point, toSegments } from '@/picture/pathSegments';
import type { PathShape, Picture, PictureItem } from '@/picture/shapes';
import type { Sheet } from '@/picture/sheet';
import { ARROW } from '@/picture/threadShapes';
import type { Drawing, DrawnThread, MapDrawing } from '@/report/types';
import { hex } from '../colours';
import {
  addFreeform,
  dashOf,
  drawOutline,
  drawPath,
  drawText,
  FONT,
  lineOf,
  type Stand,
  toInch,
} from './pen';

type Slide = PptxGenJS.Slide;

/** A rectangle of a slide, inches. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A map of two actors does not fill the slide: inches of a px, at most. */
const MOST_SCALE = 1 / 62;
/** Margin of a page that is laid out already, px. */
const SHEET_MARGIN = 30;
const LEGEND_PT = 11;
const LEGEND_ROW = 0.26;
/** Inches of a px of the signs in the key, and of a letter of its words. */
const SAMPLE_SCALE = 1 / 76;
const LETTER = 0.09;

/** A map as shapes of the program: lines, knots and names, each to be moved and written over. */
export function drawMap(slide: Slide, drawing: Drawing, area: Area, lang: string): void {
  if (drawing.kind === 'sheet') {
    drawSheet(slide, drawing.sheet, area, lang);
    return;
  }
  const rows = legendRows(drawing.legend, area.width);
  const room = { ...area, height: area.height - rows.length * LEGEND_ROW - 0.08 };
  drawPicture(slide, drawing.picture, room, { drawing, lang });
  rows.forEach((row, at) => {
    drawLegendRow(slide, row, area.x, area.y + area.height - (rows.length - at) * LEGEND_ROW, lang);
  });
}

/** A page that is laid out already, as shapes in its middle. */
function drawSheet(slide: Slide, { width, height, parts }: Sheet, area: Area, lang: string): void {
  // The slide has margins of its own.
  const [wide, high] = [width - 2 * SHEET_MARGIN, height - 2 * SHEET_MARGIN];
  const scale = Math.min(area.width / wide, area.height / high);
  const x = area.x + (area.width - wide * scale) / 2 - SHEET_MARGIN * scale;
  const y = area.y + (area.height - high * scale) / 2 - SHEET_MARGIN * scale;
  for (const { at, shapes } of parts) {
    const stand = { scale: scale * at.scale, x: x + at.x * scale, y: y + at.y * scale };
    for (const shape of shapes) {
      if (shape.kind === 'text') drawText(slide, shape, stand, lang);
      else drawOutline(slide, shape, stand, '');
    }
  }
}

interface Told {
  /** null for a picture without names, whose ties have no arrows. */
  readonly drawing: MapDrawing | null;
  readonly lang: string;
}

/** A picture in the middle of an area, as large as it fits. */
export function drawPicture(slide: Slide, picture: Picture, area: Area, { drawing, lang }: Told): void {
  const box = boundsOf(picture);
  if (box === null) return;
  const scale = Math.min(area.width / box.width, area.height / box.height, MOST_SCALE);
  const stand: Stand = {
    scale,
    x: area.x + (area.width - box.width * scale) / 2 - box.x * scale,
    y: area.y + (area.height - box.height * scale) / 2 - box.y * scale,
  };
  for (const item of picture.items) drawItem(slide, item, stand, { drawing, lang });
}

function drawItem(slide: Slide, item: PictureItem, stand: Stand, { drawing, lang }: Told): void {
  if (item.kind === 'thread') {
    const thread = drawing?.threads[item.about] ?? { direction: 'none', isAlone: true };
    drawThread(slide, item, stand, thread);
    return;
  }
  for (const shape of item.shapes) {
    if (shape.kind === 'text') drawText(slide, shape, stand, lang);
    else if (item.kind === 'knot') drawOutline(slide, shape, stand, drawing?.names[item.about] ?? '');
    else drawPath(slide, shape, stand);
  }
}

/** A tie as a line with its pattern and its heads; what lies on it, such as a conflict, as shapes of its own. */
function drawThread(slide: Slide, { shapes }: PictureItem, stand: Stand, thread: DrawnThread): void {
  const paths = shapes.filter((shape): shape is PathShape => shape.kind === 'path');
  // Its casing is of the ground's colour, which is there already.
  const [first, ...rest] = paths.length > 1 && paths[0]?.line === 'ground' ? paths.slice(1) : paths;
  if (!first) return;
  const heads = {
    ...(thread.direction === 'both' ? { beginArrowType: 'triangle' as const } : {}),
    ...(thread.direction !== 'none' ? { endArrowType: 'triangle' as const } : {}),
  };
  const isGlow = first.line === 'lit';
  drawLine(slide, first, stand, thread.isAlone, isGlow ? {} : heads);
  let needsHeads = isGlow;
  for (const shape of rest) {
    if (shape.d === ARROW) continue;
    const isLine = shape.at === null && shape.fill === null && shape.d === first.d;
    if (!isLine) drawPath(slide, shape, stand);
    else {
      drawLine(slide, shape, stand, thread.isAlone, needsHeads ? heads : {});
      needsHeads = false;
    }
  }
}

type Heads = Pick<PptxGenJS.ShapeLineProps, 'beginArrowType' | 'endArrowType'>;

/** A line from rim to rim: straight, or where several ties join the same two, bowed as on the map. */
function drawLine(slide: Slide, shape: PathShape, stand: Stand, isStraight: boolean, heads: Heads): void {
  const line = { ...lineOf(shape, stand), dashType: dashOf(shape.dash, shape.width), ...heads };
  const segments = toSegments(shape.d);
  const start = segments[0]?.points[0];
  const end = segments.at(-1)?.points.at(-1);
  if (!start || !end) return;
  const [from, to] = [toInch(stand, start), toInch(stand, end)];
  if (isStraight) {
    slide.addShape('line', { ...between(from, to), line });
    return;
  }
  const curve = segments.find(({ kind }) => kind === 'curve');
  const [a, b] = (curve?.points ?? [start, end]).slice(0, 2).map((point: Point) => toInch(stand, point));
  if (!a || !b) return;
  const corners = [from, to, a, b];
  const left = Math.min(...corners.map(([x]) => x));
  const top = Math.min(...corners.map(([, y]) => y));
  addFreeform(slide, {
    x: left,
    y: top,
    w: Math.max(0.001, Math.max(...corners.map(([x]) => x)) - left),
    h: Math.max(0.001, Math.max(...corners.map(([, y]) => y)) - top),
    line,
    points: [
      { x: from[0] - left, y: from[1] - top, moveTo: true },
      {
        x: to[0] - left,
        y: to[1] - top,
        curve: { type: 'cubic', x1: a[0] - left, y1: a[1] - top, x2: b[0] - left, y2: b[1] - top },
      },
    ],
  });
}

/** A line is a box with a diagonal, turned over as it runs. */
function between([x1, y1]: Point, [x2, y2]: Point) {
  return {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    w: Math.abs(x2 - x1),
    h: Math.abs(y2 - y1),
    flipH: x2 < x1,
    flipV: y2 < y1,
  };
}

const sampleWidth = ({ width, words }: LegendSample) =>
  width * SAMPLE_SCALE + (width > 0 ? 0.07 : 0) + words.length * LETTER + 0.22;

/** The key in rows of a width. */
function legendRows(legend: readonly LegendSample[], width: number): readonly (readonly LegendSample[])[] {
  const rows: LegendSample[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const sample of legend) {
    const wide = sampleWidth(sample);
    if (used + wide > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(sample);
    used += wide;
  }
  return rows;
}

function drawLegendRow(slide: Slide, row: readonly LegendSample[], x: number, y: number, lang: string): void {
  let at = x;
  for (const sample of row) {
    const stand = { scale: SAMPLE_SCALE, x: at, y: y + LEGEND_ROW / 2 - 7 * SAMPLE_SCALE };
    for (const shape of sample.shapes) {
      if (shape.kind === 'path') drawOutline(slide, shape, stand, sample.words);
    }
    const after = at + sample.width * SAMPLE_SCALE + (sample.width > 0 ? 0.07 : 0);
    slide.addText(sample.words, {
      x: after,
      y,
      w: sample.words.length * LETTER + 0.2,
      h: LEGEND_ROW,
      margin: 0,
      wrap: false,
      align: 'left',
      valign: 'middle',
      fontFace: FONT,
      fontSize: LEGEND_PT,
      color: hex('muted'),
      lang,
    });
    at += sampleWidth(sample);
  }
}

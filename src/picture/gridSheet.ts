import { type GridSpot, type Zone, zonesOf } from '@/analysis/grid/spotsOf';
import { type GridReading, type HighFrom, LEVELS } from '@/analysis/grid/types';
import { actorLook } from '@/appearance/actorLook';
import type { Actor } from '@/model/types';
import { fitRows, type GridRows } from './gridRows';
import { knotShapes } from './knotShapes';
import { layPage, typeOn } from './layPage';
import { wrapText } from './nameLines';
import { type PageWords, SLACK } from './pageParts';
import { path, type Shape, type Token, text } from './shapes';
import type { PageSize, Sheet } from './sheet';
import { roundBox, stanceShapes } from './stanceShapes';
import { textWidth } from './textWidth';

/** An actor with where it stands on the grid. */
export interface GridActor {
  readonly actor: Actor;
  /** As it may be shown. */
  readonly name: string;
  readonly spot: GridSpot;
}

/** The stakeholder grid of a frame, with what is said of it in the reader's language. */
export interface GridPicture {
  readonly reading: GridReading;
  readonly highFrom: HighFrom;
  /** In the order in which they stand in one cell. */
  readonly actors: readonly GridActor[];
  readonly axes: { readonly up: string; readonly right: string };
  readonly zone: (field: Zone['field']) => { readonly name: string; readonly does: string };
  /** "+3 lagi", where a cell has no room for all. */
  readonly more: (count: number) => string;
}

/** A page as wide as the grid is drawn where no paper is chosen. */
export const GRID_SIZE: PageSize = { width: 1240, height: 860 };

const AXIS = { size: 11.5, weight: 650, high: 22 } as const;
const NUMBER = { size: 11, weight: 450, wide: 20, high: 20 } as const;
const ZONE_NAME = { size: 12.5, weight: 750 } as const;
const ZONE_DOES = { size: 11.5, weight: 450 } as const;
const CHIP = { size: 11.5, weight: 550, knot: 18, gap: 8, leading: 13 } as const;
/** The stakeholder grid on a page: five by five cells with their fields, who stands where, and their attitudes. */
export function gridSheet(size: PageSize, words: PageWords, grid: GridPicture, ground: Token | null): Sheet {
  const type = typeOn(size);
  return layPage({
    size,
    type,
    words,
    ground,
    place: ({ x, y, width, height }) => [
      {
        kind: 'map',
        at: { x, y, turn: 0, scale: type },
        shapes: gridShapes(grid, { width: width / type, height: height / type }),
      },
    ],
  });
}

function gridShapes(grid: GridPicture, { width, height }: PageSize): readonly Shape[] {
  const zones = zonesOf(grid.reading, grid.highFrom);
  const rows = fitRows(
    grid.actors.map(({ spot }) => spot),
    new Set(zones.map(({ rows }) => rows.to)),
    { left: NUMBER.wide, top: AXIS.high, right: width, bottom: height - NUMBER.high - AXIS.high },
  );
  const { bottom } = rows.box;
  const { axes } = grid;
  return [
    text([axes.up], { x: 0, y: AXIS.size, size: AXIS.size, weight: AXIS.weight, fill: 'muted' }),
    ...zones.flatMap((zone) => zoneShapes(zone, grid, rows)),
    ...LEVELS.flatMap((level) => [
      text([String(level)], {
        anchor: 'middle',
        x: NUMBER.wide / 2 - 3,
        y: rows.row(level).middle + 4,
        size: NUMBER.size,
        weight: NUMBER.weight,
        fill: 'muted',
      }),
      text([String(level)], {
        anchor: 'middle',
        x: (rows.column(level).from + rows.column(level).to) / 2,
        y: bottom + NUMBER.high * 0.72,
        size: NUMBER.size,
        weight: NUMBER.weight,
        fill: 'muted',
      }),
    ]),
    ...LEVELS.flatMap((row) => LEVELS.flatMap((column) => cellShapes(grid, rows, row, column))),
    text([axes.right], {
      anchor: 'end',
      x: width,
      y: bottom + NUMBER.high + AXIS.size,
      size: AXIS.size,
      weight: AXIS.weight,
      fill: 'muted',
    }),
  ];
}

const ZONE_FILLS: Readonly<Record<string, Token>> = {
  promoters: 'nila-tint',
  both: 'nila-tint',
  paper: 'kunyit-tint',
  hidden: 'kunyit-tint',
};

function zoneShapes(
  { field, rows: levels, columns }: Zone,
  grid: GridPicture,
  rows: GridRows,
): readonly Shape[] {
  const [left, right] = [rows.column(columns.from).from + 1.5, rows.column(columns.to).to - 1.5];
  const [top, bottom] = [rows.row(levels.to).top + 1.5, rows.row(levels.from).bottom - 1.5];
  const { name, does } = grid.zone(field);
  const wide = textWidth(name, ZONE_NAME.size, ZONE_NAME.weight) * SLACK + 7;
  const room = right - left - 20;
  const measure = (line: string) => textWidth(line, ZONE_DOES.size, ZONE_DOES.weight);
  const isOneLine = wide + measure(does) <= room;
  const lines = wrapText(does, room, 1, measure);
  const at = { x: left + 10, y: top + 16 };
  return [
    path(roundBox(left, top, right - left, bottom - top, 10), {
      fill: ZONE_FILLS[field] ?? 'paper',
      line: 'line-strong',
      width: 1.2,
    }),
    text([name], { ...at, ...ZONE_NAME }),
    text(
      lines,
      isOneLine
        ? { x: at.x + wide, y: at.y, ...ZONE_DOES, fill: 'muted' }
        : { x: at.x, y: at.y + 14, ...ZONE_DOES, fill: 'muted' },
    ),
  ];
}

/** Who stands in one cell, beside and under each other round its middle. */
function cellShapes(grid: GridPicture, rows: GridRows, row: number, column: number): readonly Shape[] {
  const here = grid.actors.filter(({ spot }) => spot.row === row && spot.column === column);
  if (here.length === 0) return [];
  const { scale } = rows;
  const cell = rows.cell(row, column);
  const shown = here.slice(0, cell.most < here.length ? cell.most - 1 : here.length);
  const width = (cell.right - cell.left) / cell.columns;
  const lines = Math.ceil(Math.min(here.length, cell.most) / cell.columns);
  const first = (cell.top + cell.bottom - lines * cell.step) / 2;
  const place = (index: number) => ({
    left: cell.left + (index % cell.columns) * width,
    middle: first + (Math.floor(index / cell.columns) + 0.5) * cell.step,
  });
  const chips = shown.flatMap((one, index) => chipShapes(one, place(index), width, scale));
  if (shown.length === here.length) return chips;
  const { left, middle } = place(shown.length);
  const size = CHIP.size * scale;
  const words = grid.more(here.length - shown.length);
  return [
    ...chips,
    text([words], { x: left + 4, y: middle + size * 0.35, size, weight: 700, fill: 'muted' }),
  ];
}

function chipShapes(
  { actor, name }: GridActor,
  { left, middle }: { readonly left: number; readonly middle: number },
  width: number,
  scale: number,
): readonly Shape[] {
  const knot = CHIP.knot * scale;
  const x = left + 4 + knot / 2;
  const size = CHIP.size * scale;
  const leading = CHIP.leading * scale;
  const from = x + knot / 2 + CHIP.gap * scale;
  const lines = wrapText(name, left + width - from - 2, 2, (line) => textWidth(line, size, CHIP.weight));
  return [
    ...knotShapes(actorLook(actor), [x, middle], knot),
    ...stanceShapes(actor.stance, x + knot * 0.5, middle + knot * 0.36, scale),
    text(lines, {
      x: from,
      y: middle + size * 0.35 - ((lines.length - 1) * leading) / 2,
      size,
      leading,
      weight: CHIP.weight,
    }),
  ];
}

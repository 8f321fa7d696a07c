import type { NameLines } from '@/picture/nameLines';
import type { ActorNodeType, TieEdgeType } from '../toFlow';
import type { Contents } from './contents';
import { type Box, createSpatialGrid, type SpatialGrid } from './spatialGrid';

/** Finds who and what of a painted map lies at a place, as the page would if it were drawn by elements. */
export interface Hits {
  readonly actors: readonly ActorNodeType[];
  /** The uppermost actor whose knot, ring or name is there, null for nobody. */
  readonly actorAt: (x: number, y: number, labelScale: number) => ActorNodeType | null;
  /** The actor nearest to a place whose middle is within a distance, px of the map. */
  readonly actorNear: (x: number, y: number, distance: number) => ActorNodeType | null;
  /** The uppermost tie whose thread passes there. */
  readonly tieAt: (x: number, y: number) => TieEdgeType | null;
  /** Ties that end at any of some actors. */
  readonly tiesOf: (ends: ReadonlySet<string>) => TieEdgeType[];
  /** Actors whose knots a box touches. */
  readonly actorsIn: (box: Box) => ActorNodeType[];
}

const CELL_PX = 240;
/** As in `ActorNode.module.css` and `TieEdge.module.css`, px at zoom 1. */
const RING_PX = 13;
const NAME_GAP_PX = 7;
const LINE_PX = 15.6;
const REACH_PX = 12;
/** Half of the widest name and the height of the highest. */
const NAME_REACH_PX = 74;
const NAMES_HIGH_PX = 56;
/** Straight pieces in which a thread is looked at: it bows by a few px only. */
const PIECES = 12;

/** @param linesOf how a name is broken into lines */
export function createHits({ actors, ties }: Contents, linesOf: (name: string) => NameLines): Hits {
  const largest = actors.reduce((most, { data }) => Math.max(most, data.size), 0);
  let actorGrid: SpatialGrid<ActorNodeType> | null = null;
  let tieGrid: SpatialGrid<TieEdgeType> | null = null;
  // Made when first asked: most of the time a map is only looked at.
  const actorsNear = (box: Box) => {
    actorGrid ??= createSpatialGrid(actors, ({ position: { x, y } }) => [[x, y]], CELL_PX);
    return actorGrid.near(box);
  };
  const tiesNear = (box: Box) => {
    tieGrid ??= createSpatialGrid(ties, pointsAlong, CELL_PX);
    return tieGrid.near(box);
  };
  return {
    actors,
    actorAt: (x, y, labelScale) => {
      const side = Math.max(largest / 2 + RING_PX, NAME_REACH_PX * labelScale);
      const above = largest / 2 + NAME_GAP_PX + NAMES_HIGH_PX * labelScale;
      const near = actorsNear({
        left: x - side,
        right: x + side,
        top: y - above,
        bottom: y + largest / 2 + RING_PX,
      });
      return (
        near.findLast((actor) => isOnKnot(actor, x, y) || isOnName(actor, x, y, labelScale, linesOf)) ?? null
      );
    },
    actorNear: (x, y, distance) => {
      const from = ({ position }: ActorNodeType) => Math.hypot(position.x - x, position.y - y);
      const near = actorsNear({
        left: x - distance,
        right: x + distance,
        top: y - distance,
        bottom: y + distance,
      });
      let nearest: ActorNodeType | null = null;
      for (const actor of near) {
        if (from(actor) <= distance && (nearest === null || from(actor) < from(nearest))) nearest = actor;
      }
      return nearest;
    },
    tieAt: (x, y) => {
      const near = tiesNear({ left: x - CELL_PX, right: x + CELL_PX, top: y - CELL_PX, bottom: y + CELL_PX });
      return near.findLast((tie) => isOnThread(tie, x, y)) ?? null;
    },
    tiesOf: (ends) => ties.filter(({ source, target }) => ends.has(source) || ends.has(target)),
    actorsIn: (box) => {
      const more = largest / 2;
      const near = actorsNear({
        left: box.left - more,
        right: box.right + more,
        top: box.top - more,
        bottom: box.bottom + more,
      });
      return near.filter(({ position: { x, y }, data: { size } }) => {
        const half = size / 2;
        const isAcross = x + half > box.left && x - half < box.right;
        return isAcross && y + half > box.top && y - half < box.bottom;
      });
    },
  };
}

function isOnKnot({ position, data }: ActorNodeType, x: number, y: number): boolean {
  return Math.hypot(x - position.x, y - position.y) <= data.size / 2 + RING_PX;
}

function isOnName(
  { position, data }: ActorNodeType,
  x: number,
  y: number,
  labelScale: number,
  linesOf: (name: string) => NameLines,
): boolean {
  if (!data.hasLabel) return false;
  const top = position.y + data.size / 2 + NAME_GAP_PX;
  if (y < top || y > top + NAMES_HIGH_PX * labelScale) return false;
  const { lines, width } = linesOf(data.label);
  const isAcross = Math.abs(x - position.x) <= (width / 2 + 2) * labelScale;
  return isAcross && y <= top + lines.length * LINE_PX * labelScale;
}

function pointsAlong({ data }: TieEdgeType): (readonly [number, number])[] {
  if (!data || data.thread.path === '') return [];
  const steps = Math.ceil(data.thread.length / CELL_PX) + 1;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const { x, y } = data.thread.at(step / steps);
    return [x, y] as const;
  });
}

function isOnThread({ data }: TieEdgeType, x: number, y: number): boolean {
  if (!data || data.thread.path === '') return false;
  let from = data.thread.at(0);
  for (let piece = 1; piece <= PIECES; piece++) {
    const to = data.thread.at(piece / PIECES);
    if (distanceTo(x, y, from, to) <= REACH_PX) return true;
    from = to;
  }
  return false;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function distanceTo(x: number, y: number, from: Point, to: Point): number {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const long = across * across + down * down;
  const share = long === 0 ? 0 : ((x - from.x) * across + (y - from.y) * down) / long;
  const nearest = Math.max(0, Math.min(1, share));
  return Math.hypot(x - from.x - across * nearest, y - from.y - down * nearest);
}

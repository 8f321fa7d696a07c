import { LIMITS } from '@/model/limits';
import type { Place } from '@/model/types';
import type { Box, Spots } from './spots';

/** Free room kept between the boxes of two actors, px. */
const GAP_PX = 10;
/** Rounds of gentle pushing; who still overlaps then is put on the nearest free spot. */
const ROUNDS = 60;
/** Pairs looked at in all rounds together; beyond it (thousands on one heap) the nearest free spots are found at once. */
const MOST_PAIRS = 20_000_000;

/** Actors to be kept off each other. */
export interface Crowd extends Spots {
  readonly boxes: readonly Box[];
  /** These stand still; the others make way. */
  readonly isFixed: readonly boolean[];
}

/**
 * Moves actors so that no knot or name covers another, and as little as possible: whoever covers nobody stays
 * where it is. In whole px. Two that may not move keep covering each other.
 *
 * Overlapping pairs are pushed apart along the shorter way, half each, round after round (Dwyer, Marriott and
 * Stuckey 2005 state the problem; this is its relaxation); what remains goes to the nearest free spot, in order,
 * so that the result never has an overlap.
 *
 * @param crowd its spots are changed in place
 * Cost O(rounds · (n + pairs that stand near each other)).
 */
export function removeOverlaps(crowd: Crowd): void {
  pushApart(crowd, ROUNDS);
  const { xs, ys, isFixed } = crowd;
  for (const i of xs.keys()) {
    if (isFixed[i]) continue;
    xs[i] = Math.round(xs[i] ?? 0);
    ys[i] = Math.round(ys[i] ?? 0);
  }
  putOnFreeSpots(crowd);
}

/**
 * The gentle half of `removeOverlaps`, which may leave overlaps.
 *
 * @returns the number of overlapping pairs that the last round met
 */
export function pushApart(crowd: Crowd, rounds: number): number {
  const { boxes, isFixed } = crowd;
  const reach = {
    width: 2 * boxes.reduce((most, box) => Math.max(most, box.side), 0) + GAP_PX,
    height: boxes.reduce((most, box) => Math.max(most, box.above + box.below), 0) + GAP_PX,
  };
  let looked = 0;
  let met = 0;
  for (let round = 0; round < rounds && looked < MOST_PAIRS; round++) {
    met = 0;
    forNearPairs(crowd, reach, (i, j) => {
      looked++;
      if (!(isFixed[i] && isFixed[j]) && pushPair(crowd, i, j)) met++;
    });
    if (met === 0) break;
  }
  return met;
}

/** Calls back for each pair in the same or in neighbouring squares, which are as large as the largest box. */
function forNearPairs(
  { xs, ys }: Spots,
  { width, height }: { readonly width: number; readonly height: number },
  call: (i: number, j: number) => void,
): void {
  const columns = new Map<number, Map<number, number[]>>();
  for (let i = 0; i < xs.length; i++) {
    const column = Math.floor((xs[i] ?? 0) / width);
    const row = Math.floor((ys[i] ?? 0) / height);
    const squares = columns.get(column) ?? new Map<number, number[]>();
    if (squares.size === 0) columns.set(column, squares);
    const square = squares.get(row);
    if (square) square.push(i);
    else squares.set(row, [i]);
  }
  for (const [column, squares] of columns) {
    const right = columns.get(column + 1);
    for (const [row, here] of squares) {
      const around = [squares.get(row + 1), right?.get(row - 1), right?.get(row), right?.get(row + 1)];
      for (const [position, i] of here.entries()) {
        for (let next = position + 1; next < here.length; next++) call(i, here[next] ?? i);
        for (const square of around) if (square) for (const j of square) call(i, j);
      }
    }
  }
}

/** Pushes two apart along the shorter way. @returns whether they covered each other */
function pushPair({ xs, ys, boxes, isFixed }: Crowd, i: number, j: number): boolean {
  const one = boxes[i];
  const other = boxes[j];
  if (!one || !other) return false;
  const byX = (xs[j] ?? 0) - (xs[i] ?? 0);
  const overX = one.side + other.side + GAP_PX - Math.abs(byX);
  if (overX <= 0) return false;
  const byY = (ys[j] ?? 0) - (ys[i] ?? 0);
  const isBelow = byY > 0 || (byY === 0 && j > i);
  const overY = GAP_PX + (isBelow ? one.below + other.above - byY : one.above + other.below + byY);
  if (overY <= 0) return false;
  // The one that may not move leaves the whole way to the other.
  const share = isFixed[i] ? 0 : isFixed[j] ? 1 : 0.5;
  // A hair more than needed, so that rounding does not bring them back.
  if (overX < overY) {
    const isRight = byX > 0 || (byX === 0 && j > i);
    const push = (overX + 0.5) * (isRight ? 1 : -1);
    xs[i] = (xs[i] ?? 0) - push * share;
    xs[j] = (xs[j] ?? 0) + push * (1 - share);
  } else {
    const push = (overY + 0.5) * (isBelow ? 1 : -1);
    ys[i] = (ys[i] ?? 0) - push * share;
    ys[j] = (ys[j] ?? 0) + push * (1 - share);
  }
  return true;
}

/** Fixed ones are put down first, then one after another those who stand free, then the rest where there is room. */
function putOnFreeSpots({ xs, ys, boxes, isFixed }: Crowd): void {
  const room = createRoom(boxes.length);
  const waiting: number[] = [];
  for (const [i, box] of boxes.entries()) if (isFixed[i]) room.take(xs[i] ?? 0, ys[i] ?? 0, box);
  for (const [i, box] of boxes.entries()) {
    if (isFixed[i]) continue;
    const x = within(xs[i] ?? 0);
    const y = within(ys[i] ?? 0);
    xs[i] = x;
    ys[i] = y;
    if (room.isFree(x, y, box)) room.take(x, y, box);
    else waiting.push(i);
  }
  const searched = new Map<number, number>();
  for (const i of waiting) {
    const box = boxes[i];
    if (!box) continue;
    const from = { x: xs[i] ?? 0, y: ys[i] ?? 0, searched };
    const [x, y] = nearestFree(from, (toX, toY) => room.isFree(toX, toY, box));
    xs[i] = x;
    ys[i] = y;
    room.take(x, y, box);
  }
}

const within = (value: number) => Math.min(LIMITS.coordinate, Math.max(-LIMITS.coordinate, value));
const isWithin = (value: number) => Math.abs(value) <= LIMITS.coordinate;

/** Directions looked into on the first ring, and one more for each so many px of the radius. */
const DIRECTIONS = 32;
const ONE_MORE_PX = 20;
/** The first ring and the growth of the next: fine near the actor, coarse far from it. */
const FIRST_PX = 6;
const GROWTH = 1.08;

/** Rings looked at again by the next one from the same heap, in case it is smaller or stands differently. */
const AGAIN = GROWTH ** 5;

interface Search {
  readonly x: number;
  readonly y: number;
  /** By square of the canvas: the ring on which the last one from there found room; it only gets fuller. */
  readonly searched: Map<number, number>;
}

/** The nearest free spot, ring by ring; where the canvas has none, the spot itself. */
function nearestFree(
  { x: fromX, y: fromY, searched }: Search,
  isFree: (x: number, y: number) => boolean,
): Place {
  const key = keyOf(squareOf(fromX), squareOf(fromY));
  const first = Math.max(FIRST_PX, (searched.get(key) ?? 0) / AGAIN);
  for (let ring = first; ring < LIMITS.coordinate * 2; ring = ring * GROWTH + 2) {
    const directions = DIRECTIONS + Math.floor(ring / ONE_MORE_PX);
    for (let turn = 0; turn < directions; turn++) {
      const angle = (turn / directions) * 2 * Math.PI;
      const x = Math.round(fromX + ring * Math.cos(angle));
      const y = Math.round(fromY + ring * Math.sin(angle));
      if (!isWithin(x) || !isWithin(y) || !isFree(x, y)) continue;
      searched.set(key, ring);
      return [x, y];
    }
  }
  return [fromX, fromY];
}

/** Side of the squares in which taken room is looked up, px: about a name. */
const SQUARE_PX = 160;
/** More than there are squares from one edge of the canvas to the other. */
const SQUARES_ACROSS = 40_000;

const squareOf = (edge: number) => Math.floor(edge / SQUARE_PX);
const keyOf = (column: number, row: number) => column * SQUARES_ACROSS + row;

/** Keeps what room is taken, in squares of the canvas. In numbers only: thousands of spots are tried. */
function createRoom(count: number) {
  const squares = new Map<number, number[]>();
  const taken = {
    left: new Float64Array(count),
    right: new Float64Array(count),
    top: new Float64Array(count),
    bottom: new Float64Array(count),
  };
  let size = 0;
  return {
    isFree: (x: number, y: number, { side, above, below }: Box) => {
      const lastColumn = squareOf(x + side);
      const lastRow = squareOf(y + below);
      for (let column = squareOf(x - side); column <= lastColumn; column++) {
        for (let row = squareOf(y - above); row <= lastRow; row++) {
          for (const k of squares.get(keyOf(column, row)) ?? NOBODY) {
            const isBeside = x + side <= (taken.left[k] ?? 0) || x - side >= (taken.right[k] ?? 0);
            if (isBeside || y + below <= (taken.top[k] ?? 0) || y - above >= (taken.bottom[k] ?? 0)) continue;
            return false;
          }
        }
      }
      return true;
    },
    take: (x: number, y: number, { side, above, below }: Box) => {
      const k = size++;
      taken.left[k] = x - side;
      taken.right[k] = x + side;
      taken.top[k] = y - above;
      taken.bottom[k] = y + below;
      for (let column = squareOf(x - side); column <= squareOf(x + side); column++) {
        for (let row = squareOf(y - above); row <= squareOf(y + below); row++) {
          const square = squares.get(keyOf(column, row));
          if (square) square.push(k);
          else squares.set(keyOf(column, row), [k]);
        }
      }
    },
  };
}

const NOBODY: readonly number[] = [];

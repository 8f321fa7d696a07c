import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import type { Network } from './network';
import { pivotMds, pivotsOf } from './pivotMds';
import { RING_PX, RING_STRETCH, radiusFor, seatsOn, seatsRound } from './rings';
import { newSpots, type Spots } from './spots';

/** Steps into which values are put, from the middle outwards. */
const BANDS = 5;
/** How much the network's own direction counts beside one tie to an inner ring. */
const OWN_SHARE = 0.2;

/**
 * Rings by a measure: the highest value in the middle, lower ones farther out, those without one outermost. On
 * its ring each stands on the side of those it is tied to.
 *
 * Values are put into five equal bands of the largest value; a band with more actors than its ring has room for
 * is shared out over several.
 *
 * @param values at least 0; an actor without an entry has no value
 * Cost O(n log n + m).
 */
export function concentricLayout(network: Network, values: Readonly<Record<ActorId, number>>): Spots {
  const spots = newSpots(network.actors.length);
  const isPlaced = network.actors.map(() => false);
  const wish = createWish(network, spots, isPlaced);
  const given = network.actors.map(({ id }) => ownValue(values, id) ?? null);
  for (const { members, radius } of ringsOf(joined(bandsOf(given)))) {
    const inwards = leanIn(members.map((i) => given[i] ?? 0));
    const within = new Map(members.map((i, k) => [i, inwards[k] ?? 0]));
    for (const { who, angle } of seatsRound(members.map((who) => ({ who, angle: wish(who) })))) {
      const here = Math.max(0, radius - (within.get(who) ?? 0));
      spots.xs[who] = here * RING_STRETCH * Math.cos(angle);
      spots.ys[who] = here * Math.sin(angle);
    }
    for (const i of members) isPlaced[i] = true;
  }
  return spots;
}

/** How many rings' room a band may take to stand on one. */
const WIDEST_STEP = 2;

interface Ring {
  readonly members: readonly number[];
  readonly radius: number;
}

/** Shares the bands out over rings with room for their members. */
function ringsOf(bands: readonly (readonly number[])[]): Ring[] {
  const rings: Ring[] = [];
  let radius = 0;
  for (const band of bands) {
    if (radius === 0 && band.length > 1) radius = firstRadius(band.length);
    // Equals look like equals on one ring: a little farther out, rather than on two.
    const wide = radiusFor(band.length);
    if (band.length > 1 && wide > radius && wide <= radius + WIDEST_STEP * RING_PX) radius = wide + 1;
    const seats: number[] = [];
    let room = 0;
    while (room < band.length) {
      const more = radius === 0 ? 1 : seatsOn(radius + seats.length * RING_PX);
      seats.push(more);
      room += more;
    }
    let taken = 0;
    for (const here of seats) {
      const count = Math.ceil(((band.length - taken) * here) / room);
      rings.push({ members: band.slice(taken, taken + count), radius });
      taken += count;
      room -= here;
      radius += RING_PX;
    }
  }
  return rings;
}

/** Radius of the innermost ring when nobody alone is highest. */
const firstRadius = (count: number) => Math.min(RING_PX, Math.max(RING_PX * 0.6, radiusFor(count)));

/** Fewer than this make no ring that looks like one. */
const LEAST_ON_RING = 4;

/** Joins bands of a few with the next: two rings of two would lie on one line. A single highest stays alone. */
function joined(bands: readonly (readonly number[])[]): number[][] {
  const rings: number[][] = [];
  for (const [k, band] of bands.entries()) {
    const last = rings.at(-1);
    const isAlone = rings.length === 1 && k === 1 && last?.length === 1;
    if (last && !isAlone && last.length < LEAST_ON_RING) last.push(...band);
    else rings.push([...band]);
  }
  const last = rings.at(-1);
  if (rings.length > 2 && last && last.length < LEAST_ON_RING / 2) rings.at(-2)?.push(...(rings.pop() ?? []));
  return rings;
}

/** How far the highest and the lowest of one ring stand in and out from it, px. */
const LEAN_PX = 26;

/** How much farther in than its ring each stands, px, by its value among the ring's. */
function leanIn(values: readonly number[]): number[] {
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  const least = values.reduce((a, b) => Math.min(a, b), most);
  return values.map((value) => (most === least ? 0 : LEAN_PX * (2 * ((value - least) / (most - least)) - 1)));
}

/** The direction an actor would like: towards those within that it is tied to, else where the network has it. */
function createWish({ neighbours }: Network, { xs, ys }: Spots, isPlaced: readonly boolean[]) {
  const own = pivotMds(neighbours, pivotsOf(neighbours), 1);
  return (i: number): number => {
    const length = Math.max(1, Math.hypot(own.xs[i] ?? 0, own.ys[i] ?? 0));
    let x = (OWN_SHARE * (own.xs[i] ?? 0)) / length;
    let y = (OWN_SHARE * (own.ys[i] ?? 0)) / length;
    for (const j of neighbours[i] ?? []) {
      const far = Math.hypot(xs[j] ?? 0, ys[j] ?? 0);
      if (!isPlaced[j] || far === 0) continue;
      x += (xs[j] ?? 0) / far;
      y += (ys[j] ?? 0) / far;
    }
    return Math.atan2(y, x);
  };
}

/** Indices by value, highest band first; a single highest value is a band of its own, those without one are last. */
function bandsOf(values: readonly (number | null)[]): number[][] {
  const most = values.reduce<number>((largest, value) => Math.max(largest, value ?? 0), 0);
  const highest = [...values.keys()].filter((i) => values[i] === most);
  const bands: number[][] = Array.from({ length: BANDS + 2 }, () => []);
  for (const [i, value] of values.entries()) {
    const share = value === null || most === 0 ? null : value / most;
    const band = share === null ? BANDS : Math.min(BANDS - 1, Math.floor((1 - share) * BANDS));
    bands[highest.length === 1 && highest[0] === i ? 0 : band + 1]?.push(i);
  }
  for (const band of bands) band.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  return bands.filter((band) => band.length > 0);
}

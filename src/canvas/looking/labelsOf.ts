import type { RoleId } from '@/analysis/types';
import { ownValue } from '@/model/entries';
import type { ActorId, TieId } from '@/model/ids';
import { once } from '@/model/once';
import type { Shown } from '@/model/shown';
import type { Actor, Frame, Place, Tie } from '@/model/types';
import { lanesOnce } from '@/picture/lanes';
import type { MeasureText } from '@/picture/nameLines';
import { type LabelBox, placeLabels } from '@/picture/placeLabels';
import { thread } from '@/picture/tieGeometry';
import { tieLabelPlace } from '@/picture/tieLabels';
import { LINE_PX, labelSize } from './labelSize';

/** Free room between a knot and its name, the same as in ActorNode.module.css, px. */
const BELOW_PX = 7;
/** A thread must be longer than its label by so much, px. */
const THREAD_ROOM_PX = 26;

/** Drawn larger than this against the map, a name is as wide as many knots and must leave them in sight. */
const FAR_SCALE = 1.3;
/** The part of a knot's diameter that a name must not cover then. */
const CORE = 0.6;

/** Everything that decides which names are written on the map. */
export interface LabelInput {
  readonly frame: Frame;
  readonly shown: Shown;
  readonly sizeOf: (id: ActorId) => number;
  readonly roles: Readonly<Record<ActorId, readonly RoleId[]>>;
  readonly labelOf: (actor: Actor) => string;
  readonly tieLabelOf: (tie: Tie) => string;
  /** Selected or lit: they come first. */
  readonly isChosen: (id: ActorId) => boolean;
  readonly measure: MeasureText;
  /** Factor by which names are drawn, see `labelScale`. */
  readonly scale: number;
}

const NO_TIES: ReadonlySet<TieId> = new Set();

export interface Labels {
  readonly actors: ReadonlySet<ActorId>;
  readonly ties: ReadonlySet<TieId>;
}

/**
 * Which actors and ties have their label on the map, so that no two cover each other. Chosen actors come first,
 * then hubs and brokers, then who has most ties, then by id; ties come after all actors. From far only the first
 * two may cover knots of others.
 *
 * @param tieBoxes from `tieLabelBoxes`
 * @returns Cost O(n log n + m).
 */
export function labelsOf(input: LabelInput, tieBoxes: readonly LabelBox<TieId>[]): Labels {
  const { frame, shown, scale, measure } = input;
  const degrees = degreesOf(shown.ties);
  // Equals stay as they come: in id order.
  const ranked = shown.actors
    .map((actor) => ({ actor, rank: rankOf(actor.id, input), degree: degrees.get(actor.id) ?? 0 }))
    .sort((a, b) => b.rank - a.rank || b.degree - a.degree);
  const boxes = ranked.flatMap(({ actor, rank }) => {
    const at = ownValue(frame.place, actor.id);
    const text = input.labelOf(actor);
    if (!at || text === '') return [];
    const { width, height } = labelSize(text, measure);
    const down = input.sizeOf(actor.id) / 2 + BELOW_PX;
    return [{ rank, ...boxOf(actor.id, at, down, width * scale, height * scale) }];
  });
  const important = boxes.filter(({ rank }) => rank > 0);
  const first = placeLabels(important);
  const standing = important.filter(({ id }) => first.has(id));
  const knots = scale > FAR_SCALE ? knotsOf(input, CORE) : [];
  const then = placeLabels(
    boxes.filter(({ rank }) => rank === 0),
    [...standing, ...knots],
  );
  const actors = new Set([...first, ...then]);
  const names = boxes.filter(({ id }) => actors.has(id));
  const ties = tieBoxes.length > 0 ? placeLabels(tieBoxes, [...names, ...knotsOf(input, 1)]) : NO_TIES;
  return { actors, ties };
}

/** The squares of all knots, or of their middles; `share` of their diameters. */
function knotsOf({ frame, shown, sizeOf }: LabelInput, share: number): readonly LabelBox<string>[] {
  return shown.actors.flatMap(({ id }) => {
    const at = ownValue(frame.place, id);
    const size = sizeOf(id) * share;
    return at ? [boxOf(id, at, -size / 2, size, size)] : [];
  });
}

const boxOf = <Id extends string>(id: Id, [x, y]: Place, down: number, width: number, height: number) => ({
  id,
  left: x - width / 2,
  top: y + down,
  width,
  height,
});

function rankOf(id: ActorId, { roles, isChosen }: LabelInput): number {
  if (isChosen(id)) return 2;
  return (ownValue(roles, id) ?? []).some((role) => role === 'hub' || role === 'broker') ? 1 : 0;
}

/** Kept for the list: names are placed again when roles change, or the zoom, and no tie does. */
const degreesOf = once((ties: readonly Tie[]): ReadonlyMap<ActorId, number> => {
  const degrees = new Map<ActorId, number>();
  for (const { source, target } of ties) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return degrees;
});

/** What the labels of ties need to know. */
type TieLabelInput = Pick<LabelInput, 'frame' | 'shown' | 'sizeOf' | 'tieLabelOf' | 'measure' | 'scale'>;

/** Room of the labels of those ties whose threads are long enough, in id order. Cost O(m log m). */
export function tieLabelBoxes(input: TieLabelInput): readonly LabelBox<TieId>[] {
  const { frame, shown, scale, measure, sizeOf, tieLabelOf } = input;
  const labelled = shown.ties.filter((tie) => tieLabelOf(tie) !== '');
  if (labelled.length === 0) return [];
  const lanes = lanesOnce(shown.ties);
  return labelled.flatMap((tie) => {
    const from = ownValue(frame.place, tie.source);
    const to = ownValue(frame.place, tie.target);
    if (!from || !to) return [];
    const { lane = 0, lanes: count = 1, isReversed = false } = lanes.get(tie.id) ?? {};
    const source = { at: from, size: sizeOf(tie.source) };
    const target = { at: to, size: sizeOf(tie.target) };
    const path = thread(source, target, lane, count, isReversed);
    const width = measure(tieLabelOf(tie)) * scale;
    const height = LINE_PX * scale;
    if (path.length < alongThread(from, to, width, height) + THREAD_ROOM_PX) return [];
    return [boxOf(tie.id, tieLabelPlace(path, tie), -height / 2, width, height)];
  });
}

/** How much of a thread a box covers that lies level on it. */
function alongThread([x1, y1]: Place, [x2, y2]: Place, width: number, height: number): number {
  const span = Math.hypot(x2 - x1, y2 - y1) || 1;
  return (Math.abs(x2 - x1) * width + Math.abs(y2 - y1) * height) / span;
}

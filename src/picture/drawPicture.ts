import { actorLook, KNOT_PX } from '@/appearance/actorLook';
import type { ActorStyle } from '@/appearance/actorStyles';
import { tieLook } from '@/appearance/tieLook';
import type { ActorId } from '@/model/ids';
import type { Actor, Place, Tie, TieType } from '@/model/types';
import type { Fate } from '@/stages/compare/compareFrames';
import { type Badge, badgeShapes } from './badgeShapes';
import { type ChangeSign, SIGN_RADIUS, signShapes } from './changeSigns';
import { knotShapes } from './knotShapes';
import { lanesOf } from './lanes';
import type { MeasureText } from './nameLines';
import { nameShapes } from './nameShapes';
import type { LabelBox } from './placeLabels';
import { circle, type PathShape, type Picture, type PictureItem, path, type Shape } from './shapes';
import { type ThreadDress, threadShapes } from './threadShapes';
import { thread } from './tieGeometry';
import { type TieLabel, tieLabelItems } from './tieLabels';

/** More threads than these are drawn as bare lines, so that the picture stays light. */
const MOST_DRESSED = 1500;
/** A ring round the knot of who came or went, px beyond its rim. */
const RING_PX = 7;
/** How faint the knot of who went is. */
const GONE_OPACITY = 0.5;

/** An actor to be drawn, with what became of it; `kept` is drawn as on the map. */
export interface DrawnActor {
  readonly actor: Actor;
  readonly at: Place;
  readonly fate: Fate;
  /** null for the usual look: shape by kind, colour by sector. */
  readonly style: ActorStyle | null;
  readonly badges: readonly Badge[];
}

/** A tie to be drawn, with its type and the signs it carries; `kept` is drawn as on the map. */
export interface DrawnTie {
  readonly tie: Tie;
  readonly type: TieType | undefined;
  readonly fate: Fate;
  readonly signs: readonly ChangeSign[];
  /** What is written on it where there is room; '' for nothing. */
  readonly label: string;
}

/** How names are written, which a file may do otherwise than a screen. */
export interface NameStyle {
  /** '' leaves a name out. */
  readonly nameOf: (actor: Actor) => string;
  /** Width of a text in the type of names at zoom 1, px. */
  readonly measure: MeasureText;
  /** How much larger than at zoom 1 names and signs are, at least 1: a map shown small needs it. */
  readonly scale: number;
}

/** What is on a map besides actors and their ties, by where it lies. */
export interface Surroundings {
  readonly under: readonly PictureItem[];
  readonly overThreads: readonly PictureItem[];
  readonly withKnots: readonly PictureItem[];
  /** Room that it takes and no name should. */
  readonly boxes: readonly LabelBox<string>[];
}

const NOTHING: Surroundings = { under: [], overThreads: [], withKnots: [], boxes: [] };

/**
 * Draws actors and ties as the canvas does: threads over each other in id order, then signs, knots and names.
 *
 * @param ties their two ends must be among the actors; others are left out
 * @returns Cost O(n + m log m).
 */
export function drawPicture(
  actors: readonly DrawnActor[],
  ties: readonly DrawnTie[],
  names: NameStyle,
  around: Surroundings = NOTHING,
): Picture {
  const ends = new Map(actors.map(({ actor, at, style }) => [actor.id, { at, size: sizeOf(style) }]));
  const labels: TieLabel[] = [];
  const lanes = lanesOf(ties.map(({ tie }) => tie));
  const threads: PictureItem[] = [];
  const signs: PictureItem[] = [];
  const beside = [
    ...actors.map(({ actor, at, style }) => square(actor.id, at[0], at[1], sizeOf(style) * 0.4)),
    ...around.boxes,
  ];
  for (const drawn of ties) {
    const { tie, type } = drawn;
    const from = ends.get(tie.source);
    const to = ends.get(tie.target);
    if (!from || !to) continue;
    const { lane = 0, lanes: count = 1, isReversed = false } = lanes.get(tie.id) ?? {};
    const line = thread(from, to, lane, count, isReversed);
    const dress = dressOf(drawn, ties.length > MOST_DRESSED);
    threads.push({
      kind: 'thread',
      about: tie.id,
      shapes: threadShapes(tie, tieLook(tie, type), line, dress),
    });
    if (drawn.label !== '') labels.push({ tie, line, words: drawn.label });
    if (line.length > 2 * SIGN_RADIUS && !dress.isPlain) {
      const size = signScale(names.scale);
      const step = (2 * SIGN_RADIUS * size) / line.length;
      const shapes = drawn.signs.flatMap((sign, index) => {
        const { x, y } = line.at(0.46 + (index - (drawn.signs.length - 1) / 2) * step);
        beside.push(square(tie.id, x, y, SIGN_RADIUS * size));
        return signShapes(sign, x, y, size);
      });
      if (shapes.length > 0) signs.push({ kind: 'sign', about: tie.id, shapes });
    }
  }
  const { knots, written, boxes } = drawActors(actors, degreesOf(ties), names, beside);
  const taken = [
    ...boxes,
    ...around.boxes,
    ...actors.map(({ actor, at, style }) => square(actor.id, at[0], at[1], sizeOf(style) / 2)),
  ];
  return {
    items: [
      ...around.under,
      ...threads,
      ...tieLabelItems(labels, names.scale, taken),
      ...around.overThreads,
      ...signs,
      ...around.withKnots,
      ...knots,
      ...written,
    ],
  };
}

const sizeOf = (style: ActorStyle | null) => style?.size ?? KNOT_PX;

/** Room that a knot or a sign takes. */
const square = (id: string, x: number, y: number, half: number): LabelBox<string> => ({
  id,
  left: x - half,
  top: y - half,
  width: half * 2,
  height: half * 2,
});

/** Signs grow less than names: they need not be read, only told apart. */
const signScale = (names: number) => names ** 0.7;

/** What a tie's fate makes of its thread. Gone is broken into short dashes, whatever its type. */
function dressOf({ tie, fate }: DrawnTie, isPlain: boolean): ThreadDress {
  const own = { tone: null, dash: null, glow: null, opacity: 1, isPlain };
  switch (fate) {
    case 'added':
      return { ...own, tone: 'good' };
    case 'gone':
      return { ...own, tone: 'warn', dash: tie.strength === 'strong' ? [1, 9] : [3, 6], opacity: 0.85 };
    case 'changed':
      return { ...own, glow: 'lit' };
    case 'kept':
      return own;
  }
}

function drawActors(
  actors: readonly DrawnActor[],
  degrees: ReadonlyMap<ActorId, number>,
  names: NameStyle,
  beside: readonly LabelBox<string>[],
) {
  const knots = actors.map(
    (drawn): PictureItem => ({
      kind: 'knot',
      about: drawn.actor.id,
      shapes: actorShapes(drawn, names.scale),
    }),
  );
  // Who came or went is what the picture is about; then who holds it together, then who has most ties.
  const ranked = [...actors].sort(
    (a, b) =>
      rankOf(b) - rankOf(a) ||
      (degrees.get(b.actor.id) ?? 0) - (degrees.get(a.actor.id) ?? 0) ||
      (a.actor.id < b.actor.id ? -1 : 1),
  );
  const shown = nameShapes(
    ranked.map(({ actor, at, fate, style }) => ({
      id: actor.id,
      name: names.nameOf(actor),
      at,
      size: sizeOf(style),
      tone: fate === 'gone' ? 'muted' : 'ink',
    })),
    names.measure,
    names.scale,
    beside,
  );
  const written = [...shown].map(
    ([about, { shape }]): PictureItem => ({ kind: 'name', about, shapes: [shape] }),
  );
  return { knots, written, boxes: [...shown.values()].map(({ box }) => box) };
}

const rankOf = ({ fate, badges }: DrawnActor) => {
  if (fate === 'added' || fate === 'gone') return 2;
  return badges.includes('hub') || badges.includes('broker') ? 1 : 0;
};

function actorShapes({ actor, at, fate, style, badges }: DrawnActor, scale: number): readonly Shape[] {
  const [x, y] = at;
  const look = style?.look ?? actorLook(actor);
  const size = sizeOf(style);
  const rim = size / 2;
  const ring = (told: Partial<PathShape>) =>
    path(circle(x, y, rim + RING_PX), { width: 2.2, cap: 'round', ...told });
  const sign = (name: ChangeSign) =>
    signShapes(name, x - rim * 0.9, y - rim * 0.9, Math.min(signScale(scale), 1.5));
  switch (fate) {
    case 'kept':
      return [...knotShapes(look, at, size), ...badgeShapes(badges, at, size)];
    case 'changed':
      return [...knotShapes(look, at, size), ...sign('changed')];
    case 'added':
      return [
        ring({ fill: 'good-tint', line: 'good', dash: [0.1, 5.2] }),
        ...knotShapes(look, at, size),
        ...sign('added'),
      ];
    case 'gone':
      return [
        ring({ fill: 'ground', line: 'warn', dash: [7, 6], cap: 'butt' }),
        ...knotShapes(look, at, size, GONE_OPACITY),
        ...sign('gone'),
      ];
  }
}

function degreesOf(ties: readonly DrawnTie[]): ReadonlyMap<ActorId, number> {
  const degrees = new Map<ActorId, number>();
  for (const { tie } of ties) {
    for (const end of [tie.source, tie.target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return degrees;
}

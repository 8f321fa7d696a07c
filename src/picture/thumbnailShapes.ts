import { actorLook } from '@/appearance/actorLook';
import { ACTOR_KINDS, type ActorKind } from '@/model/types';
import { knotShapes } from './knotShapes';
import { type Box, type PathShape, path, tokenOf } from './shapes';

/** An actor of a small picture. */
export interface ThumbnailKnot {
  readonly x: number;
  readonly y: number;
  readonly kind: string;
  readonly sector: string;
}

/** How a thread is drawn where that is known. */
interface ThreadLook {
  /** Reference to a token. */
  readonly colour: string;
  readonly isStrong: boolean;
  readonly isPlanned: boolean;
}

/** A pair of indices into the knots, with its look if it has one. */
export type ThumbnailThread = readonly [from: number, to: number, look?: ThreadLook];

/** Diameter of a knot, width of a strong and of a weak thread and lengths of dashes, as shares of the picture. */
const KNOT = 1 / 16;
const THREAD = { strong: 1 / 85, weak: 1 / 160 } as const;
const DASH = [1 / 60, 1 / 70] as const;
/** Threads are paler than knots, of which there are fewer. */
const THREAD_OPACITY = 0.6;
const MARGIN = 0.07;
const LEAST_PX = { width: 400, height: 240 } as const;

interface SmallPicture {
  readonly box: Box;
  readonly shapes: readonly PathShape[];
}

/** A network as small as it can be and still be known again: straight threads, knots by kind and sector, no names. */
export function thumbnailShapes(
  knots: readonly ThumbnailKnot[],
  threads: readonly ThumbnailThread[],
): SmallPicture {
  const { box, size } = frameOf(knots);
  const lines = strandsOf(knots, threads).map(({ look, d }) =>
    path(d, {
      line: look ? tokenOf(look.colour) : 'tie-0',
      width: size * (look?.isStrong ? THREAD.strong : THREAD.weak),
      dash: look?.isPlanned ? DASH.map((share) => size * share) : [],
      opacity: THREAD_OPACITY,
    }),
  );
  const bodies = knots.flatMap(({ x, y, kind, sector }) =>
    knotShapes({ ...actorLook({ kind: kindOf(kind), sector }), icon: 'none' }, [x, y], size * KNOT).slice(
      0,
      1,
    ),
  );
  return { box, shapes: [...lines, ...bodies] };
}

/** Threads that are drawn as one path. */
interface Strand {
  readonly look: ThreadLook | undefined;
  readonly d: string;
}

/** More threads than these are one path for each look: hundreds of elements would be laid out with each edit. */
const MOST_LINES = 60;

function strandsOf(knots: readonly ThumbnailKnot[], threads: readonly ThumbnailThread[]): readonly Strand[] {
  const drawn = threads.flatMap(([a, b, look]): readonly Strand[] => {
    const [from, to] = [knots[a], knots[b]];
    return from && to ? [{ look, d: `M${from.x} ${from.y}L${to.x} ${to.y}` }] : [];
  });
  if (drawn.length <= MOST_LINES) return drawn;
  const together = new Map<string, Strand>();
  for (const { look, d } of drawn) {
    const key = look ? `${look.colour} ${look.isStrong} ${look.isPlanned}` : '';
    together.set(key, { look, d: `${together.get(key)?.d ?? ''}${d}` });
  }
  return [...together.values()];
}

/** A summary from a newer Rajut may know other kinds. */
const kindOf = (word: string): ActorKind => ACTOR_KINDS.find((kind) => kind === word) ?? 'person';

/** The map's box with a margin; never so small that two actors fill the picture. */
function frameOf(knots: readonly ThumbnailKnot[]): { readonly box: Box; readonly size: number } {
  const [left, right] = span(knots.map(({ x }) => x));
  const [top, bottom] = span(knots.map(({ y }) => y));
  const width = Math.max(LEAST_PX.width, right - left);
  const height = Math.max(LEAST_PX.height, bottom - top);
  const size = Math.max(width, height * 1.5);
  const margin = size * MARGIN;
  const box = {
    x: (left + right - width) / 2 - margin,
    y: (top + bottom - height) / 2 - margin,
    width: width + margin * 2,
    height: height + margin * 2,
  };
  return { box, size };
}

const span = (values: readonly number[]) =>
  values.length ? ([Math.min(...values), Math.max(...values)] as const) : ([0, 0] as const);

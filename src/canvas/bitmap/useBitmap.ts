import { type RefObject, useMemo, useRef, useState } from 'react';
import type { ActorId } from '@/model/ids';
import type { Bundle } from '@/picture/foldGroups';
import type { NameLines } from '@/picture/nameLines';
import { useView } from '@/session/useSession';
import { type ActorNodeType, createFlowMaker, type Flow } from '../toFlow';
import type { FlowNow } from '../useFlow';
import type { Contents } from './contents';
import { createHits, type Hits } from './hits';
import { useNear } from './useNear';
import { type Concerned, whichAreLive } from './whichAreLive';

/** What is painted of a large map. */
export interface Painted {
  /** The map at rest, without those whom a hand holds or who are being named. */
  readonly base: Contents;
  /** Those that look otherwise at the moment, painted over it. */
  readonly over: Contents;
  /** Something is lit, so everything else steps back. */
  readonly isDimmed: boolean;
}

interface Bitmap {
  /** What React Flow draws. */
  readonly flow: Flow;
  /** Those of them, and of the painted ones, whom the hand or the selection is concerned with. */
  readonly raised: readonly ActorNodeType[];
  /** null on a map that is drawn by elements alone. */
  readonly painted: Painted | null;
  /** Who is where on what is painted; null on a map of elements. */
  readonly hits: RefObject<Hits | null>;
  /** Given by the painter, once it knows the typeface. */
  readonly linesOf: RefObject<(name: string) => NameLines>;
}

const NO_LINES = (): NameLines => ({ lines: [], width: 0 });

/**
 * On a large map: splits what is seen into what is painted once and the few that are elements of the page.
 *
 * @param bundles threads of folded groups, whose ends React Flow must know
 * @param catchPx how near the end of a thread must come to an actor to catch, px of the map
 */
export function useBitmap(
  { all, isLarge, input }: FlowNow,
  bundles: readonly Bundle[],
  canvas: RefObject<HTMLElement | null>,
  catchPx: number,
): Bitmap {
  const linesOf = useRef<(name: string) => NameLines>(NO_LINES);
  const hits = useRef<Hits | null>(null);
  const [makeRaised] = useState(createFlowMaker);
  const hovered = useNear(canvas, hits, isLarge, catchPx);
  const keysOn = useView((view) => view.keysOn);
  const ends = useMemo(() => bundles.flatMap(({ to }) => ('actor' in to ? [to.actor] : [])), [bundles]);
  const contents = useMemo(() => ({ actors: all.nodes, ties: all.edges }), [all]);
  // Read by listeners only; made without looking at anybody.
  useMemo(() => {
    hits.current = isLarge ? createHits(contents, (name) => linesOf.current(name)) : null;
  }, [isLarge, contents]);

  const hiddenKey = [...input.held.keys(), ...(input.naming ? [input.naming] : [])].join('\n');
  const base = useMemo(() => withoutHidden(contents, hiddenKey), [contents, hiddenKey]);
  const raised = useMemo(
    () => (isLarge ? raise({ input, hovered, keysOn, ends }, makeRaised) : null),
    [isLarge, input, hovered, keysOn, ends, makeRaised],
  );
  const painted = useMemo(
    () => (raised ? { base, over: raised.over, isDimmed: input.lit !== null } : null),
    [base, raised, input.lit],
  );
  return { flow: raised?.flow ?? all, raised: raised?.nodes ?? all.nodes, painted, hits, linesOf };
}

function withoutHidden({ actors, ties }: Contents, hiddenKey: string): Contents {
  if (hiddenKey === '') return { actors, ties };
  const hidden = new Set(hiddenKey.split('\n'));
  return {
    actors: actors.filter(({ id }) => !hidden.has(id)),
    ties: ties.filter(({ source, target }) => !hidden.has(source) && !hidden.has(target)),
  };
}

type Raising = Pick<Concerned, 'hovered' | 'keysOn' | 'ends'> & { readonly input: FlowNow['input'] };

function raise({ input, ...rest }: Raising, make: ReturnType<typeof createFlowMaker>) {
  const { shown, held, naming } = input;
  const heldActors = new Set(held.keys());
  const concerned = { ...input, ...rest, held: heldActors };
  const { liveActors, liveTies, paintedActors, paintedTies } = whichAreLive(shown, concerned);
  const isLoud = (id: ActorId) => heldActors.has(id) || id === naming;
  const made = make({
    ...input,
    beside: shown.ties,
    shown: {
      actors: shown.actors.filter(({ id }) => liveActors.has(id) || paintedActors.has(id)),
      ties: shown.ties.filter(({ id }) => liveTies.has(id) || paintedTies.has(id)),
    },
  });
  const nodes = made.nodes.filter(({ data }) => liveActors.has(data.actor.id));
  return {
    nodes: made.nodes,
    flow: {
      nodes: nodes.map((node) => (isLoud(node.data.actor.id) ? loud(node) : node)),
      edges: made.edges.filter(({ data }) => data && liveTies.has(data.tie.id)),
    },
    over: {
      actors: made.nodes.filter(({ data }) => paintedActors.has(data.actor.id)),
      ties: made.edges.filter(({ data }) => data && paintedTies.has(data.tie.id)),
    },
  };
}

/** Drawn by its element in full, because the bitmap is without it. */
const loud = (node: ActorNodeType): ActorNodeType => ({ ...node, className: 'loud' });

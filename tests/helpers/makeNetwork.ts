import { nameBox } from '@/canvas/layout/nameBox';
import type { LaidOut, LayoutActor, LayoutInput } from '@/canvas/layout/types';
import { type ActorId, actorId } from '@/model/ids';
import type { Place } from '@/model/types';

export const KITE = 'A-B A-C A-D A-F B-D B-E B-G C-D C-F D-E D-F D-G E-G F-G F-H G-H H-I I-J';

interface NetworkOptions {
  readonly pinned?: Readonly<Record<string, Place>>;
  readonly only?: readonly string[];
  /** Names by id; else the id itself. */
  readonly names?: Readonly<Record<string, string>>;
}

/** Draws the input of a layout: `A-B` is a tie, `A>B` a directed one, `C` an isolate. */
export function makeNetwork(
  drawing: string,
  { pinned = {}, only, names = {} }: NetworkOptions = {},
): LayoutInput {
  const words = drawing.split(' ').filter(Boolean);
  const found = new Set(words.flatMap((word) => word.split(/[->]/)));
  return {
    actors: [...found].map((name, i) => ({
      id: actorId(name),
      at: pinned[name] ?? [i * 37, (i * 91) % 200],
      isPinned: name in pinned,
      box: nameBox(names[name] ?? name, 44),
    })),
    ties: words.flatMap((word) => {
      const [source, target] = word.split(/[->]/);
      if (!source || !target) return [];
      return [{ source: actorId(source), target: actorId(target), isDirected: word.includes('>') }];
    }),
    only: only ? only.map(actorId) : null,
  };
}

/** Where everybody stands after a layout: moved actors at their new place, the others where they were. */
export function standing(
  input: LayoutInput,
  places: readonly LaidOut[],
): (LayoutActor & { readonly at: Place })[] {
  const moved = new Map(places.map(({ id, to }) => [id, to]));
  return input.actors.map((actor) => ({ ...actor, at: moved.get(actor.id) ?? actor.at }));
}

/** Pairs of actors whose knots or names share room, as `A on B`; two that stand still are nobody's fault. */
export function overlaps(
  actors: readonly LayoutActor[],
  isStill: (id: ActorId) => boolean = () => false,
): string[] {
  return actors.flatMap((one, i) =>
    actors.slice(i + 1).flatMap((other) => {
      const beside = Math.abs(one.at[0] - other.at[0]) >= one.box.side + other.box.side;
      const over = one.at[1] + one.box.below <= other.at[1] - other.box.above;
      const under = other.at[1] + other.box.below <= one.at[1] - one.box.above;
      if (beside || over || under || (isStill(one.id) && isStill(other.id))) return [];
      return [`${one.id} on ${other.id}`];
    }),
  );
}

import { actorsInFrame, visibleTies } from '@/model/select';
import type { Actor, Frame, Place, Project } from '@/model/types';

const NOWHERE: Place = [0, 0];

/**
 * The actors of a frame in an order that the same drawing always has: by name, then who has more ties, then by place
 * from left to right and from top to bottom. Ids, which are made by chance, decide only between two who share all of
 * that. Names are compared letter by letter, so that no language of the reader changes the order.
 *
 * @param project with the names as they are, not masked
 * @param frame one of the project's frames
 * Cost O(n log n + m).
 */
export function inLastingOrder(project: Project, frame: Frame): readonly Actor[] {
  const ties = new Map<string, number>();
  for (const { source, target } of visibleTies(project, frame)) {
    for (const id of [source, target]) ties.set(id, (ties.get(id) ?? 0) + 1);
  }
  return actorsInFrame(project, frame)
    .map((actor) => ({
      actor,
      name: actor.name.normalize('NFC'),
      ties: ties.get(actor.id) ?? 0,
      at: frame.place[actor.id] ?? NOWHERE,
    }))
    .sort(
      (a, b) =>
        byText(a.name, b.name) ||
        b.ties - a.ties ||
        a.at[0] - b.at[0] ||
        a.at[1] - b.at[1] ||
        byText(a.actor.id, b.actor.id),
    )
    .map(({ actor }) => actor);
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

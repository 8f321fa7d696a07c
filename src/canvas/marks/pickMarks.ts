import type { NodeChange } from '@xyflow/react';
import type { Session } from '@/session/createSession';
import { NOTHING_SELECTED } from '@/session/view';
import { type MapNode, markOf } from './markNodes';

type Pick = Extract<NodeChange<MapNode>, { type: 'select' }>;

/**
 * Picks a group or note that React Flow reports as selected. A marquee never does: it is for actors, and one
 * mark at most is picked.
 */
export function pickMarks({ view }: Session, picks: readonly Pick[], isMarquee: boolean): void {
  for (const { id, selected } of picks) {
    const mark = markOf(id);
    const { marked } = view.getState();
    if (mark === null || (selected && isMarquee)) continue;
    if (selected) view.setState({ marked: mark, selection: NOTHING_SELECTED });
    else if (marked?.on === mark.on && marked.id === mark.id) view.setState({ marked: null });
  }
}

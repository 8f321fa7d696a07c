import type { ReactFlowState } from '@xyflow/react';
import { actorId, tieId } from '@/model/ids';
import { labelScale } from '../looking/labelScale';
import type { Hits } from './hits';
import type { Near } from './whichAreLive';

interface OnScreen {
  readonly clientX: number;
  readonly clientY: number;
}

/** A point of the screen as a place of the map, null while there is no map. */
function placeOf(
  { clientX, clientY }: OnScreen,
  { transform: [x, y, zoom], domNode }: Pick<ReactFlowState, 'transform' | 'domNode'>,
): { readonly x: number; readonly y: number; readonly zoom: number } | null {
  const box = domNode?.getBoundingClientRect();
  return box ? { x: (clientX - box.x - x) / zoom, y: (clientY - box.y - y) / zoom, zoom } : null;
}

/**
 * Who or what of a painted map lies under a point of the screen.
 *
 * @param catchPx while a thread is drawn: how near it must come to an actor to catch, px of the map; else null
 */
export function findNear(
  at: OnScreen,
  state: Pick<ReactFlowState, 'transform' | 'domNode'>,
  hits: Hits | null,
  catchPx: number | null = null,
): Near | null {
  const place = placeOf(at, state);
  if (!place || !hits) return null;
  const { x, y, zoom } = place;
  const actor = catchPx === null ? hits.actorAt(x, y, labelScale(zoom)) : hits.actorNear(x, y, catchPx);
  if (actor) return { on: 'actor', id: actorId(actor.id) };
  const tie = catchPx === null ? hits.tieAt(x, y) : null;
  return tie ? { on: 'tie', id: tieId(tie.id) } : null;
}

import { useStoreApi } from '@xyflow/react';
import { type MouseEvent as ReactMouseEvent, type RefObject, useEffect, useMemo } from 'react';
import { actorId, tieId } from '@/model/ids';
import type { Place } from '@/model/types';
import type { Session } from '@/session/createSession';
import { type Selection, select } from '@/session/view';
import { findNear } from './bitmap/findNear';
import type { Hits } from './bitmap/hits';
import { pickActor } from './useTying';

type Moves = readonly (readonly [nodeId: string, to: Place])[];

/**
 * What React Flow cannot know on a map that is painted: it has only those few that are elements of the page.
 *
 * @param hits who is where on what is painted; null on a map of elements
 * @param kept what the marquee that is being drawn adds to, null for one that selects anew
 */
export function usePaintedGestures(
  session: Session,
  hits: RefObject<Hits | null>,
  kept: RefObject<Selection | null>,
) {
  const store = useStoreApi();
  const { view } = session;
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const { userSelectionRect: rect, userSelectionActive, transform } = state;
        if (!hits.current || !rect || !userSelectionActive || rect === before.userSelectionRect) return;
        const [x, y, zoom] = transform;
        const [left, top] = [(rect.x - x) / zoom, (rect.y - y) / zoom];
        const box = { left, top, right: left + rect.width / zoom, bottom: top + rect.height / zoom };
        const actors = new Set(hits.current.actorsIn(box).map(({ id }) => actorId(id)));
        const ties = hits.current.tiesOf(actors).map(({ id }) => tieId(id));
        const now = view.getState().selection;
        const next = {
          actors: new Set([...actors, ...(kept.current?.actors ?? [])]),
          ties: new Set([...ties, ...(kept.current?.ties ?? [])]),
        };
        if (!isSameSet(next.actors, now.actors) || !isSameSet(next.ties, now.ties))
          view.setState({ selection: next });
      }),
    [store, hits, kept, view],
  );
  return useMemo(
    () => ({
      /** What React Flow picked and dropped; nothing of it counts in a marquee, of which it sees too little. */
      picksOf: <Pick>(picks: readonly Pick[]): readonly Pick[] =>
        hits.current && store.getState().userSelectionRect ? [] : picks,
      /** A pick without Shift, Ctrl or Cmd drops everybody else, also those whom React Flow does not know. */
      isAnew: (picks: readonly { readonly selected: boolean }[]): boolean =>
        hits.current !== null &&
        !store.getState().multiSelectionActive &&
        picks.some(({ selected }) => selected),
      /** Selected ones that are only painted go along with those that React Flow moves. */
      withCompanions: (moves: Moves): Moves => {
        const { actors } = view.getState().selection;
        const { place } = session.frame();
        const lead = moves.find(([id]) => actors.has(actorId(id)));
        const from = lead ? place[actorId(lead[0])] : undefined;
        if (!hits.current || !lead || !from) return moves;
        const [across, down] = [lead[1][0] - from[0], lead[1][1] - from[1]];
        const moving = new Set(moves.map(([id]) => id));
        const others = [...actors].flatMap((id) => {
          const at = place[id];
          return at && !moving.has(id) ? [[id, [at[0] + across, at[1] + down]] as const] : [];
        });
        return [...moves, ...others];
      },
      onPaneClick: (event: ReactMouseEvent) => {
        if (!hits.current) return;
        // A finger comes without hovering first.
        const near = findNear(event, store.getState(), hits.current);
        if (near?.on === 'actor') pickActor(session, near.id);
        else select(view, [], near ? [near.id] : []);
      },
    }),
    [store, hits, view, session],
  );
}

function isSameSet<Id>(a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}

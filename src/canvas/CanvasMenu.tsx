import { useReactFlow } from '@xyflow/react';
import { memo } from 'react';
import { writeNoteAt } from '@/commands/marks';
import { ALIGNING, SPREADING } from '@/commands/selectionTools';
import { type Translate, useText } from '@/i18n/useText';
import { changeActors } from '@/model/edits/actors';
import { type ActorId, actorId, type GroupId, type MapNoteId, type TieId, tieId } from '@/model/ids';
import type { Session } from '@/session/createSession';
import { maskedProject } from '@/session/shownNow';
import { useSession } from '@/session/useSession';
import { select } from '@/session/view';
import { ContextMenu } from '@/ui/ContextMenu';
import type { MenuEntry } from '@/ui/MenuEntries';
import { actorName } from '@/wording/fields';
import { roundPlace } from './drafting';
import { groupEntries, membershipEntries, noteEntries } from './marks/markEntries';
import { markOf } from './marks/markNodes';
import { menuEntryMakers } from './menuEntryMakers';
import { moveEndEntries } from './ties/moveEndEntries';

export type MenuRequest = { readonly x: number; readonly y: number } & (
  | { readonly on: 'pane' | 'selection' }
  | { readonly on: 'actor'; readonly id: ActorId }
  | { readonly on: 'tie'; readonly id: TieId }
  | { readonly on: 'group'; readonly id: GroupId }
  | { readonly on: 'note'; readonly id: MapNoteId }
);

type Place = { readonly clientX: number; readonly clientY: number; preventDefault(): void };

/** A menu asked for by the right button or the menu key; what it is about becomes the selection. */
export function menuRequest(
  session: Session,
  event: Place,
  on: 'pane' | 'selection' | 'actor' | 'tie',
  id = '',
): MenuRequest {
  event.preventDefault();
  const at = { x: event.clientX, y: event.clientY };
  const { selection } = session.view.getState();
  const mark = on === 'actor' ? markOf(id) : null;
  // The selection stays: a group's menu can take it in.
  if (mark?.on === 'group') return { ...at, ...mark };
  if (mark) {
    session.view.setState({ marked: mark });
    return { ...at, ...mark };
  }
  if (on === 'actor') {
    const actor = actorId(id);
    if (selection.actors.has(actor) && selection.actors.size > 1) return { ...at, on: 'selection' };
    select(session.view, [actor]);
    return { ...at, on, id: actor };
  }
  if (on === 'tie') {
    const tie = tieId(id);
    if (selection.ties.has(tie) && selection.actors.size + selection.ties.size > 1) {
      return { ...at, on: 'selection' };
    }
    select(session.view, [], [tie]);
    return { ...at, on, id: tie };
  }
  return { ...at, on };
}

interface CanvasMenuProps {
  readonly request: MenuRequest | null;
  readonly onClose: () => void;
}

/** The context menu of the map: for an actor, a tie, a selection, and the empty map. */
export const CanvasMenu = memo(function CanvasMenu({ request, onClose }: CanvasMenuProps) {
  const session = useSession();
  const { t } = useText();
  const { screenToFlowPosition } = useReactFlow();
  const entries = request ? entriesFor(session, t, request, (at) => screenToFlowPosition(at)) : [];
  const actors = request?.on === 'actor' ? maskedProject(session).actors : {};
  const name = request?.on === 'actor' ? actorName(t, actors[request.id]) : t(($) => $.canvas.menu);
  return <ContextMenu name={name} at={request} entries={entries} onClose={onClose} />;
});

type ToMap = (at: { readonly x: number; readonly y: number }) => { readonly x: number; readonly y: number };

function entriesFor(session: Session, t: Translate, request: MenuRequest, toMap: ToMap): MenuEntry[] {
  const makers = menuEntryMakers(session, t);
  const { command, item, edit, toggle, line } = makers;
  const { isSnapping, hasGrid, selection } = session.view.getState();
  const details = item(
    'details',
    t(($) => $.canvas.details),
    () => session.view.setState({ rightTab: 'details', isRightOpen: true, sheet: 'details' }),
  );
  switch (request.on) {
    case 'pane':
      return [
        edit(
          'newHere',
          t(($) => $.canvas.newHere),
          () => {
            const at = toMap(request);
            session.view.setState({ draft: { at: roundPlace([at.x, at.y]), tiedTo: null } });
          },
        ),
        command('addNames'),
        edit(
          'noteHere',
          t(($) => $.groups.newNoteHere),
          () => {
            const at = toMap(request);
            writeNoteAt(session, roundPlace([at.x, at.y]));
          },
        ),
        command('paste'),
        line('a'),
        command('selectAll'),
        command('arrange'),
        command('fit'),
        line('b'),
        toggle('toggleSnapping', isSnapping),
        toggle('toggleGrid', hasGrid),
        line('g'),
        command('savePicture'),
      ];
    case 'selection':
      return [
        details,
        line('a'),
        command('group'),
        ...membershipEntries(session, t, makers, selection.actors),
        line('c'),
        command('copy'),
        command('cut'),
        command('duplicate'),
        line('d'),
        command('delete', true),
        line('f'),
        command('supposeGone'),
        command('supposeBroken'),
        line('e'),
        ...[...ALIGNING, ...SPREADING].map((id) => command(id)),
      ];
    case 'group':
      return groupEntries(session, t, makers, request.id);
    case 'note':
      return noteEntries(t, makers, () => {
        const { id } = request;
        session.view.setState({ marked: { on: 'note', id }, writing: { on: 'note', id } });
      });
    case 'actor': {
      const actor = session.document.getProject().actors[request.id];
      const isPinned = actor?.pinned ?? false;
      return [
        command('rename'),
        command('connectTool'),
        details,
        edit('pin', isPinned ? t(($) => $.canvas.unpin) : t(($) => $.canvas.pin), () =>
          session.apply(changeActors(session.document.getProject(), [request.id], { pinned: !isPinned })),
        ),
        ...membershipEntries(session, t, makers, new Set([request.id])),
        command('supposeGone'),
        line('a'),
        command('copy'),
        command('cut'),
        command('duplicate'),
        line('b'),
        command('delete', true),
      ];
    }
    case 'tie':
      return [
        details,
        command('tieUndirected'),
        command('tieDirected'),
        command('tieMutual'),
        command('tieReverse'),
        ...moveEndEntries(session, t, makers, request.id),
        command('supposeBroken'),
        line('a'),
        command('delete', true),
      ];
  }
}

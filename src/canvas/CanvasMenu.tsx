import { useReactFlow } from '@xyflow/react';
import { showKeys } from '@/commands/keys';
import { COMMANDS, type CommandId, runCommand } from '@/commands/registry';
import type { Command } from '@/commands/types';
import { type Translate, useText } from '@/i18n/useText';
import { changeActors } from '@/model/edits/actors';
import { reverseTie } from '@/model/edits/ties';
import { type ActorId, actorId, type TieId, tieId } from '@/model/ids';
import { isMac } from '@/platform/page';
import type { Session } from '@/session/createSession';
import { useSession } from '@/session/useSession';
import { select } from '@/session/view';
import { ContextMenu } from '@/ui/ContextMenu';
import type { MenuEntry } from '@/ui/MenuEntries';
import { roundPlace } from './drafting';

export type MenuRequest = { readonly x: number; readonly y: number } & (
  | { readonly on: 'pane' | 'selection' }
  | { readonly on: 'actor'; readonly id: ActorId }
  | { readonly on: 'tie'; readonly id: TieId }
);

type Place = { readonly clientX: number; readonly clientY: number; preventDefault(): void };

/** A menu asked for by the right button or the menu key; what it is about becomes the selection. */
export function menuRequest(session: Session, event: Place, on: MenuRequest['on'], id = ''): MenuRequest {
  event.preventDefault();
  const at = { x: event.clientX, y: event.clientY };
  const { selection } = session.view.getState();
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
export function CanvasMenu({ request, onClose }: CanvasMenuProps) {
  const session = useSession();
  const { t } = useText();
  const { screenToFlowPosition } = useReactFlow();
  const entries = request ? entriesFor(session, t, request, (at) => screenToFlowPosition(at)) : [];
  return <ContextMenu at={request} entries={entries} onClose={onClose} />;
}

type ToMap = (at: { readonly x: number; readonly y: number }) => { readonly x: number; readonly y: number };

function entriesFor(session: Session, t: Translate, request: MenuRequest, toMap: ToMap): MenuEntry[] {
  const command = (id: CommandId, isDanger = false): MenuEntry => {
    const record: Command = COMMANDS[id];
    const [keys] = record.keys;
    return {
      kind: 'item',
      id,
      label: t(record.label),
      keys: keys === undefined ? undefined : showKeys(keys, isMac()),
      isDisabled: !record.isEnabled(session),
      isDanger,
      run: () => {
        runCommand(session, id);
      },
    };
  };
  const item = (id: string, label: string, run: () => void): MenuEntry => ({ kind: 'item', id, label, run });
  /** An entry that changes the document. */
  const edit = (id: string, label: string, run: () => void): MenuEntry => ({
    kind: 'item',
    id,
    label,
    isDisabled: session.document.readOnly,
    run,
  });
  const line = (id: string): MenuEntry => ({ kind: 'line', id });
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
        command('paste'),
        line('a'),
        command('selectAll'),
        command('arrange'),
        command('fit'),
      ];
    case 'selection':
      return [
        details,
        line('a'),
        command('copy'),
        command('cut'),
        command('duplicate'),
        line('b'),
        command('delete', true),
      ];
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
        edit(
          'reverse',
          t(($) => $.canvas.reverse),
          () => {
            const tie = session.frame().ties[request.id];
            if (tie) session.apply(reverseTie(session.document.getProject(), session.frame(), tie));
          },
        ),
        line('a'),
        command('delete', true),
      ];
  }
}

import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useMemo,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { changeActors } from '@/model/edits/actors';
import type { ActorId } from '@/model/ids';
import type { Session } from '@/session/createSession';
import { useSession } from '@/session/useSession';
import { select } from '@/session/view';
import type { GridReading } from '../../grid/types';
import { isArrow, type Judgement, judgedByArrow, judgedByDrop } from './arrows';
import { type ChipDrag, type Target, useChipDrag } from './useChipDrag';

/** What an actor on the grid or in the tray answers to. The same object as long as the reading is. */
export interface ChipHands {
  readonly onPointerDown: (id: ActorId, event: PointerEvent) => void;
  readonly onClick: (id: ActorId, event: MouseEvent) => void;
  readonly onKeyDown: (id: ActorId, event: KeyboardEvent) => void;
  readonly onFocus: (id: ActorId) => void;
}

interface GridHands {
  readonly hands: ChipHands;
  readonly drag: ChipDrag | null;
  /** Who was judged last, so that it can be told; null for nobody yet. */
  readonly told: ActorId | null;
}

/** What clicks, keys and dragging do to an actor on the grid or in the tray. */
export function useGridHands(box: RefObject<HTMLElement | null>, reading: GridReading): GridHands {
  const session = useSession();
  const [told, setTold] = useState<ActorId | null>(null);
  const judge = useMemo(
    () => (id: ActorId, set: Judgement, burst?: string) => {
      // An actor in another cell is another element: the keys go on from there.
      flushSync(() => {
        session.apply(changeActors(session.document.getProject(), [id], set, burst));
        setTold(id);
      });
      focusChip(box.current, id);
    },
    [session, box],
  );
  const onDrop = useMemo(
    () => (id: ActorId, to: Target) => {
      const set = judgedByDrop(to === 'tray' ? null : to, reading);
      if (isNews(session, id, set)) judge(id, set);
    },
    [session, judge, reading],
  );
  const { drag, onPointerDown, wasDrag } = useChipDrag({ isOff: session.document.readOnly, onDrop });
  const hands = useMemo(
    (): ChipHands => ({
      onPointerDown,
      onClick: (id, event) => {
        if (!wasDrag()) pick(session, id, event.shiftKey || event.ctrlKey || event.metaKey);
      },
      onKeyDown: (id, event) => {
        const { key, ctrlKey, metaKey, altKey } = event;
        if (key === 'Escape') select(session.view, []);
        if (!isArrow(key) || ctrlKey || metaKey || altKey) return;
        event.preventDefault();
        const actor = session.document.getProject().actors[id];
        if (!actor || session.document.readOnly) return;
        const set = judgedByArrow(actor, key, reading);
        if (set) judge(id, set, `judge ${id}`);
        else setTold(id);
      },
      onFocus: (id) => session.view.setState({ current: id }),
    }),
    [session, judge, reading, onPointerDown, wasDrag],
  );
  return { hands, drag, told };
}

/** Whether a judgement is another than the actor's own. */
function isNews({ document }: Session, id: ActorId, { influence, interest }: Judgement): boolean {
  const actor = document.getProject().actors[id];
  if (!actor) return false;
  return (
    (influence ?? actor.influence) !== actor.influence || (interest ?? actor.interest) !== actor.interest
  );
}

/** Selects an actor alone, or adds it to the others or takes it away from them. */
function pick({ view }: Session, id: ActorId, isAdding: boolean): void {
  const { selection, isPicking } = view.getState();
  if (!(isPicking || isAdding)) {
    select(view, [id]);
    return;
  }
  const others = [...selection.actors].filter((one) => one !== id);
  select(view, selection.actors.has(id) ? others : [...others, id], selection.ties);
}

function focusChip(box: HTMLElement | null, id: ActorId): void {
  const chips = [...(box?.querySelectorAll<HTMLElement>('[data-grid-actor]') ?? [])];
  chips.find(({ dataset }) => dataset.gridActor === id)?.focus();
}

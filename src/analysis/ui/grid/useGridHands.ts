import { type KeyboardEvent, type MouseEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import { changeActors } from '@/model/edits/actors';
import type { ActorId } from '@/model/ids';
import { useSession } from '@/session/useSession';
import { select } from '@/session/view';
import type { GridReading } from '../../grid/types';
import { isArrow, type Judgement, judgedByArrow, judgedByDrop } from './arrows';
import type { Target } from './useChipDrag';
import { useChipDrag } from './useChipDrag';

/** What clicks, keys and dragging do to an actor on the grid or in the tray. */
export function useGridHands(box: RefObject<HTMLElement | null>, reading: GridReading) {
  const { document: opened, view, apply } = useSession();
  /** Who was judged last, so that it can be told. */
  const [told, setTold] = useState<ActorId | null>(null);

  const judge = (id: ActorId, set: Judgement, burst?: string) => {
    // An actor in another cell is another element: the keys go on from there.
    flushSync(() => {
      apply(changeActors(opened.getProject(), [id], set, burst));
      setTold(id);
    });
    focusChip(box.current, id);
  };
  const { drag, onPointerDown, wasDrag } = useChipDrag({
    isOff: opened.readOnly,
    onDrop: (id: ActorId, to: Target) => {
      const actor = opened.getProject().actors[id];
      const set = judgedByDrop(to === 'tray' ? null : to, reading);
      const isNews =
        actor !== undefined &&
        ((set.influence ?? actor.influence) !== actor.influence ||
          (set.interest ?? actor.interest) !== actor.interest);
      if (isNews) judge(id, set);
    },
  });

  const onClick = (id: ActorId, event: MouseEvent) => {
    if (wasDrag()) return;
    const { selection, isPicking } = view.getState();
    if (!(isPicking || event.shiftKey || event.ctrlKey || event.metaKey)) return select(view, [id]);
    const others = [...selection.actors].filter((one) => one !== id);
    select(view, selection.actors.has(id) ? others : [...others, id], selection.ties);
  };
  const onKeyDown = (id: ActorId, event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (key === 'Escape' && !drag) select(view, []);
    if (!isArrow(key) || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    const actor = opened.getProject().actors[id];
    if (!actor || opened.readOnly) return;
    const set = judgedByArrow(actor, key, reading);
    if (set) judge(id, set, `judge ${id}`);
    else setTold(id);
  };
  return {
    drag,
    told,
    onPointerDown,
    onClick,
    onKeyDown,
    onFocus: (id: ActorId) => view.setState({ current: id }),
  };
}

export type GridHands = ReturnType<typeof useGridHands>;

function focusChip(box: HTMLElement | null, id: ActorId): void {
  const chips = [...(box?.querySelectorAll<HTMLElement>('[data-grid-actor]') ?? [])];
  chips.find(({ dataset }) => dataset.gridActor === id)?.focus({ preventScroll: false });
}

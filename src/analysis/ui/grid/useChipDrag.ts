import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { ActorId } from '@/model/ids';

/** Less than this is a click, px. */
const SLACK_PX = 4;

/** Where an actor would land: a cell, or the tray. */
export type Target = { readonly row: number; readonly column: number } | 'tray';

export interface ChipDrag {
  readonly id: ActorId;
  /** On the screen, px. */
  readonly x: number;
  readonly y: number;
  /** What lies under the pointer; null for nothing that takes an actor. */
  readonly over: Target | null;
}

interface Parts {
  readonly isOff: boolean;
  readonly onDrop: (id: ActorId, to: Target) => void;
}

/**
 * Carries an actor with the mouse or a pen to a cell or to the tray. Fingers scroll instead: they judge with the
 * buttons. Esc puts the actor back.
 */
export function useChipDrag({ isOff, onDrop }: Parts) {
  const [drag, setDrag] = useState<ChipDrag | null>(null);
  const end = useRef<(() => void) | null>(null);
  const hasDragged = useRef(false);
  useEffect(() => () => end.current?.(), []);

  const onPointerDown = useCallback(
    (id: ActorId, event: PointerEvent) => {
      hasDragged.current = false;
      if (isOff || event.button !== 0 || event.pointerType === 'touch') return;
      end.current?.();
      const [fromX, fromY] = [event.clientX, event.clientY];
      const move = ({ clientX: x, clientY: y }: globalThis.PointerEvent) => {
        if (!hasDragged.current && Math.hypot(x - fromX, y - fromY) < SLACK_PX) return;
        hasDragged.current = true;
        setDrag({ id, x, y, over: targetAt(x, y) });
      };
      const stop = () => {
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', drop);
        window.removeEventListener('pointercancel', stop);
        window.removeEventListener('keydown', giveUp, true);
        end.current = null;
        setDrag(null);
      };
      const drop = ({ clientX, clientY }: globalThis.PointerEvent) => {
        stop();
        const to = hasDragged.current ? targetAt(clientX, clientY) : null;
        if (to) onDrop(id, to);
      };
      const giveUp = (key: KeyboardEvent) => {
        if (key.key !== 'Escape') return;
        key.stopPropagation();
        stop();
      };
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', drop);
      window.addEventListener('pointercancel', stop);
      window.addEventListener('keydown', giveUp, true);
      end.current = stop;
    },
    [isOff, onDrop],
  );
  /** Whether the press that a click ends has carried somebody. */
  const wasDrag = useCallback(() => hasDragged.current, []);
  return { drag, onPointerDown, wasDrag };
}

function targetAt(x: number, y: number): Target | null {
  const under = document.elementFromPoint(x, y);
  if (under?.closest('[data-tray]')) return 'tray';
  const [row, column] = (under?.closest<HTMLElement>('[data-spot]')?.dataset.spot ?? '')
    .split(',')
    .map(Number);
  return row && column ? { row, column } : null;
}

import { type RefObject, useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { isSingleKey } from '@/commands/keys';
import { COMMAND_IDS, COMMANDS, runCommand } from '@/commands/registry';
import type { Command } from '@/commands/types';
import type { Session } from '@/session/createSession';

type Bindings = Record<string, (event: KeyboardEvent) => void>;

/**
 * Binds the shortcuts of the registry. Single letters work only inside the canvas, so that speech input and
 * typing elsewhere never trigger them (WCAG 2.1.4); combinations work in the whole window, but not in fields.
 */
export function useCanvasKeys(session: Session, canvas: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!canvas.current) return;
    const endCanvas = tinykeys(canvas.current, bindings(session, isSingleKey));
    const endWindow = tinykeys(
      window,
      bindings(session, (keys) => !isSingleKey(keys)),
    );
    return () => {
      endCanvas();
      endWindow();
    };
  }, [session, canvas]);
}

function bindings(session: Session, isWanted: (keys: string) => boolean): Bindings {
  const bound: Bindings = {};
  for (const id of COMMAND_IDS) {
    const command: Command = COMMANDS[id];
    for (const keys of command.keys.filter(isWanted)) {
      bound[keys] = (event) => {
        if (isTyping(event) || isElsewhere(event)) return;
        if (runCommand(session, id)) event.preventDefault();
      };
    }
  }
  return bound;
}

/** Where keys are for writing or choosing; a tick box has no text that Ctrl+Z could take back. */
const FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select';

/** In a field the keys belong to the text. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELDS));
}

/** In a dialog or menu the keys belong to it. */
function isElsewhere({ target }: KeyboardEvent): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"], [role="menu"], [role="alertdialog"]') !== null
  );
}

import { type RefObject, useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { isCharacterKey, isSingleKey } from '@/commands/keys';
import { COMMAND_IDS, COMMANDS, runCommand } from '@/commands/registry';
import type { Command } from '@/commands/types';
import type { Session } from '@/session/createSession';

type Bindings = Record<string, (event: KeyboardEvent) => void>;

/**
 * Binds the shortcuts of the registry. Single letters work only inside the canvas, so that speech input and
 * typing elsewhere never trigger them (WCAG 2.1.4); combinations work in the whole window, in fields only those
 * of the project as a whole: Ctrl+S there would save the page, and everything else belongs to the text.
 */
export function useCanvasKeys(session: Session, canvas: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!canvas.current) return;
    const endCanvas = tinykeys(canvas.current, bindings(session, isForCanvas));
    const endWindow = tinykeys(
      window,
      bindings(session, (keys, command) => !isForCanvas(keys, command)),
    );
    document.addEventListener('keydown', keepSpaceOfSummaries);
    return () => {
      endCanvas();
      endWindow();
      document.removeEventListener('keydown', keepSpaceOfSummaries);
    };
  }, [session, canvas]);
}

const isForCanvas = (keys: string, { where }: Command) =>
  where === undefined ? isSingleKey(keys) : where === 'canvas';

function bindings(session: Session, isWanted: (keys: string, command: Command) => boolean): Bindings {
  const bound: Bindings = {};
  for (const id of COMMAND_IDS) {
    const command: Command = COMMANDS[id];
    if (command.byEvent) continue;
    for (const keys of command.keys.filter((one) => isWanted(one, command))) {
      bound[keys] = (event) => {
        if (isElsewhere(event) || isPress(event)) return;
        if (isTyping(event) && command.group !== 'project' && !command.isForFields) return;
        if (isCharacterKey(keys) && !session.view.getState().hasSingleKeys) return;
        if (!runCommand(session, id)) return;
        event.preventDefault();
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

/** Enter presses a button, and arrows alone belong to whatever choices it is one of. */
const PRESSABLE = 'button, a[href], [role="button"], [role="radio"]';

const isPress = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) =>
  (key === 'Enter' || (key.startsWith('Arrow') && !(ctrlKey || metaKey || altKey))) &&
  target instanceof Element &&
  target.closest(PRESSABLE) !== null;

/** React Flow takes Space in the whole window, to pan, and knows of buttons but not of headings that unfold. */
function keepSpaceOfSummaries(event: KeyboardEvent): void {
  if (event.key === ' ' && event.target instanceof Element && event.target.closest('summary')) {
    event.stopPropagation();
  }
}

/** In a dialog or menu the keys belong to it. */
function isElsewhere({ target }: KeyboardEvent): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"], [role="menu"], [role="alertdialog"]') !== null
  );
}

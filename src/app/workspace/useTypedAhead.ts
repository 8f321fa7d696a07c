import { useEffect } from 'react';

/**
 * Keeps what is typed between the wish for a dialog and the moment its field has the focus, and writes it there then:
 * the dialog may have to be fetched first, and whoever knows its keys does not wait for it. Without this the letters
 * would be shortcuts of the map.
 *
 * @param isAsked whether a dialog is wanted
 * @param onEscape calls the wish off
 */
export function useTypedAhead(isAsked: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!isAsked) return;
    let typed = '';
    let frame = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, altKey, metaKey, isComposing } = event;
      if (isInDialog() || ctrlKey || altKey || metaKey || isComposing) return;
      if (key === 'Escape') onEscape();
      else if (key === 'Backspace') typed = typed.slice(0, -1);
      else if ([...key].length === 1) typed += key;
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const stop = () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
    const look = () => {
      if (!isInDialog()) {
        frame = requestAnimationFrame(look);
        return;
      }
      stop();
      // As if typed now, so that the field hears of it; nothing where the dialog begins with something else.
      if (typed !== '' && document.activeElement?.matches('input, textarea'))
        document.execCommand('insertText', false, typed);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    look();
    return stop;
  }, [isAsked, onEscape]);
}

/** Whether a dialog, or what lies in one, has the focus. */
const isInDialog = () => Boolean(document.activeElement?.closest('[role="dialog"], [role="alertdialog"]'));

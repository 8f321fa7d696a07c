/** What lies over the page, as the system's back button sees it. */
export interface Over {
  readonly isOpen: () => boolean;
  /** Closes the topmost of it. */
  readonly close: () => void;
  /** @returns a function that ends the telling */
  readonly subscribe: (listener: () => void) => () => void;
}

const MARK = 'rajutOver';

/**
 * Lets the back button of a phone close what lies over the page instead of leaving it: while something is open,
 * the history holds one more entry for the same address.
 *
 * @returns a function that ends it
 */
export function takeBackButton({ isOpen, close, subscribe }: Over): () => void {
  let isMarked = false;
  const settle = () => {
    if (isOpen() === isMarked) return;
    isMarked = !isMarked;
    if (isMarked) history.pushState({ ...history.state, [MARK]: true }, '');
    // Whoever has gone on to another address must not be taken back.
    else if (isOurs()) history.back();
  };
  // One thing often closes as the next one opens.
  const end = subscribe(() => queueMicrotask(settle));
  const onPop = () => {
    if (!isMarked || isOurs()) return;
    isMarked = false;
    close();
    settle();
  };
  window.addEventListener('popstate', onPop);
  return () => {
    end();
    window.removeEventListener('popstate', onPop);
    if (isMarked && isOurs()) history.back();
  };
}

function isOurs(): boolean {
  const { state } = history;
  return typeof state === 'object' && state !== null && MARK in state;
}

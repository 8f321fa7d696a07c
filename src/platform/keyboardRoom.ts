/** A browser's own bars come and go within this height; a keyboard is higher, px. */
const LEAST_KEYBOARD_PX = 90;

/**
 * Tells style sheets how much of the page's foot the keyboard on the screen covers: `--keyboard` in px on the root,
 * and `data-keyboard` while there is one. Browsers that shrink the page instead leave nothing to tell.
 *
 * @returns a function that ends it
 */
export function keepKeyboardRoom(root: HTMLElement): () => void {
  const viewport = window.visualViewport;
  if (!viewport) return () => {};
  const tell = () => {
    const covered = coveredBelow(window.innerHeight, viewport);
    root.style.setProperty('--keyboard', `${covered}px`);
    root.toggleAttribute('data-keyboard', covered > 0);
  };
  tell();
  viewport.addEventListener('resize', tell);
  viewport.addEventListener('scroll', tell);
  return () => {
    viewport.removeEventListener('resize', tell);
    viewport.removeEventListener('scroll', tell);
    root.style.removeProperty('--keyboard');
    root.removeAttribute('data-keyboard');
  };
}

/** What of a visual viewport says how much of the page is in sight, px of CSS. */
interface Sight {
  readonly height: number;
  readonly offsetTop: number;
  readonly scale: number;
}

/** Height of the page's foot that a keyboard covers, px; a page that was zoomed into is not covered. */
export function coveredBelow(pageHeight: number, { height, offsetTop, scale }: Sight): number {
  const covered = Math.round(pageHeight - height * scale - offsetTop);
  return covered < LEAST_KEYBOARD_PX ? 0 : covered;
}

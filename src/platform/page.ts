export interface PageWatch {
  /** The page goes away, perhaps for good: the last moment at which something can be noted. */
  readonly left: () => void;
  /** The page came back as it was, from the browser's back-forward cache. */
  readonly returned: () => void;
}

export type WatchPage = (watch: PageWatch) => () => void;

/** Tells when the page is left and when it returns. @returns a function that ends it */
export const watchPage: WatchPage = ({ left, returned }) => {
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) returned();
  };
  window.addEventListener('pagehide', left);
  window.addEventListener('pageshow', shown);
  return () => {
    window.removeEventListener('pagehide', left);
    window.removeEventListener('pageshow', shown);
  };
};

/** Whether shortcuts are to be shown with the signs of a Mac. */
export const isMac = () => /mac/i.test(navigator.platform);

/** Text size that widths are thought in, px: what browsers begin with. */
const USUAL_TEXT_PX = 16;
/** From this width on there is room for panels beside the map, below the other for sheets only. */
const ROOMY_PX = 1100;
const NARROW_PX = 600;
/** Lower than this, bars and panels would leave nothing of the map: a phone that lies on its side. */
const LOW_PX = 440;

/** Size of the window, px of CSS, as if text had its usual size: text twice as large leaves half the room. */
const room = () => {
  const { documentElement } = document;
  const textPx = Number.parseFloat(getComputedStyle(documentElement).fontSize) || USUAL_TEXT_PX;
  const share = USUAL_TEXT_PX / textPx;
  return { width: documentElement.clientWidth * share, height: documentElement.clientHeight * share };
};

/** Whether the window is wide enough for panels beside the map. */
export const isRoomy = () => room().width >= ROOMY_PX && room().height >= LOW_PX;

/** Whether the window has no more room than a phone's, held upright or on its side. */
export const isNarrow = () => room().width < NARROW_PX || room().height < LOW_PX;

/** Tells when the room of the window may have changed: its size, or that of text. @returns a function that ends it */
export function watchRoom(listener: () => void): () => void {
  const probe = document.createElement('div');
  probe.style.cssText = 'position: fixed; width: 1rem; height: 0; visibility: hidden';
  document.body.append(probe);
  let waiting = 0;
  // Not at once: whoever lays the page out anew while it is being measured is reported as a loop.
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(listener);
  });
  observer.observe(document.documentElement);
  observer.observe(probe);
  return () => {
    cancelAnimationFrame(waiting);
    observer.disconnect();
    probe.remove();
  };
}

/** Whether the person asked their system for less movement. */
export const wantsLessMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Whether the main pointer is a finger. */
export const hasCoarsePointer = () => window.matchMedia('(pointer: coarse)').matches;

/** Opens the browser's dialog for printing. */
export const printPage = () => window.print();

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

/** Whether the window is wide enough for panels beside the map (px of CSS). */
export const isRoomy = () => window.innerWidth >= 1100;

/** Whether the window is as narrow as a phone's (under 600 px of CSS). */
export const isNarrow = () => window.innerWidth < 600;

/** Whether the person asked their system for less movement. */
export const wantsLessMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Whether the main pointer is a finger. */
export const hasCoarsePointer = () => window.matchMedia('(pointer: coarse)').matches;

/** What can have the keyboard focus inside a region of the screen. */
const FOCUSABLE =
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

/** Where the focus was in each region when it was left. */
const left = new WeakMap<Element, HTMLElement>();

/**
 * Moves the keyboard focus to the next or previous region of the screen (elements with `data-region`, in the
 * order of the page), round and round: to where it was in that region, else to the first control there, else to
 * the region itself.
 *
 * @returns false when there is no region to go to
 */
export function goToRegion(step: 1 | -1): boolean {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(isShown);
  const { activeElement } = document;
  const at = regions.findIndex((region) => region.contains(activeElement));
  const here = regions[at];
  if (here && activeElement instanceof HTMLElement) left.set(here, activeElement);
  const start = at === -1 && step === -1 ? 0 : at;
  const next = regions.at((start + step) % Math.max(1, regions.length));
  if (!next || next === here) return false;
  const before = left.get(next);
  const target = before && next.contains(before) && isShown(before) ? before : firstIn(next);
  target.focus();
  return true;
}

/** What takes no room is closed or covered by another layout. */
const isShown = (element: HTMLElement) => element.getClientRects().length > 0;

function firstIn(region: HTMLElement): HTMLElement {
  const controls = [...region.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return controls.find((one) => one.tabIndex >= 0 && isShown(one)) ?? region;
}

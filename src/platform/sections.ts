/** A panel that slides in, or a part that is still being loaded, takes so many frames at most. */
const FRAMES_MAX = 60;

/** Brings a part of a panel to the top and gives its heading the focus, once it is on the page. */
export function goToSection(id: string, framesLeft = FRAMES_MAX): void {
  const section = document.querySelector<HTMLElement>(`[data-section="${id}"]`);
  if (section) {
    section.querySelector('button')?.focus({ preventScroll: true });
    section.scrollIntoView({ block: 'start' });
  } else if (framesLeft > 0) {
    requestAnimationFrame(() => goToSection(id, framesLeft - 1));
  }
}

/** Gives the open step of an exercise the focus, or the first control where none is open, once it is on the page. */
export function goToPath(framesLeft = FRAMES_MAX): void {
  const path = document.querySelector<HTMLElement>('[data-path]');
  const control = path?.querySelector<HTMLElement>('[data-open] button') ?? path?.querySelector('button');
  if (control) control.focus({ preventScroll: true });
  else if (framesLeft > 0) requestAnimationFrame(() => goToPath(framesLeft - 1));
}

/** Gives the stage that is open in the guide the focus, once it is on the page. */
export function goToGuide(framesLeft = FRAMES_MAX): void {
  const tab = document.querySelector<HTMLElement>('[data-guide] [role="tab"][aria-selected="true"]');
  if (tab) tab.focus({ preventScroll: true });
  else if (framesLeft > 0) requestAnimationFrame(() => goToGuide(framesLeft - 1));
}

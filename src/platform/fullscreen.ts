/** Asks for the whole screen. Refused quietly where the browser or an embedding page forbids it. */
export function enterFullscreen(): void {
  document.documentElement.requestFullscreen?.().catch(() => {});
}

/** Gives the screen back, if it was taken. */
export function leaveFullscreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
}

/** Tells when the screen was given back, also by the browser's own Esc. @returns a function that ends it */
export function watchFullscreenEnd(ended: () => void): () => void {
  const onChange = () => {
    if (!document.fullscreenElement) ended();
  };
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}

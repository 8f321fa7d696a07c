/** A timer for a part of an exercise. It never ends by itself: below nothing left it tells how long the part is over. */
export interface CalmTimer {
  /** How long the part is meant to take, seconds. */
  readonly lengthS: number;
  /** What had run when it was last paused, ms. */
  readonly ranMs: number;
  /** When it was started last, ms; null while it stands still. */
  readonly since: number | null;
}

/** A timer that stands at its beginning. */
export const newTimer = (minutes: number): CalmTimer => ({ lengthS: minutes * 60, ranMs: 0, since: null });

/** Starts it, or pauses it and keeps what has run. */
export function toggled(timer: CalmTimer, now: number): CalmTimer {
  return timer.since === null
    ? { ...timer, since: now }
    : { ...timer, since: null, ranMs: timer.ranMs + now - timer.since };
}

/** The same with a minute more. */
export const withMinute = (timer: CalmTimer): CalmTimer => ({ ...timer, lengthS: timer.lengthS + 60 });

/** What is left, whole seconds; negative once the part is over. */
export function leftS({ lengthS, ranMs, since }: CalmTimer, now: number): number {
  const ran = ranMs + (since === null ? 0 : Math.max(0, now - since));
  return lengthS - Math.floor(ran / 1000);
}

/** "9:05"; hours are minutes too, since parts of exercises have few. */
export function clockWords(seconds: number): string {
  const all = Math.abs(seconds);
  return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`;
}

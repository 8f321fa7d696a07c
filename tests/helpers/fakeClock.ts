import type { Clock } from '@/platform/clock';

export interface FakeClock extends Clock {
  /** Lets time pass, ms, and runs in order what falls due. */
  advance(byMs: number): void;
}

/** A clock that stands still until the test moves it. */
export function createFakeClock(start = 1_700_000_000_000): FakeClock {
  let now = start;
  let due: { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => now,
    after: (delayMs, run) => {
      const entry = { at: now + delayMs, run };
      due.push(entry);
      return () => {
        due = due.filter((other) => other !== entry);
      };
    },
    advance: (byMs) => {
      const until = now + byMs;
      for (;;) {
        const next = due.filter((entry) => entry.at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        due = due.filter((entry) => entry !== next);
        now = Math.max(now, next.at);
        next.run();
      }
      now = until;
    },
  };
}

/** Work before the page gets its turn, ms: half of a frame. */
const SLICE_MS = 8;

/**
 * Runs a long computation on this thread without holding the page up.
 *
 * @param signal calls it off; the promise then stays open, nobody waits any more
 */
export function inSlices<Result>(
  steps: Generator<number, Result, undefined>,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Result> {
  return new Promise((resolve) => {
    const run = () => {
      if (signal.aborted) return;
      const until = performance.now() + SLICE_MS;
      let share = 0;
      while (performance.now() < until) {
        const step = steps.next();
        if (step.done) return resolve(step.value);
        share = step.value;
      }
      onShare(share);
      setTimeout(run);
    };
    run();
  });
}

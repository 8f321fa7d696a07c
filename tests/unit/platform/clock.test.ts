import { afterEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '@/platform/clock';

afterEach(() => vi.useRealTimers());

describe('the clock of the machine', () => {
  it('runs once when the time has come, unless it is called off', () => {
    vi.useFakeTimers({ now: 1000 });
    const run = vi.fn();
    const other = vi.fn();
    systemClock.after(500, run);
    const callOff = systemClock.after(500, other);
    vi.advanceTimersByTime(499);
    expect(run).not.toHaveBeenCalled();
    callOff();
    vi.advanceTimersByTime(1000);
    expect(run).toHaveBeenCalledTimes(1);
    expect(other).not.toHaveBeenCalled();
    expect(systemClock.now()).toBe(2499);
  });
});

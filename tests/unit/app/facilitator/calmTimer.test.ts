import { describe, expect, it } from 'vitest';
import { clockWords, leftS, newTimer, toggled, withMinute } from '@/app/facilitator/calmTimer';

describe('the timer of an exercise', () => {
  it('stands still until it is started, counts down, and keeps what has run while it is paused', () => {
    const fresh = newTimer(10);
    expect(leftS(fresh, 99_000)).toBe(600);
    const running = toggled(fresh, 1_000);
    expect(leftS(running, 61_000)).toBe(540);
    const paused = toggled(running, 61_000);
    expect(leftS(paused, 500_000)).toBe(540);
    expect(leftS(toggled(paused, 500_000), 530_000)).toBe(510);
  });

  it('goes on below nothing, and a minute more gives a minute', () => {
    const running = toggled(newTimer(1), 0);
    expect(leftS(running, 75_000)).toBe(-15);
    expect(leftS(withMinute(running), 75_000)).toBe(45);
  });

  it('is not upset by a clock that is set back', () => {
    expect(leftS(toggled(newTimer(1), 10_000), 0)).toBe(60);
  });

  it.each([
    [0, '0:00'],
    [65, '1:05'],
    [-5, '0:05'],
    [5400, '90:00'],
  ])('reads %i seconds as %s', (seconds, words) => {
    expect(clockWords(seconds)).toBe(words);
  });
});

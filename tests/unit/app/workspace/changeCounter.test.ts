import { describe, expect, it } from 'vitest';
import {
  type ChangeCount,
  countChange,
  isReminderDue,
  NO_CHANGES,
  REMIND_AFTER,
} from '@/app/workspace/changeCounter';

/** Changes every so many ms. */
const changes = (count: number, everyMs: number): ChangeCount =>
  Array.from({ length: count }, (_, index) => index * everyMs).reduce(countChange, NO_CHANGES);

describe('reminding of the file', () => {
  it('is due from the twentieth change on', () => {
    expect(isReminderDue(changes(REMIND_AFTER - 1, 1000))).toBe(false);
    expect(isReminderDue(changes(REMIND_AFTER, 1000))).toBe(true);
  });

  it('takes the letters of a name that is being typed for one change', () => {
    expect(changes(60, 120).changes).toBe(1);
  });

  it('stays quiet once it was turned away', () => {
    expect(isReminderDue({ ...changes(50, 1000), isDismissed: true })).toBe(false);
  });
});

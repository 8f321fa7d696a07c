import { describe, expect, it } from 'vitest';
import { fakeSession } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { applyPaste } from '@/app/workspace/paste/applyPaste';
import { planPasted } from '@/transfer/pasted/planPasted';
import { readPasted } from '@/transfer/pasted/readPasted';

/** A map with one actor and the plan of a text that ties two more. */
function open() {
  const { session } = fakeSession(makeMap('A'));
  const plan = planPasted(
    session.document.getProject(),
    session.frame(),
    readPasted('B -> C', () => false),
  );
  return {
    session,
    plan,
    names: () => Object.values(session.document.getProject().actors).map(({ name }) => name),
  };
}

describe('carrying out what was pasted', () => {
  it('adds everything as one step', async () => {
    const { session, plan, names } = open();
    expect(await applyPaste(session, plan, () => true)).toHaveLength(2);
    expect(names()).toEqual(expect.arrayContaining(['A', 'B', 'C']));
    session.undo();
    expect(names()).toEqual(['A']);
  });

  it('adds nothing once it was called off while places were being found', async () => {
    const { session, plan, names } = open();
    let isWanted = true;
    const pasting = applyPaste(session, plan, () => isWanted);
    isWanted = false;
    expect(await pasting).toEqual([]);
    expect(names()).toEqual(['A']);
  });
});

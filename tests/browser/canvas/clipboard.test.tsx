import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeSession } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { runCommand } from '@/commands/registry';
import { actorId } from '@/model/ids';
import { select } from '@/session/view';

const A = actorId('A');

function open(drawing = 'A B C') {
  const { session, document } = fakeSession(makeMap(drawing));
  select(session.view, [A]);
  const run = (...ids: Parameters<typeof runCommand>[1][]) => {
    for (const id of ids) runCommand(session, id);
  };
  const places = () => Object.values(session.frame().place).map(String);
  return { session, document, run, places };
}

beforeEach(() => localStorage.clear());

describe('copies', () => {
  it('stand apart, however often the same is pasted', () => {
    const { run, places } = open();
    run('copy', 'paste', 'paste', 'paste');
    expect(places()).toHaveLength(6);
    expect(new Set(places()).size).toBe(6);
  });

  it('stand apart when the same actor is duplicated again', () => {
    const { session, run, places } = open();
    run('duplicate');
    select(session.view, [A]);
    run('duplicate');
    expect(new Set(places()).size).toBe(5);
  });

  it('come back where they stood when they were cut', () => {
    const { run, places } = open();
    run('cut', 'paste');
    expect(places().sort()).toEqual(['0,0', '100,0', '200,0']);
  });

  it('are not lost where the device keeps nothing', () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('the device is full');
    });
    onTestFinished(() => full.mockRestore());
    const { document, run } = open();
    run('cut', 'paste');
    expect(
      Object.values(document.getProject().actors)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['A', 'B', 'C']);
  });

  it('that another program spoilt are no copies', () => {
    const { document, run } = open('A-B');
    run('selectAll', 'copy');
    const [key = ''] = Object.keys(localStorage);
    const clip = localStorage.getItem(key) ?? '';
    localStorage.setItem(key, clip.replace('"target":"B"', '"target":"A"'));
    run('paste');
    localStorage.setItem(key, '{');
    run('paste');
    expect(document.edits).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { frameId } from '@/model/ids';
import type { Frame } from '@/model/types';
import { choosePair, pairFor } from '@/stages/compare/choosePair';

const [only] = makeMap('A-B').frames;
const frames = ['one', 'two', 'three'].map((id, order): Frame => {
  if (!only) throw new Error('a map has a frame');
  return { ...only, id: frameId(id), title: id, order };
});
const idOf = (id: string | null) => (id === null ? null : frameId(id));

function chosen(before: string | null, after: string | null, among = frames) {
  const pair = choosePair(among, { before: idOf(before), after: idOf(after) });
  return pair ? [pair.before.id, pair.after.id, pair.isLost] : null;
}

describe('the two frames that are compared', () => {
  it('are those that were chosen, in either order', () => {
    expect(chosen('one', 'three')).toEqual(['one', 'three', false]);
    expect(chosen('three', 'one')).toEqual(['three', 'one', false]);
  });

  it('are the last and the one before it while nothing was chosen', () => {
    expect(chosen(null, null)).toEqual(['two', 'three', false]);
  });

  it('are told to be others once one is gone', () => {
    expect(chosen('one', 'gone')).toEqual(['one', 'three', true]);
    expect(chosen('gone', 'three')).toEqual(['two', 'three', true]);
    expect(chosen('gone', 'one')).toEqual(['two', 'one', true]);
  });

  it('are never the same one twice', () => {
    expect(chosen('two', 'two')).toEqual(['one', 'two', false]);
    expect(chosen('three', null)).toEqual(['three', 'two', false]);
  });

  it('do not exist in a project of one frame or none', () => {
    expect(chosen('one', null, frames.slice(0, 1))).toBeNull();
    expect(chosen(null, null, [])).toBeNull();
  });

  it('are meant by whoever looks at a frame: the one before it, and from the first the whole way', () => {
    expect(pairFor(frames, frameId('three'))).toEqual({ before: 'two', after: 'three' });
    expect(pairFor(frames, frameId('one'))).toEqual({ before: 'one', after: 'three' });
  });
});

import { describe, expect, it } from 'vitest';
import { makeMap, TALK } from '#tests/helpers/makeMap';
import { askAbout, askPaths, askPosition, tiesAlong } from '@/analysis/bargaining/ask';
import { inLayer } from '@/analysis/bargaining/inLayer';
import { ALL_COUNTED } from '@/analysis/types';
import { actorId, tieTypeId } from '@/model/ids';
import { inputFrom, inputOf, KITE } from '../support/read';

const ids = (names: string) => [...names].map(actorId);
const askIn = (drawing: string, names: string) => askAbout(inputOf(makeMap(drawing)), ids(names));

describe('asking about an actor or a bloc', () => {
  it('merges a bloc into one: ties within vanish, parallel ties to others are one', () => {
    const asked = askIn('A-B B-A A-C B-C C-D', 'BA') ?? expect.fail('nobody');
    expect(asked.bloc).toEqual(['A', 'B']);
    expect(asked.actors).toEqual(['A', 'C', 'D']);
    expect(askPosition(asked)).toMatchObject({ partners: 1, partnerIds: ['C'], n: 3, index: 0 });
  });

  it('leaves out who is not there, and answers null when nobody is', () => {
    expect(askIn('A-B', 'AX')?.bloc).toEqual(['A']);
    expect(askIn('A-B', 'X')).toBe(null);
  });

  it('finds the two ways round the kite and none past Heather', () => {
    const asked = askIn(KITE, 'A') ?? expect.fail('nobody');
    expect(askPaths(asked, actorId('H'))).toEqual([
      ['A', 'F', 'H'],
      ['A', 'B', 'G', 'H'],
    ]);
    expect(askPaths(asked, actorId('J'))).toHaveLength(1);
  });

  it('tells which ties a path runs along, from any member of a bloc, parallel ones too', () => {
    const input = inputOf(makeMap('A-B A-C B-C C-D D-C A-D'));
    expect(tiesAlong(input, ids('AB'), ids('ACD'))).toEqual(['A-C', 'B-C', 'C-D', 'D-C']);
  });

  it('has no path to itself or to somebody unknown', () => {
    const asked = askIn('A-B B-C', 'AB') ?? expect.fail('nobody');
    expect(askPaths(asked, actorId('A'))).toEqual([]);
    expect(askPaths(asked, actorId('B'))).toEqual([]);
    expect(askPaths(asked, actorId('X'))).toEqual([]);
    expect(askPaths(asked, actorId('C'))).toEqual([['A', 'C']]);
  });

  it('on a layer keeps only its actors; on a layer nobody uses keeps none', () => {
    const project = makeMap('A-B B-C', { ties: { 'B-C': { type: tieTypeId('other') } } });
    const [frame] = project.frames;
    const layer = (type: typeof TALK) =>
      inLayer(project, frame ?? expect.fail('no frame'), ALL_COUNTED, type);
    expect(layer(TALK).actors).toEqual(['A', 'B']);
    expect(layer(tieTypeId('none')).actors).toEqual([]);
  });

  it('answers for 2,000 actors and 8,000 ties, paths between the two best tied too', () => {
    const names = Array.from({ length: 2000 }, (_, i) => `a${String(i).padStart(4, '0')}`);
    let x = 7;
    const next = () => {
      x = (Math.imul(1_664_525, x) + 1_013_904_223) >>> 0;
      return x / 2 ** 32;
    };
    // Squaring prefers the first, so that hubs arise.
    const ties = Array.from({ length: 8000 }, () => [
      names[Math.floor(next() ** 2 * 2000)] ?? '',
      names[Math.floor(next() * 2000)] ?? '',
    ]).filter(([a, b]) => a !== b);
    const input = inputFrom(names, ties);
    const asked = askAbout(input, [actorId('a0000')]) ?? expect.fail('nobody');
    expect(askPosition(asked)?.index ?? 0).toBeGreaterThan(0);
    expect(askPaths(asked, actorId('a0001')).length).toBeGreaterThan(5);
  });
});

import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { lossesOf } from '@/transfer/formats/losses';
import { WRITERS } from '@/transfer/formats/writers';
import { EMPTY, HOSTILE, WITHOUT_ARROWS } from './networks';

const map = makeMap('A-B');

describe('what a file will lack', () => {
  it('is nothing where nothing is', () => {
    for (const { keeps } of Object.values(WRITERS)) expect(lossesOf(keeps, EMPTY, map)).toEqual([]);
  });

  it('is nothing in a format that keeps all', () => {
    expect(lossesOf(WRITERS.gexf.keeps, HOSTILE, map)).toEqual([]);
  });

  it('is counted in one that knows names and weights only', () => {
    const losses = lossesOf(WRITERS.pajek.keeps, HOSTILE, map);
    expect(losses.map(({ kind, count }) => [kind, count])).toEqual([
      ['several', 1],
      ['twoArrows', 2],
      ['attributes', 5],
      ['types', 2],
      ['colours', 1],
      ['marks', 2],
    ]);
    expect(losses.find(({ kind }) => kind === 'attributes')?.fields).toEqual([
      'kind',
      'influence',
      'notes',
      'weaver',
      'reason',
    ]);
  });

  it('is other without arrows: then only what led both ways is lost', () => {
    const losses = lossesOf(WRITERS.dlEdges.keeps, WITHOUT_ARROWS, map);
    expect(losses).toContainEqual({ kind: 'noArrows', count: 1, fields: [] });
    expect(losses.some(({ kind }) => kind === 'twoArrows')).toBe(false);
    // A single type says nothing that is not so everywhere.
    expect(losses.some(({ kind }) => kind === 'types')).toBe(false);
  });

  it('names other frames, and what only a file of Rajut holds', () => {
    const [frame] = map.frames;
    if (!frame) throw new Error('a map has a frame');
    const project = { ...map, question: 'Siapa?', frames: [frame, frame, frame] };
    expect(lossesOf(WRITERS.gexf.keeps, HOSTILE, project).map(({ kind, count }) => [kind, count])).toEqual([
      ['frames', 2],
      ['project', 1],
    ]);
  });
});

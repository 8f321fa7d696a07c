import { describe, expect, it } from 'vitest';
import { asMask, membersOf, neighbourhood, takePart, tiesAmong, topBy, whoIsShown } from '@/large/parts';
import { toLargeInSteps } from '@/large/toLarge';
import { NO_FILTER } from '@/large/types';
import { atLast, networkOf } from './network';

const FILE = networkOf('A-B B>C C-D D-E A-F F-B', { A: 'government', C: 'private', G: 'private' });
const LARGE = atLast(toLargeInSteps(FILE));
const at = (name: string) => FILE.actors.findIndex(({ id }) => id === name);
const ids = (members: Int32Array) => [...members].map((i) => FILE.actors[i]?.id ?? '');

describe('a network for reading', () => {
  it('keeps everybody and every tie of the file', () => {
    expect(LARGE.names).toEqual(FILE.actors.map(({ name }) => name));
    expect(LARGE.csr.m).toBe(6);
    expect([...LARGE.strong]).toEqual([0, 1, 0, 0, 0, 0]);
    expect(LARGE.sectors.words).toEqual(['', 'private', 'government']);
    expect(LARGE.places).toBeNull();
  });

  it('counts two ties between the same two once among tied actors, and none to oneself', () => {
    const large = atLast(toLargeInSteps(networkOf('A>B B>A A-A B-C')));
    expect(large.csr.m).toBe(2);
    expect(large.strong).toHaveLength(3);
  });

  it('stands where the file says when it says it of all', () => {
    const placed = FILE.actors.map((actor, i) => ({ ...actor, place: [i, -i] as const }));
    expect(atLast(toLargeInSteps({ ...FILE, actors: placed })).places?.slice(2, 4)).toEqual(
      Float32Array.of(1, -1),
    );
    const half = placed.map((actor, i) => (i === 0 ? { ...actor, place: null } : actor));
    expect(atLast(toLargeInSteps({ ...FILE, actors: half })).places).toBeNull();
  });

  it('may be empty', () => {
    const empty = atLast(toLargeInSteps({ title: '', actors: [], ties: [] }));
    expect(empty.csr.n).toBe(0);
    expect(empty.places).toBeNull();
  });
});

describe('a part', () => {
  it('is an actor with everybody up to one, two or three steps away', () => {
    expect(ids(neighbourhood(LARGE.csr, at('A'), 0))).toEqual(['A']);
    expect(ids(neighbourhood(LARGE.csr, at('A'), 1))).toEqual(['A', 'B', 'F']);
    expect(ids(neighbourhood(LARGE.csr, at('A'), 2))).toEqual(['A', 'B', 'F', 'C']);
    expect(ids(neighbourhood(LARGE.csr, at('A'), 3))).toEqual(['A', 'B', 'F', 'C', 'D']);
    expect(ids(neighbourhood(LARGE.csr, at('G'), 3))).toEqual(['G']);
  });

  it('is a cluster', () => {
    expect([...membersOf(Int32Array.of(0, 1, 0, 2), 0)]).toEqual([0, 2]);
  });

  it('is those at the top, of equal ones who comes first', () => {
    expect([...topBy([3, 9, 3, 5], 3)]).toEqual([1, 3, 0]);
    expect([...topBy([3, 9, 3, 5], 2, Uint8Array.of(1, 0, 1, 1))]).toEqual([3, 0]);
    expect([...topBy([], 5)]).toEqual([]);
  });

  it('takes names, what is said of actors, and exactly the ties among them', () => {
    const members = neighbourhood(LARGE.csr, at('A'), 2);
    const part = takePart(FILE, members, 'Sekitar A');
    expect(part.title).toBe('Sekitar A');
    expect(part.actors).toEqual(FILE.actors.filter(({ id }) => ['A', 'B', 'C', 'F'].includes(id)));
    expect(part.ties).toEqual(FILE.ties.filter(({ source, target }) => source !== 'D' && target !== 'D'));
    expect(tiesAmong(LARGE.ends, asMask(LARGE.csr.n, members))).toBe(part.ties.length);
  });
});

describe('the filter', () => {
  const shown = (change: Partial<typeof NO_FILTER>) => {
    const mask = whoIsShown(LARGE, { ...NO_FILTER, ...change });
    return FILE.actors.filter((_, i) => mask[i] === 1).map(({ id }) => id);
  };

  it('shows everybody at first', () => {
    expect(shown({})).toHaveLength(7);
  });

  it('shows one sector, those without one, or those with enough ties', () => {
    expect(shown({ sector: 'private' })).toEqual(['C', 'G']);
    expect(shown({ sector: '' })).toEqual(['B', 'D', 'E', 'F']);
    expect(shown({ leastTies: 3 })).toEqual(['B']);
    expect(shown({ sector: 'private', leastTies: 1 })).toEqual(['C']);
  });
});

import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { toGraph, toGraphology } from '@/analysis/graph';
import { neighbours } from '@/analysis/kernels/csr';
import { actorId } from '@/model/ids';
import { inputFrom, inputOf } from './support/read';

function rows(drawing: string): Record<string, string[]> {
  const { actors, csr } = toGraph(inputOf(makeMap(drawing)));
  return Object.fromEntries(
    actors.map((id, u) => [id, [...neighbours(csr, u)].flatMap((v) => actors[v] ?? [])]),
  );
}

describe('the map as a graph', () => {
  it('lists everybody with their neighbours in id order', () => {
    expect(rows('D-A C-A B-A C-B E')).toEqual({
      A: ['B', 'C', 'D'],
      B: ['A', 'C'],
      C: ['A', 'B'],
      D: ['A'],
      E: [],
    });
  });

  it('counts parallel and opposite ties as one pair', () => {
    const map = toGraph(inputOf(makeMap('A-B B>A A~B B-C')));
    const { csr } = map;
    const graph = toGraphology(map);
    expect([csr.n, csr.m, graph.order, graph.size]).toEqual([3, 2, 3, 2]);
  });

  it('holds a pair for strong when any of its ties is strong, in whichever order they come', () => {
    for (const drawing of ['A=B A-B A>B', 'A-B A=B', 'A>B B=A']) {
      const graph = toGraphology(toGraph(inputOf(makeMap(drawing))));
      expect(graph.getEdgeAttribute('0', '1', 'strength'), drawing).toBe('strong');
    }
    const graph = toGraphology(toGraph(inputOf(makeMap('A-B A>B'))));
    expect(graph.getEdgeAttribute('0', '1', 'strength')).toBe('weak');
  });

  it('knows the actor behind every node', () => {
    const map = toGraph(inputOf(makeMap('C-A B')));
    expect(toGraphology(map).mapNodes((_key, { id }) => id)).toEqual(map.actors);
  });

  it('gives the same rows whichever way ties point', () => {
    expect(rows('A>B C>A B<D')).toEqual(rows('B>A A>C D<B'));
  });

  it('of an empty frame is empty', () => {
    const map = toGraph(inputFrom([], []));
    const { actors, csr } = map;
    const graph = toGraphology(map);
    expect([actors.length, csr.n, csr.m, csr.offsets.length, graph.order]).toEqual([0, 0, 0, 1, 0]);
  });

  it('refuses a tie whose end is not in the map or which joins an actor with itself', () => {
    const input = inputOf(makeMap('A-B'));
    expect(() => toGraph({ ...input, actors: [actorId('A')] })).toThrow('toGraph');
    expect(() => toGraph(inputFrom(['A'], [['A', 'A']]))).toThrow('toGraph');
  });
});

import { describe, expect, it } from 'vitest';
import { build } from '@/samples/kite';

const project = build('id');
const ties = Object.values(project.frames[0]?.ties ?? {});

/** Krackhardt (1990), as the reference values were computed from. */
const EDGES = 'AB AC AD AF BD BE BG CD CF DE DF DG EG FG FH GH HI IJ'.split(' ');

describe('the kite sample', () => {
  it('has exactly the eighteen ties of Krackhardt’s kite', () => {
    expect(ties.map((tie) => `${tie.source}${tie.target}`.toUpperCase())).toEqual(EDGES);
  });

  it('gives A to J the published numbers of ties', () => {
    const degrees = Object.keys(project.actors).map(
      (id) => ties.filter((tie) => tie.source === id || tie.target === id).length,
    );
    expect(degrees).toEqual([4, 4, 3, 6, 3, 5, 5, 3, 2, 1]);
  });

  it('names each person with the letter of the training module', () => {
    for (const actor of Object.values(project.actors)) {
      expect(actor.name.startsWith(`${actor.id.toUpperCase()} `)).toBe(true);
    }
  });

  it('is undirected communication in one frame', () => {
    expect(project.frames).toHaveLength(1);
    expect(new Set(ties.map((tie) => `${tie.direction} ${tie.type}`))).toEqual(
      new Set(['none communication']),
    );
  });
});

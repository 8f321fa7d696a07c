import { describe, expect, it } from 'vitest';
import { of, read, rolesOf } from './support/read';

const STAR = 'A-B A-C A-D A-E A-F';
const CLIQUE = 'A-B A-C A-D B-C B-D C-D';
const BARBELL = `${CLIQUE} D-M M-N N-O N-P N-Q O-P O-Q P-Q`;

describe('maps of a known shape', () => {
  it('a star hangs wholly on its centre', () => {
    const star = read(STAR);
    expect(star.centralization).toEqual({ degree: 1, betweenness: 1, closeness: expect.closeTo(1, 12) });
    expect(rolesOf(star)).toEqual({
      hub: ['A'],
      broker: ['A'],
      closeness: ['A'],
      spanner: ['A'],
      peripheral: ['B', 'C', 'D', 'E', 'F'],
    });
    // All are one cluster; what makes the centre span is that everything falls apart without it.
    expect(of(star.roles, 'A')?.at(-1)?.reason).toMatchObject({
      kind: 'cutsApart',
      parts: [['B'], ['C'], ['D'], ['E'], ['F']],
      sizes: [1, 1, 1, 1, 1],
    });
    expect(star.transitivity).toBe(0);
  });

  it('the leaves of a star have 1/√k of the eigenvector of its centre, though power iteration would swing', () => {
    const { values, ranking } = read(STAR).measures.eigenvector;
    expect(of(values, 'A')).toBe(1);
    for (const leaf of ['B', 'C', 'D', 'E', 'F']) expect(of(values, leaf)).toBeCloseTo(1 / Math.sqrt(5), 12);
    expect(ranking.join('')).toBe('ABCDEF');
  });

  it('in a complete map nobody has a role, and that is said', () => {
    const clique = read(CLIQUE);
    expect(rolesOf(clique)).toEqual({});
    expect(clique.density).toBe(1);
    expect([clique.meanPath, clique.diameter, clique.transitivity, clique.meanClustering]).toEqual([
      1, 1, 1, 1,
    ]);
    expect(clique.centralization).toEqual({ degree: 0, betweenness: 0, closeness: 0 });
    expect(clique.cautions).toEqual(['smallN', 'complete']);
    expect(clique.clusters).toEqual([['A', 'B', 'C', 'D']]);
  });

  it('in a ring nobody stands out: who borders on another cluster spans, nobody is peripheral', () => {
    const ring = read('A-B B-C C-D D-E E-F F-A');
    expect(rolesOf(ring)).toEqual({ spanner: ['A', 'C', 'D', 'F'] });
    expect(ring.clusters).toEqual([
      ['A', 'B', 'C'],
      ['D', 'E', 'F'],
    ]);
    expect(ring.cautions).toEqual(['smallN']);
  });

  it('of two groups joined by one actor that actor is broker and spanner', () => {
    const barbell = read(BARBELL);
    expect(rolesOf(barbell).broker).toContain('M');
    expect(rolesOf(barbell).spanner).toContain('M');
    expect(of(barbell.roles, 'M')?.find(({ role }) => role === 'broker')?.reason).toMatchObject({
      kind: 'cutsApart',
      parts: [
        ['A', 'B', 'C', 'D'],
        ['N', 'O', 'P', 'Q'],
      ],
    });
  });

  it('in a chain the middle is closest and the ends are peripheral by their one tie', () => {
    const chain = read('A-B B-C C-D D-E');
    expect(chain.measures.closeness.ranking[0]).toBe('C');
    expect(rolesOf(chain).peripheral).toEqual(['A', 'E']);
    expect(of(chain.roles, 'A')?.[0]?.reason).toEqual({ kind: 'oneTie', via: 'B' });
    expect([chain.meanPath, chain.diameter]).toEqual([2, 4]);
  });

  it('a broker without whom all stay connected is one by its many paths', () => {
    // Two squares that share B and also meet at the far ends: nobody cuts, B carries most.
    const map = read('A-B B-C C-D D-A B-E E-F F-G G-B D-H H-F');
    const reason = of(map.roles, 'B')?.find(({ role }) => role === 'broker')?.reason;
    expect(reason).toMatchObject({ kind: 'manyPaths', top: true });
  });

  it('lists the first hundred of a large part, and says how many there are', () => {
    const crowd = Array.from({ length: 130 }, (_, i) => `B-c${String(i).padStart(3, '0')}`).join(' ');
    const second = Array.from({ length: 130 }, (_, i) => `D-e${String(i).padStart(3, '0')}`).join(' ');
    const two = of(read(`B-D ${crowd} ${second}`).roles, 'B')?.find(({ role }) => role === 'broker')?.reason;
    if (two?.kind !== 'cutsApart') throw new Error('B must hold two crowds together');
    expect([two.sizes[0], two.parts[0]?.length]).toEqual([131, 100]);
    expect(two.parts[0]?.slice(0, 3)).toEqual(['D', 'e000', 'e001']);
  });

  it('names the best-tied contact in the other cluster, of equals the first by id', () => {
    const cliques = `${CLIQUE} P-Q P-R P-S Q-R Q-S R-S`;
    const via = (ties: string) =>
      of(read(`${cliques} ${ties}`).roles, 'A')?.find(({ role }) => role === 'spanner')?.reason;
    expect(via('A-P A-Q')).toEqual({ kind: 'touchesClusters', clusters: 1, via: ['P'] });
    expect(via('A-P A-Q Q-T')).toEqual({ kind: 'touchesClusters', clusters: 1, via: ['Q'] });
  });

  it('names only the parts of the own component', () => {
    const map = read('A-B B-C B-D X-Y');
    expect(of(map.roles, 'B')?.find(({ role }) => role === 'broker')?.reason).toMatchObject({
      parts: [['A'], ['C'], ['D']],
    });
  });
});

describe('a disconnected map', () => {
  const map = read('A-B B-C C-A C-D X-Y Y-Z W');

  it('says which share of pairs can reach each other and reads lengths over those only', () => {
    // 4 of 4 and 3 of 3 pairs within, of 28 in all: 6 + 3.
    expect(map.reachableShare).toBeCloseTo(9 / 28, 12);
    expect(map.meanPath).toBeCloseTo((4 * 1 + 2 * 2 + 2 * 1 + 2) / 9, 12);
    expect(map.diameter).toBe(2);
    expect(map.cautions).toContain('disconnected');
  });

  it('lists components by size, then by id', () => {
    expect(map.components).toEqual([['A', 'B', 'C', 'D'], ['X', 'Y', 'Z'], ['W']]);
  });

  it('gives an eigenvector in the largest component only', () => {
    const { values, ranking } = map.measures.eigenvector;
    expect(ranking).toEqual(['C', 'A', 'B', 'D']);
    expect(['X', 'Y', 'Z', 'W'].map((name) => of(values, name))).toEqual([null, null, null, null]);
  });

  it('reads centralization in the largest component only', () => {
    const alone = read('A-B B-C C-A C-D');
    expect(map.centralization).toEqual(alone.centralization);
  });
});

describe('tiny maps', () => {
  it('nobody: nothing to say, in nulls and empty lists', () => {
    const map = read('');
    expect(map).toMatchObject({
      n: 0,
      m: 0,
      density: 0,
      components: [],
      isolates: [],
      reachableShare: null,
      meanPath: null,
      diameter: null,
      centralization: { degree: null, betweenness: null, closeness: null },
      transitivity: null,
      meanClustering: null,
      clusters: [],
      modularity: null,
      roles: {},
      cautions: ['noActors'],
    });
    expect(map.measures.degree).toEqual({ values: {}, raw: {}, ranking: [] });
  });

  it('one actor: an isolate among no others', () => {
    const map = read('A');
    expect(map).toMatchObject({ density: 0, reachableShare: null, isolates: ['A'], components: [['A']] });
    expect(of(map.measures.degree.values, 'A')).toBe(0);
    expect(rolesOf(map)).toEqual({ isolate: ['A'] });
    expect(map.cautions).toEqual(['oneActor']);
  });

  it('two actors apart: nobody is reached', () => {
    const map = read('A B');
    expect(map).toMatchObject({ density: 0, reachableShare: 0, meanPath: null, diameter: null });
    expect(map.measures.eigenvector.ranking).toEqual([]);
    expect(map.cautions).toEqual(['twoActors', 'noTies']);
  });

  it('two actors tied: everything that can be said is 1', () => {
    const map = read('A-B');
    expect(map).toMatchObject({
      density: 1,
      reachableShare: 1,
      meanPath: 1,
      diameter: 1,
      transitivity: null,
    });
    expect(of(map.measures.closeness.values, 'A')).toBe(1);
    expect(of(map.measures.betweenness.values, 'A')).toBe(0);
    expect(rolesOf(map)).toEqual({});
    expect(map.cautions).toEqual(['twoActors']);
  });

  it('twelve tied in a ring are no longer few', () => {
    const names = 'ABCDEFGHIJKL';
    const ring = [...names].map((name, i) => `${name}-${names[(i + 1) % 12]}`).join(' ');
    expect(read(ring).cautions).toEqual([]);
    expect(read(ring.replace('L-A', 'K-A').replace('K-L ', '')).cautions).toContain('smallN');
  });
});

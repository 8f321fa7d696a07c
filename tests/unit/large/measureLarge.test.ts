import { describe, expect, it } from 'vitest';
import { layOutLarge } from '@/large/layOutLarge';
import { type LargeFinding, measureLarge } from '@/large/measureLarge';
import { toLargeInSteps } from '@/large/toLarge';
import { atLast, networkOf } from './network';

const csrOf = (ties: string) => atLast(toLargeInSteps(networkOf(ties))).csr;

function findings(ties: string): LargeFinding[] {
  return [...measureLarge(csrOf(ties))].filter((finding) => finding !== null);
}
function only<Kind extends LargeFinding['kind']>(found: readonly LargeFinding[], kind: Kind) {
  const last = found.findLast((one): one is Extract<LargeFinding, { kind: Kind }> => one.kind === kind);
  if (!last) throw new Error(`only: nothing was found of ${kind}`);
  return last;
}

describe('the figures of a large network', () => {
  it('are those of a star: the middle is between all, nobody closes a triangle', () => {
    const found = findings('A-B A-C A-D A-E');
    const { figures } = only(found, 'figures');
    expect(figures).toMatchObject({ actors: 5, pairs: 4, density: 0.4, parts: 1, isolates: 0, core: 1 });
    expect(only(found, 'closure').closure).toBe(0);
    expect([...only(found, 'between').values]).toEqual([1, 0, 0, 0, 0]);
  });

  it('are exact where every actor could be searched from: a path of five', () => {
    const { values, searches, of } = only(findings('A-B B-C C-D D-E'), 'between');
    expect([searches, of]).toEqual([5, 5]);
    // Freeman 1977: 3, 4 and 3 of 6 pairs.
    expect([...values].map((value) => Math.round(value * 6))).toEqual([0, 3, 4, 3, 0]);
  });

  it('tell parts and clusters, the largest cluster first', () => {
    const found = findings('A-B B-C C-A X-Y Y-Z Z-X A-D D-B D-C');
    expect(only(found, 'figures').figures).toMatchObject({ parts: 2, largestPart: 4 });
    const { clusterOf, count } = only(found, 'clusters');
    expect(count).toBe(2);
    expect([...clusterOf]).toEqual([0, 0, 0, 1, 1, 1, 0]);
    expect(only(found, 'closure').closure).toBe(1);
  });

  it('hold for nobody, for one and for two', () => {
    expect(only(findings(''), 'figures').figures).toMatchObject({ actors: 0, parts: 0, density: 0 });
    expect(findings('A-A').map(({ kind }) => kind)).toEqual(['figures', 'clusters', 'closure']);
    expect(only(findings('A-B'), 'closure').closure).toBeNull();
  });
});

describe('the picture of a large network', () => {
  const ties = Array.from(
    { length: 40 },
    (_, i) => `${i < 20 ? 'a' : 'b'}${i}-${i < 20 ? 'a0' : 'b20'}`,
  ).join(' ');
  const csr = csrOf(`${ties} a1-b21`);
  const { clusterOf } = only(
    [...measureLarge(csr)].filter((finding) => finding !== null),
    'clusters',
  );
  const places = layOutLarge(csr, clusterOf);

  it('gives everybody a place of their own, the same every time', () => {
    const spots = new Set(Array.from({ length: csr.n }, (_, i) => `${places[2 * i]} ${places[2 * i + 1]}`));
    expect(spots.size).toBe(csr.n);
    expect(layOutLarge(csr, clusterOf)).toEqual(places);
    expect(places.every(Number.isFinite)).toBe(true);
  });

  it('keeps a cluster together and apart from the other', () => {
    const middle = (cluster: number) => {
      const own = [...clusterOf.keys()].filter((i) => clusterOf[i] === cluster);
      const mean = (axis: 0 | 1) => own.reduce((sum, i) => sum + (places[2 * i + axis] ?? 0), 0) / own.length;
      return { own, x: mean(0), y: mean(1) };
    };
    const [one, other] = [middle(0), middle(1)];
    for (const i of one.own) {
      const [x, y] = [places[2 * i] ?? 0, places[2 * i + 1] ?? 0];
      expect(Math.hypot(x - one.x, y - one.y)).toBeLessThan(Math.hypot(x - other.x, y - other.y));
    }
  });

  it('can be made of nobody and of loose actors', () => {
    expect(layOutLarge(csrOf(''), new Int32Array(0))).toHaveLength(0);
    const loose = layOutLarge(
      { n: 3, m: 0, offsets: new Int32Array(4), targets: new Int32Array(0) },
      Int32Array.of(0, 1, 2),
    );
    expect(new Set([loose[0], loose[2], loose[4]]).size).toBe(3);
  });
});

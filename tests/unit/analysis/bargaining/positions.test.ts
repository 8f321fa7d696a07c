import { describe, expect, it } from 'vitest';
import reference from '#tests/fixtures/analysis/bargaining.json';
import { askAbout, askPosition } from '@/analysis/bargaining/ask';
import { positionOf, positions } from '@/analysis/bargaining/positions';
import { shortestPaths } from '@/analysis/kernels/shortestPaths';
import { actorId } from '@/model/ids';
import { inputFrom } from '../support/read';
import { drawn, someNetworks } from './networks';
import { plainly } from './plainly';

const CLOSE = 1e-9;

function ask(ties: string, who: string, alone: readonly string[] = []) {
  const pairs = ties.split(' ').map((word) => word.split('-'));
  const asked = askAbout(inputFrom([...new Set([...pairs.flat(), ...alone])], pairs), [actorId(who)]);
  if (!asked) throw new Error('ask: nobody of that name');
  return askPosition(asked);
}

describe('bargaining positions', () => {
  it('are those of the plain definition for everybody in 240 networks, in parts or not', () => {
    const networks = someNetworks(240, 16);
    let inParts = 0;
    for (const { ties, csr } of networks) {
      const all = positions(csr, shortestPaths(csr));
      if (all.some(({ reached }) => reached < csr.n - 1)) inParts++;
      all.forEach((position, u) => {
        const plain = plainly(ties, u);
        expect(Math.abs((position.index ?? -1) - plain.index)).toBeLessThan(CLOSE);
        if (position.parts !== null) {
          const { alternatives, freedom, openness, endurance } = position.parts;
          const differences = [alternatives, freedom, openness, endurance].map((part, i) =>
            Math.abs(part - ([plain.A, plain.B, plain.C, plain.D][i] ?? 0)),
          );
          expect(Math.max(...differences)).toBeLessThan(CLOSE);
        }
        if (plain.E === null) expect(position.balance).toBe(null);
        else expect(Math.abs((position.balance ?? -1) - plain.E)).toBeLessThan(CLOSE);
        const most = Math.max(...plain.dependencies);
        const first = plain.dependencies.findIndex((owed) => owed > most - CLOSE);
        expect(position.dependsOn).toBe(most < CLOSE ? null : first);
        expect(positionOf(csr, u)).toEqual({
          ...position,
          dependency: expect.closeTo(position.dependency, 9),
          index: expect.closeTo(position.index ?? 0, 9),
          parts: position.parts && {
            ...position.parts,
            freedom: expect.closeTo(position.parts.freedom, 9),
          },
        });
      });
    }
    expect(inParts).toBeGreaterThan(50);
  });

  it.each(Object.entries(reference.networks))('of %s are those of the reference', (_name, network) => {
    const input = inputFrom(network.actors, network.ties);
    const found = Object.entries(network.positions);
    expect(found.length).toBeGreaterThan(5);
    for (const [name, { A, B, C, D, E, IPT }] of found) {
      const asked = askAbout(input, [actorId(name)]);
      const { parts, balance, index } = askPosition(asked ?? expect.fail('nobody'));
      expect([
        parts?.alternatives,
        parts?.freedom,
        parts?.openness,
        parts?.endurance,
        balance,
        index,
      ]).toEqual([A, B, C, D, E, IPT].map((value) => expect.closeTo(value, 9)));
    }
  });

  it('rank exchange networks by the balance as exchange theory does', () => {
    const balances = (ties: string, names: string) =>
      [...names].map((name) => ask(ties, name).balance ?? Number.NaN);
    const descending = (values: number[]) => values.every((x, i) => i === 0 || x < (values[i - 1] ?? 0));
    expect(descending(balances('A-B B-C', 'BA'))).toBe(true);
    expect(descending(balances('A-B B-C C-D', 'BA'))).toBe(true);
    expect(descending(balances('A-B B-C C-D D-E', 'BCA'))).toBe(true);
    expect(descending(balances('A-B B-C B-D C-D', 'BCA'))).toBe(true);
    expect(descending(balances('A-B B-C', 'AB'))).toBe(false);
  });

  it('give the middle of a star all but what its ten partners withhold', () => {
    const star = Array.from({ length: 10 }, (_, i) => `M-${i}`).join(' ');
    expect(ask(star, 'M').index).toBeCloseTo(1 - 1 / 20, 12);
    expect(ask(star, '3').index).toBe(0);
  });

  it('leave whoever hangs on one partner with exactly nothing, whatever lies behind the partner', () => {
    const hanging = ask('P-B B-C B-D C-D D-E C-E', 'P');
    expect(hanging).toMatchObject({ index: 0, dependsOn: 'B', dependency: 1, blocker: 'B', left: 0 });
  });

  it('of an isolate are nothing, with no balance and no parts', () => {
    expect(ask('A-B B-C', 'X', ['X'])).toMatchObject({
      index: 0,
      parts: null,
      partners: 0,
      balance: null,
      dependsOn: null,
      blocker: null,
    });
  });

  it('of two tied actors are undefined, because there is no other to lean on or to lose', () => {
    expect(ask('A-B', 'A')).toMatchObject({ index: null, parts: null, partners: 1, balance: 0.5 });
    const { csr } = drawn(2, [[0, 1]]);
    expect(positions(csr, shortestPaths(csr)).map(({ index }) => index)).toEqual([null, null]);
  });

  it('of nobody are none', () => {
    const { csr } = drawn(0, []);
    expect(positions(csr, shortestPaths(csr))).toEqual([]);
  });
});

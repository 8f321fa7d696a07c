import { describe, expect, it } from 'vitest';
import reference from '#tests/fixtures/analysis/bargaining.json';
import drawing from '#tests/fixtures/karawang.json';
import { askAbout, askPaths, askPosition } from '@/analysis/bargaining/ask';
import { inLayer } from '@/analysis/bargaining/inLayer';
import { ALL_COUNTED } from '@/analysis/types';
import { actorId, tieTypeId } from '@/model/ids';
import { build } from '@/samples/karawang';
import { inputFrom } from '../support/read';

type Pairs = readonly (readonly [string, string])[];

const pairsOf = (ties: readonly { u: string; v: string; layer: string }[], layer?: string): Pairs =>
  ties.filter((tie) => !layer || tie.layer === layer).map(({ u, v }) => [u, v] as const);
const BEFORE = pairsOf(drawing.before.ties);
const AFTER = pairsOf(drawing.after.ties);
const RICE = pairsOf(drawing.after.ties, 'gabah');

/** The farmers' numbers as the method prints them: alternatives, dependency, constraint, index, E, P. */
function farmers(pairs: Pairs, who: readonly string[]) {
  const input = inputFrom([...new Set(pairs.flat())], pairs);
  const asked = askAbout(input, who.map(actorId)) ?? expect.fail('nobody');
  const answer = askPosition(asked);
  return {
    alternatives: answer.partners,
    dependency: answer.dependency.toFixed(3),
    on: answer.dependsOn,
    blocker: answer.blocker,
    index: answer.index?.toFixed(3),
    balance: answer.balance?.toFixed(3),
    paths: askPaths(asked, actorId('subdolog')).length,
  };
}

describe('the farmers of Karawang', () => {
  it('had no position before: everything ran through the middleman', () => {
    expect(farmers(BEFORE, ['petani'])).toEqual({
      alternatives: 1,
      dependency: '1.000',
      on: 'tengkulak',
      blocker: 'tengkulak',
      index: '0.000',
      balance: '0.200',
      paths: 1,
    });
  });

  it('still had none in other drawings of the lost figure', () => {
    const star = ['petani', 'ksu', 'pb', 'kud', 'subdolog'].map((name) => ['tengkulak', name] as const);
    for (const pairs of [
      star,
      [...BEFORE, ['pb', 'subdolog']],
      [...BEFORE, ['pb', 'subdolog'], ['ksu', 'subdolog']],
    ] as const) {
      expect(farmers(pairs, ['petani']).index).toBe('0.000');
    }
  });

  it('have a middling one before with the credit of the KUD and the adviser', () => {
    const all: Pairs = [...BEFORE, ['petani', 'kud'], ['petani', 'ppl']];
    expect(farmers(all, ['petani'])).toMatchObject({
      alternatives: 3,
      dependency: '0.400',
      index: '0.596',
      balance: '0.560',
      paths: 1,
    });
  });

  it('can choose among three in the rice trade of after', () => {
    expect(farmers(RICE, ['poktan'])).toEqual({
      alternatives: 3,
      dependency: '0.000',
      on: null,
      blocker: null,
      index: '0.685',
      balance: '0.500',
      paths: 3,
    });
  });

  it('still have a position there without selling to Sub Dolog themselves', () => {
    const less = RICE.filter((pair) => pair.join() !== 'poktan,subdolog');
    expect(farmers(less, ['poktan'])).toMatchObject({
      alternatives: 2,
      dependency: '0.250',
      index: '0.590',
      balance: '0.400',
      paths: 2,
    });
  });

  it('have a strong one after, over all ties, and a stronger one with their cooperative as a bloc', () => {
    expect(farmers(AFTER, ['poktan'])).toMatchObject({
      alternatives: 6,
      dependency: '0.143',
      index: '0.824',
      balance: '0.663',
      paths: 3,
    });
    expect(farmers(AFTER, ['poktan', 'kkt'])).toMatchObject({
      alternatives: 6,
      dependency: '0.083',
      index: '0.839',
      balance: '0.697',
      paths: 2,
    });
  });

  it('keep it when the middleman stays as one buyer among others', () => {
    const kept: Pairs = [...AFTER, ['poktan', 'tengkulak'], ['tengkulak', 'pb']];
    expect(farmers(kept, ['poktan']).index).toBe('0.831');
  });

  it('agree with the reference to nine decimals', () => {
    const { petani_before_gabah, poktan_after_gabah, poktan_after_all } = reference.vectors;
    for (const [pairs, who, vector] of [
      [BEFORE, 'petani', petani_before_gabah],
      [RICE, 'poktan', poktan_after_gabah],
      [AFTER, 'poktan', poktan_after_all],
    ] as const) {
      const asked = askAbout(inputFrom([...new Set(pairs.flat())], pairs), [actorId(who)]);
      const { parts, index, balance, dependency, partners } = askPosition(asked ?? expect.fail('nobody'));
      expect({
        A: parts?.alternatives,
        B: parts?.freedom,
        C: parts?.openness,
        D: parts?.endurance,
        E: balance,
        IPT: index,
        max_dep: dependency,
        alternatives: partners,
      }).toEqual({
        A: expect.closeTo(vector.A, 9),
        B: expect.closeTo(vector.B, 9),
        C: expect.closeTo(vector.C, 9),
        D: expect.closeTo(vector.D, 9),
        E: expect.closeTo(vector.E, 9),
        IPT: expect.closeTo(vector.IPT, 9),
        max_dep: expect.closeTo(vector.max_dep, 9),
        alternatives: vector.alternatives,
      });
    }
  });

  it('are read from the sample in one layer, among those who take part in it', () => {
    const project = build('id');
    const [, after] = project.frames;
    const input = inLayer(project, after ?? expect.fail('no frame'), ALL_COUNTED, tieTypeId('goods'));
    expect(input.actors).toEqual(['kkt', 'kud', 'poktan', 'subdolog']);
    expect(input.sectors).toEqual(['cooperative', 'cooperative', 'community', 'government']);
    expect(askPosition(askAbout(input, [actorId('poktan')]) ?? expect.fail('nobody')).index?.toFixed(3)).toBe(
      '0.685',
    );
  });
});

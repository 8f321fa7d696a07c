import { describe, expect, it } from 'vitest';
import { ALL_COUNTED, type AnalysisChoices, RESOLUTIONS } from '@/analysis/types';
import { actorsByRole } from '@/analysis/ui/actorsByRole';
import { isCounted, resolutionStep, toggleTieType, unusualIn } from '@/analysis/ui/choices';
import { rankOf } from '@/analysis/ui/ranks';
import { whysOf } from '@/analysis/ui/whys';
import { actorId, tieTypeId } from '@/model/ids';
import type { FrameKind } from '@/model/types';
import { roleSentence } from '@/wording/roleSentence';
import { KITE } from '../support/read';
import { drawn } from './networks';
import { ID } from './textIn';

const kite = drawn(KITE);

describe('the rank of an actor', () => {
  const { measures } = kite.result;

  it('is 1 for the highest alone', () => {
    expect(rankOf(measures.degree, actorId('D'))).toEqual({ rank: 1, of: 10, others: 0 });
  });

  it('is shared by equal values, and the next one counts them all', () => {
    expect(rankOf(measures.closeness, actorId('F'))).toEqual({ rank: 1, of: 10, others: 1 });
    expect(rankOf(measures.closeness, actorId('D'))).toEqual({ rank: 3, of: 10, others: 1 });
  });

  it('does not exist where the measure is undefined', () => {
    expect(rankOf(measures.clustering, actorId('J'))).toBeNull();
    expect(rankOf(measures.clustering, actorId('A'))?.of).toBe(9);
    expect(rankOf(measures.degree, actorId('nobody'))).toBeNull();
  });
});

describe('actors by role', () => {
  it('follow the order of the roles, those of the kite', () => {
    const groups = actorsByRole(kite.result).map(({ role, holders }) => [
      role,
      holders.map((one) => one.actor).join(' '),
    ]);
    expect(groups).toEqual([
      ['hub', 'D'],
      ['broker', 'H'],
      ['closeness', 'F G'],
      ['spanner', 'H F G'],
      ['peripheral', 'J I'],
    ]);
  });

  it('are nobody in a complete network', () => {
    expect(actorsByRole(drawn('A-B B-C A-C').result)).toEqual([]);
  });
});

it('tells a reason that two roles share only once', () => {
  const path = drawn('A-B B-C B-D');
  const findings = path.result.roles[actorId('B')] ?? [];
  const whys = whysOf(findings, (one) => roleSentence(ID, path.project, actorId('B'), one));
  expect(findings.map((one) => one.role)).toEqual(['hub', 'broker', 'closeness', 'spanner']);
  expect(whys.map((one) => one.roles)).toEqual([['hub'], ['broker', 'spanner'], ['closeness']]);
});

describe('choosing tie types', () => {
  const all = ['talk', 'money', 'goods'].map(tieTypeId);
  const [talk = tieTypeId(''), money = tieTypeId(''), goods = tieTypeId('')] = all;
  const everything = ALL_COUNTED;

  it('leaves out one type and keeps the others', () => {
    const without = toggleTieType(everything, all, money);
    expect(without).toEqual({ ...ALL_COUNTED, tieTypes: [talk, goods] });
    expect(isCounted(without, money)).toBe(false);
  });

  it('counts later types too once all count again', () => {
    const without = toggleTieType(everything, all, money);
    expect(toggleTieType(without, all, money).tieTypes).toBeNull();
    expect(isCounted(everything, tieTypeId('made later'))).toBe(true);
  });

  it('forgets types that are gone', () => {
    const stale = { ...ALL_COUNTED, tieTypes: [talk, tieTypeId('gone')], planned: 'no' } as const;
    expect(toggleTieType(stale, all, goods)).toEqual({
      ...ALL_COUNTED,
      tieTypes: [talk, goods],
      planned: 'no',
    });
  });
});

describe('what is unusual in the choices', () => {
  const [talk, credit] = [tieTypeId('talk'), tieTypeId('credit')];
  const unusual = (choices: Partial<AnalysisChoices>, kind: FrameKind = 'state') =>
    unusualIn({ ...ALL_COUNTED, ...choices }, [talk, credit], kind);

  it('is nothing where everything counts, said or not', () => {
    expect(unusual({})).toBeNull();
    expect(unusual({ planned: 'no' })).toBeNull();
    expect(unusual({ planned: 'yes' }, 'plan')).toBeNull();
    expect(unusual({ tieTypes: [talk, credit] })).toBeNull();
  });

  it('names what is left out, what counts besides, and how clusters are made', () => {
    expect(unusual({ tieTypes: [talk], weak: false })).toMatchObject({ types: [credit], weak: true });
    expect(unusual({ planned: 'yes' })).toMatchObject({ planned: 'counted' });
    expect(unusual({ planned: 'no' }, 'plan')).toMatchObject({ planned: 'left out' });
    expect(unusual({ grouping: 'drawn', resolution: 2 })).toMatchObject({ clusters: 'drawn' });
    expect(unusual({ resolution: 2 })).toMatchObject({ clusters: 'finer' });
    expect(unusual({ resolution: 0.5 })).toMatchObject({ clusters: 'coarser' });
  });

  it('stands at the nearest step of fineness', () => {
    expect(resolutionStep(ALL_COUNTED)).toBe(2);
    expect(resolutionStep({ ...ALL_COUNTED, resolution: 9 })).toBe(RESOLUTIONS.length - 1);
  });
});

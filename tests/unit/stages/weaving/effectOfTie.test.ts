import { describe, expect, it } from 'vitest';
import reference from '#tests/fixtures/analysis/weaving.json';
import { effectOfTie, readingOf } from '@/stages/weaving/effectOfTie';
import { followProposals } from '@/stages/weaving/followProposals';
import { proposeTies } from '@/stages/weaving/proposeTies';
import { toWeavingMap } from '@/stages/weaving/weavingMap';
import { toWeaving } from './network';

describe('what a proposed tie would change', () => {
  const [network] = reference.networks;
  if (network === undefined) throw new Error('no network');
  const weaving = toWeaving(network);
  const map = toWeavingMap(weaving);
  const [proposal] = proposeTies(map, 'fragments', 1);
  if (proposal === undefined) throw new Error('no proposal');

  it('is what is read once it is woven', () => {
    const effect = effectOfTie(weaving, map, proposal);
    const [now, then] = followProposals(weaving, 1);
    expect(effect).toEqual({ before: now?.reading, after: then?.reading });
    expect(effect.before).toEqual(readingOf(map));
  });

  it('joining two parts lets as many more pairs meet as its benefit says', () => {
    const { before, after } = effectOfTie(weaving, map, proposal);
    const gain = (before?.evidence.fragmentation ?? 0) - (after?.evidence.fragmentation ?? 0);
    expect(gain).toBeCloseTo(proposal.benefit, 12);
  });

  it('does not change the network itself', () => {
    const ties = weaving.input.ties.length;
    effectOfTie(weaving, map, proposal);
    expect(weaving.input.ties).toHaveLength(ties);
  });
});

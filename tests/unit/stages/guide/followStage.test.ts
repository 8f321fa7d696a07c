import { describe, expect, it } from 'vitest';
import { nameOf } from '#tests/unit/analysis/stage/stageOf';
import { inputFrom } from '#tests/unit/analysis/support/read';
import { drawn } from '#tests/unit/analysis/ui/networks';
import type { AnalysisResult } from '@/analysis/types';
import { frameId } from '@/model/ids';
import { followStage, maySkip } from '@/stages/guide/followStage';
import { followProposals } from '@/stages/weaving/followProposals';

const fragments = drawn('A-B C-D E-F G-H I-J').result;
const star = drawn('P-A P-B P-C P-D P-E P-F P-G P-H P-I').result;
const core = drawn('A-B A-C A-D B-C B-D C-D A-p B-q C-r D-s').result;

function withLead(result: AnalysisResult, confidence: number): AnalysisResult {
  if (!result.stage) throw new Error('withLead: there is no stage');
  return { ...result, stage: { ...result.stage, confidence } };
}

describe('following a network', () => {
  it('begins where the network is and goes with it', () => {
    const first = followStage(null, fragments);
    expect(first).toMatchObject({ stage: 'fragments', weaving: 'fragments', skipped: [] });
    expect(followStage(first, star)).toMatchObject({ stage: 'hub', skipped: [] });
  });

  it('stays the same object while nothing changes, so that nothing is drawn anew', () => {
    const first = followStage(null, star);
    expect(followStage(first, star)).toBe(first);
  });

  it('waits until another stage leads clearly', () => {
    const first = followStage(null, star);
    expect(followStage(first, withLead(core, 0.2)).stage).toBe('hub');
    expect(followStage(first, withLead(core, 0.3)).stage).toBe('corePeriphery');
  });

  it('tells which stage a step forward left out, and nothing of a step back', () => {
    const late = followStage(followStage(null, star), withLead(core, 0.9));
    expect(late.skipped).toEqual(['multiHub']);
    expect(followStage(late, fragments).skipped).toEqual([]);
  });

  it('starts anew in another frame', () => {
    const first = followStage(null, star);
    const other = { ...withLead(core, 0.1), frame: frameId('other') };
    expect(followStage(first, other)).toMatchObject({ stage: 'corePeriphery', skipped: [] });
  });

  it('keeps the tasks of the first stage while parts are not joined', () => {
    const { result } = drawn('P-A P-B P-C P-D P-E P-F P-G X-Y Z');
    expect(followStage(null, result).weaving).toBe('fragments');
  });

  it('knows that a small network may pass a stage', () => {
    expect(maySkip(star)).toBe('small');
  });

  it('knows that one whose actors know nobody but the hub, or nobody at all, may pass it at any size', () => {
    const [actors, hub] = [[...'ABCDEFGHIJKLMNOPQ'], 'Z'];
    expect(maySkip(drawn(actors.map((one) => `${hub}-${one}`).join(' ')).result)).toBe('loose');
    expect(maySkip(drawn(actors.join(' ')).result)).toBe('loose');
    const cliques = ['ABCD', 'EFGH', 'IJKL', 'MNOP'].flatMap((clique) =>
      [...clique].flatMap((one, i) => [
        `${hub}-${one}`,
        ...[...clique].slice(i + 1).map((other) => `${one}-${other}`),
      ]),
    );
    expect(maySkip(drawn(cliques.join(' ')).result)).toBeNull();
  });

  it('is right about that: the first proposals weave actors who are all alone past several hubs', () => {
    for (const n of [8, 16, 30]) {
      const alone = inputFrom(
        Array.from({ length: n }, (_, u) => nameOf(u)),
        [],
      );
      const steps = followProposals({ input: alone, maturities: [], weaver: null }, 3 * n);
      expect([...new Set(steps.map(({ stage }) => stage))]).toEqual(['fragments', 'hub', 'corePeriphery']);
    }
  });

  it('has no stage below four actors', () => {
    expect(followStage(null, drawn('A-B B-C').result).stage).toBeNull();
  });
});

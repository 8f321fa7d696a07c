import { describe, expect, it } from 'vitest';
import { read } from '#tests/unit/analysis/support/read';
import { stepStage } from '@/analysis/stage/stepStage';
import type { StageReading } from '@/analysis/stage/types';
import { weavingStage } from '@/analysis/stage/weavingStage';

function reading(drawing: string): StageReading {
  const { stage } = read(drawing);
  if (stage === null) throw new Error('reading: too few actors');
  return stage;
}

const STAR = reading('A-B A-C A-D A-E A-F A-G');

describe('a network followed over time', () => {
  it('begins with what is read', () => {
    expect(stepStage(null, STAR)).toBe('hub');
    expect(stepStage(null, null)).toBeNull();
  });

  it('keeps its stage until another leads clearly', () => {
    expect(stepStage('fragments', { ...STAR, confidence: 0.24 })).toBe('fragments');
    expect(stepStage('fragments', { ...STAR, confidence: 0.25 })).toBe('hub');
    expect(stepStage('hub', { ...STAR, confidence: 0.01 })).toBe('hub');
  });

  it('has none any more when fewer than four are left', () => {
    expect(stepStage('hub', null)).toBeNull();
  });
});

describe('the advice that applies', () => {
  it('joins the parts first, whatever the stage', () => {
    const parts = reading('A-B A-C A-D A-E A-F G H');
    expect(parts.stage).toBe('hub');
    expect(parts.evidence.fragmentation).toBeGreaterThan(0.2);
    expect(weavingStage(parts, 'hub')).toBe('fragments');
    expect(weavingStage(null, null)).toBe('fragments');
  });

  it('else is that of the stage shown', () => {
    expect(weavingStage(STAR, 'multiHub')).toBe('multiHub');
    expect(weavingStage(STAR, null)).toBe('hub');
  });
});

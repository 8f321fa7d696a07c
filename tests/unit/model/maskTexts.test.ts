import { describe, expect, it } from 'vitest';
import { maskNames, type NAME_MODES } from '@/model/maskNames';
import { maskTexts } from '@/model/maskTexts';
import type { Project } from '@/model/types';
import { build } from '@/samples/karawang';

const REAL = build('id');
const masked = (project: Project, mode: (typeof NAME_MODES)[number]) =>
  maskTexts(project, maskNames(project, mode, 'aktor'));

describe('a project given away with masked names', () => {
  it.each(['initials', 'code', 'hidden'] as const)(
    'holds no whole name of anybody in the mode %s',
    (mode) => {
      const texts: string[] = [];
      const collect = (value: unknown): void => {
        if (typeof value === 'string') texts.push(value.toLowerCase());
        else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
      };
      const { actors, frames, worksheets, plan, title, question, problem, purpose, notes } = masked(
        REAL,
        mode,
      );
      const written = Object.values(actors).map(({ id: _, ...actor }) => actor);
      const ties = frames.map(({ ties: drawn, title: t, note }) => [
        t,
        note,
        Object.values(drawn).map(({ flow, reason, notes: n }) => [flow, reason, n]),
      ]);
      collect([written, ties, plan, worksheets.anklam, title, question, problem, purpose, notes]);
      expect(texts.length).toBeGreaterThan(100);
      for (const { name } of Object.values(REAL.actors)) {
        const whole = new RegExp(
          `(?<![\\p{L}\\p{N}])${name.toLowerCase().replace(/[()/]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
          'u',
        );
        expect(
          texts.filter((text) => whole.test(text)),
          name,
        ).toEqual([]);
      }
    },
  );

  it('keeps what answers refer to', () => {
    const { worksheets } = masked(REAL, 'code');
    expect(worksheets.norms?.['norm0/keeper']).toBe('kkt');
    const own = {
      ...REAL,
      worksheets: { report: { 'text/id/x': { words: 'Tanya @[bri], bukan BRI.', of: '1' } } },
    };
    const words = masked(own, 'hidden').worksheets.report?.['text/id/x'];
    expect(words).toEqual({ words: 'Tanya @[bri], bukan aktor.', of: '1' });
  });

  it('is the same object where nothing is masked', () => {
    expect(masked(REAL, 'full')).toBe(REAL);
  });
});

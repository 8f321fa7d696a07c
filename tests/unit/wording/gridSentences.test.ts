import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { EN, ID } from '#tests/unit/analysis/ui/textIn';
import type { GridAdvice } from '@/analysis/grid/types';
import { withoutMarks } from '@/i18n/mention';
import type { Text } from '@/i18n/useText';
import { type ActorId, actorId } from '@/model/ids';
import { gridSentences } from '@/wording/gridSentences';
import { ruleSentence } from '@/wording/gridTexts';

const [A, B, C, D] = ['A', 'B', 'C', 'D'].map(actorId);
const project = makeMap('A-B C D');

/** What is said of a piece of advice, with paths from D. */
function said(text: Text, advice: GridAdvice): readonly string[] {
  return gridSentences({ text, project, start: D ?? null }, advice).map(withoutMarks);
}

const id = (one: ActorId | undefined): ActorId => one ?? actorId('');

/** Every kind of advice that there is, in each form it takes. */
const EVERY: readonly GridAdvice[] = [
  { kind: 'blockingBrokers', actors: [id(A)] },
  { kind: 'blockingBrokers', actors: [id(A), id(B)] },
  { kind: 'promotersTied', tied: 0, pairs: 3, missing: [{ a: id(A), b: id(B), via: null }] },
  { kind: 'promotersTied', tied: 3, pairs: 3, missing: [] },
  { kind: 'onePromoter', actor: id(A) },
  { kind: 'opposingPromoters', actors: [id(A)] },
  { kind: 'noStart' },
  { kind: 'latentsFar', far: 0, total: 2 },
  { kind: 'latentsFar', far: 1, total: 2 },
  { kind: 'latentTied', actor: id(A) },
  { kind: 'latentPath', actor: id(A), steps: 2, introducers: [id(B)], path: [id(B)] },
  { kind: 'latentUnreachable', actor: id(A) },
  { kind: 'defenderUntied', actor: id(A), promoter: null },
  { kind: 'defenderUntied', actor: id(A), promoter: id(B) },
  { kind: 'defendersBacked', count: 2 },
  { kind: 'defendersTied', tied: 1, pairs: 3, missing: [] },
  { kind: 'defendersTied', tied: 1, pairs: 1, missing: [] },
  { kind: 'apatheticsAlone', actors: [id(A)] },
  { kind: 'apatheticsEnough', count: 1 },
  { kind: 'paperPower', actors: [id(A)] },
  { kind: 'hiddenInfluencers', actors: [id(A)] },
];

describe('advice about the stakeholder grid', () => {
  it('lists the missing pairs, who can introduce them, and how many more there are', () => {
    const advice: GridAdvice = {
      kind: 'promotersTied',
      tied: 1,
      pairs: 4,
      missing: [
        { a: id(A), b: id(C), via: id(B) },
        { a: id(B), b: id(C), via: null },
      ],
    };
    expect(said(ID, advice)).toEqual([
      'Yang sudah saling terikat: 1 dari 4 pasangan Promoters (25%).',
      'Hubungkan A dan C. B terikat dengan keduanya dan dapat memperkenalkan.',
      'Hubungkan B dan C.',
      'Masih ada 1 pasangan lain yang belum terikat.',
    ]);
    expect(said(EN, advice).at(-1)).toBe('There is 1 more pair without a tie.');
  });

  it('tells a long path in its order', () => {
    const advice: GridAdvice = {
      kind: 'latentPath',
      actor: id(A),
      steps: 3,
      introducers: [id(B)],
      path: [id(C), id(B)],
    };
    expect(said(ID, advice)).toEqual(['A 3 langkah jauhnya, lewat C → B. Yang dapat memperkenalkan: B.']);
    expect(said(EN, advice)).toEqual(['A is 3 steps away, by way of C → B. Who can introduce: B.']);
  });

  it('is a whole sentence in both languages, whatever it is about', () => {
    for (const text of [ID, EN]) {
      for (const advice of EVERY) {
        const sentences = said(text, advice);
        expect(sentences.length).toBeGreaterThan(0);
        for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^{}]+\.$/);
      }
    }
  });
});

it('what counts as high is said, also when nobody is', () => {
  const all = { influence: 6, interest: 4 };
  expect(ruleSentence(ID.t, { rule: 'median', reading: 'interest', highFrom: all })).toBe(
    'Tinggi berarti di atas median peta ini: pengaruh tidak ada (median sudah 5), kepentingan mulai 4.',
  );
  expect(
    ruleSentence(EN.t, { rule: 'middle', reading: 'network', highFrom: { influence: 3, interest: 3 } }),
  ).toBe('High means a judgement of 3 or more. Network power of 1–2 is low, of 4–5 high, 3 is in between.');
});

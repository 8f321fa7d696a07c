import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { inputOf, KITE } from '#tests/unit/analysis/support/read';
import { ID as text } from '#tests/unit/analysis/ui/textIn';
import { removalCurves } from '@/analysis/whatIf/curves';
import type { ChangeSet } from '@/analysis/whatIf/types';
import { whatIf } from '@/analysis/whatIf/whatIf';
import { withoutMarks } from '@/i18n/mention';
import { actorId } from '@/model/ids';
import { curveWords } from '@/wording/curveWords';
import { changeLines, whatIfSentences } from '@/wording/whatIfSentences';

function ask(drawing: string, changes: Partial<ChangeSet>) {
  const project = makeMap(drawing);
  const none = { actorsGone: [], tiesGone: [], actorsJoined: [], tiesJoined: [] };
  const answer = whatIf(inputOf(project), { ...none, ...changes });
  return {
    said: whatIfSentences(text, project, answer).map(withoutMarks),
    lines: changeLines(text, answer).map(({ id, direction }) => `${id} ${direction}`),
  };
}

describe('what follows, in words', () => {
  it('says that all is well where those who stay can reach each other', () => {
    const { said } = ask('A-B B-C C-A', { actorsGone: [actorId('A')] });
    expect(said[0]).toBe('Yang tinggal tetap dapat saling menjangkau seperti sebelumnya.');
  });

  it('does not praise shorter distances where pairs are cut off', () => {
    const { lines } = ask(KITE, { actorsGone: [actorId('H')] });
    expect(lines).toContain('largest down');
    expect(lines).toContain('efficiency down');
    expect(lines.some((line) => line.startsWith('meanPath'))).toBe(false);
  });

  it('takes it for no gain that somebody far away has left, and for no loss that somebody came', () => {
    const left = ask(KITE, { actorsGone: [actorId('J')] });
    expect(left.lines.some((line) => line.startsWith('efficiency'))).toBe(false);
    const came = ask(KITE, {
      actorsJoined: [actorId('K')],
      tiesJoined: [{ source: actorId('K'), target: actorId('J'), strength: 'weak' }],
    });
    expect(came.lines.some((line) => line.startsWith('efficiency'))).toBe(false);
  });

  it('says who is left without ties, and that nobody is left', () => {
    const { said } = ask('A-B C-D C-E D-E', { actorsGone: [actorId('A')] });
    expect(said).toContain('Tidak punya ikatan lagi: B.');
    expect(ask('A', { actorsGone: [actorId('A')] }).said).toEqual(['Tidak ada lagi yang tinggal.']);
  });
});

describe('the removal curves, in words', () => {
  it('tell a star that losing its hub is what breaks it, and a circle that it hardly matters who goes', () => {
    const words = (drawing: string) => curveWords(text, removalCurves(inputOf(makeMap(drawing)))).join(' ');
    const star = Array.from({ length: 12 }, (_, i) => `Hub-A${i}`).join(' ');
    expect(words(star)).toContain('Bila 1 penghubung pergi');
    expect(words(star)).toContain('rapuh bila penghubungnya pergi');
    expect(words('A-B B-C C-A')).toContain('Kehilangan penghubung tidak jauh lebih berat');
  });
});

import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { analyse } from '@/analysis/analyse';
import { askAbout, askPosition } from '@/analysis/bargaining/ask';
import { withoutMarks } from '@/i18n/mention';
import { actorId } from '@/model/ids';
import { balanceSentence, bargainingSentences, bargainingSummary, partHere } from '@/wording/bargaining';
import { inputOf } from '../analysis/support/read';
import { EN, ID } from '../analysis/ui/textIn';

function ask(drawing: string, names: string) {
  const project = makeMap(drawing);
  const asked = askAbout(inputOf(project), [...names].map(actorId)) ?? expect.fail('nobody');
  return { subject: { project, bloc: asked.bloc }, answer: askPosition(asked) };
}

function said(drawing: string, names: string, text = ID): string {
  const { subject, answer } = ask(drawing, names);
  return withoutMarks(bargainingSentences(text, subject, answer).join(' '));
}

function summary(drawing: string, text = ID): string {
  const project = makeMap(drawing);
  return withoutMarks(bargainingSummary(text, project, analyse(inputOf(project))));
}

describe('the words of a bargaining position', () => {
  it('tell whoever hangs on one partner that it has none, in a map that holds together', () => {
    expect(said('P-B B-C', 'P')).toBe(
      'P hanya punya satu mitra, B. Semua jalurnya lewat B; bila B pergi, tidak ada lagi yang terjangkau. Karena itu posisi tawarnya nol, apa pun yang ada di belakang B.',
    );
  });

  it('do not call it zero where others are out of reach and the index is above', () => {
    expect(said('P-B B-C X-Y', 'P')).not.toContain('nol');
    expect(said('P-B X-Y', 'P')).toContain('tidak menjangkau siapa pun selain dia');
  });

  it('tell whose leaving cuts off whom, and how many partners there are', () => {
    expect(said('A-B A-C C-D D-E', 'A')).toBe(
      'Ketergantungan terbesar A ada pada C: 67% jalurnya ke aktor lain lewat C. Bila C pergi, hanya 1 dari 3 aktor lain yang masih terjangkau. Mitra langsungnya 2: B dan C.',
    );
    expect(said('A-B A-C C-D D-E', 'A', EN)).toBe(
      'A depends most on C: 67% of its paths to other actors run through C. If C leaves, only 1 of the 3 other actors stay within reach. There are 2 direct partners: B and C.',
    );
  });

  it('tell of a part of a map that nothing in it is lost', () => {
    expect(said('A-B B-C C-A X', 'A')).toContain('semua yang lain di bagian jejaring ini tetap terjangkau');
  });

  it('name a bloc by its members', () => {
    expect(said('A-C B-C C-D B-D', 'AB')).toContain('A dan B tidak perlu lewat siapa pun');
  });

  it('say who needs whom more, and leave it even near the middle', () => {
    const sentence = (drawing: string, names: string) => {
      const { subject, answer } = ask(drawing, names);
      return withoutMarks(balanceSentence(ID, subject, answer.balance ?? Number.NaN));
    };
    expect(sentence('A-B B-C', 'B')).toContain('Mitra B lebih membutuhkannya');
    expect(sentence('A-B B-C', 'A')).toContain('A lebih membutuhkan mitranya');
    expect(sentence('A-B B-C C-A', 'A')).toContain('kurang lebih sama-sama');
  });

  it('say how free the hands are by openness', () => {
    const openness = (drawing: string, names: string) => {
      const { subject, answer } = ask(drawing, names);
      return partHere(ID, subject.project, answer, 'openness');
    };
    expect(openness('A-B B-C', 'A')).toContain('Satu-satunya mitra');
    expect(openness('A-B A-C B-C C-D', 'A')).toContain('Sempit');
    expect(openness('A-B A-C B-D', 'A')).toContain('Cukup leluasa');
    expect(openness('A-B A-C A-D A-E', 'A')).toContain('Leluasa');
  });

  it('sum a map up in a line', () => {
    expect(summary('M-A M-B M-C')).toBe('Paling bebas memilih: M · 3 aktor hanya punya satu mitra');
    expect(summary('M-A M-B M-C', EN)).toBe('Most free to choose: M · 3 actors have a single partner');
    expect(summary('A-B B-C C-A')).toBe('Paling bebas memilih: A, B, dan C');
    expect(summary('A-B')).toBe('Baru dapat dibaca mulai tiga aktor.');
    const project = makeMap('M-A M-B M-C');
    const guessed = { ...analyse(inputOf(project)), estimated: ['bargaining'] as const };
    expect(bargainingSummary(ID, project, guessed)).toBe('3 aktor hanya punya satu mitra');
    expect(summary('A B C')).toBe('Belum ada yang punya mitra.');
  });
});

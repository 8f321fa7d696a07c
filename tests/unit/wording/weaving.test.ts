import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { ALL_COUNTED } from '@/analysis/types';
import { withoutMarks } from '@/i18n/mention';
import { actorId } from '@/model/ids';
import { effectsOf } from '@/stages/weaving/effects';
import { type NextTies, nextTies } from '@/stages/weaving/nextTies';
import { toWeavingInput } from '@/stages/weaving/toWeavingInput';
import {
  effectLines,
  effortWord,
  introductionSentences,
  levelSentence,
  pairName,
  whySentences,
  writtenReason,
} from '@/wording/weaving';
import { EN, ID } from '../analysis/ui/textIn';

function propose(drawing: string, offers: Parameters<typeof nextTies>[0]['offers'] = []) {
  const project = makeMap(drawing);
  const [frame] = project.frames;
  if (!frame) throw new Error('propose: a made map has a frame');
  const weaving = toWeavingInput(project, frame, ALL_COUNTED);
  return { project, weaving, next: nextTies({ weaving, offers, turnedDown: [] }) };
}

function said(
  drawing: string,
  which: keyof Omit<NextTies, 'stage' | 'isComplete' | 'restsOn'> = 'proposals',
  text = ID,
) {
  const { project, next } = propose(drawing);
  const suggestion = next[which][0] ?? expect.fail(`no ${which} in ${drawing}`);
  return {
    suggestion,
    why: whySentences(text, project, suggestion).map(withoutMarks),
    by: introductionSentences(text, project, suggestion, null).map(withoutMarks),
  };
}

const FRAGMENTS = 'A-B A-C D-E F';
const STAR = 'H-A H-B H-C H-D H-E';
/** A core of four, each with somebody who hangs on it. */
const CORE = 'A-B A-C A-D B-C B-D C-D A-P B-Q C-R D-S';

describe('why a tie is proposed', () => {
  it('is told by what it is for', () => {
    expect(said(FRAGMENTS).why[0]).toBe('Menyatukan dua bagian: 6 pasangan lagi dapat saling menjangkau.');
    expect(said('A B C D').why.join(' ')).toContain('A dan B belum punya ikatan.');
    expect(said(STAR).why[0]).toContain('Tanpa H, keduanya tidak dapat saling menjangkau.');
    expect(said(STAR).why[1]).toBe('Keduanya sama-sama mengenal H.');
    expect(said(CORE).why[0]).toMatch(/pegangan kedua|calon inti/);
    expect(said(CORE, 'strengthenings').why).toEqual([
      'Keduanya anggota inti, tetapi ikatannya masih lemah.',
    ]);
  });

  it('is told in English too, with one pair as one', () => {
    expect(said('A B', 'proposals', EN).why[0]).toBe('Joins two parts: 1 more pair can reach each other.');
    expect(said(FRAGMENTS, 'proposals', EN).why[0]).toBe(
      'Joins two parts: 6 more pairs can reach each other.',
    );
  });

  it('names whose need it meets first, or right after what it is for', () => {
    const offers = [
      { id: actorId('P'), has: [], needs: ['kredit'] },
      { id: actorId('Q'), has: ['kredit usaha'], needs: [] },
    ];
    const { project, next } = propose(CORE, offers);
    const found = [...next.proposals, ...next.matches].find(({ match }) => match);
    expect(found && whySentences(ID, project, found).map(withoutMarks).slice(0, 2)).toContain(
      'P butuh kredit · Q punya kredit usaha',
    );
  });

  it('is kept with the tie without any name', () => {
    for (const drawing of [FRAGMENTS, STAR, CORE]) {
      const written = writtenReason(ID, said(drawing).suggestion);
      expect(written).not.toBe('');
      expect(written).not.toMatch(/\b[A-HP-S]\b/);
    }
  });
});

describe('how a tie is begun', () => {
  it('by somebody whom both know, or by the first step of one of them', () => {
    expect(said(STAR).by).toEqual(['H, yang mengenal keduanya.']);
    expect(said(FRAGMENTS).by).toEqual([
      'Belum ada yang mengenal keduanya. A mengambil langkah pertama sendiri.',
    ]);
    const { suggestion } = said(STAR);
    const { project } = propose(STAR);
    expect(withoutMarks(introductionSentences(ID, project, suggestion, actorId('H')).join(' '))).toBe(
      'H, perajut jejaring, mengenal keduanya.',
    );
  });

  it('in person, with work to do together where it shall be strong', () => {
    expect(levelSentence(ID, said(STAR).suggestion)).toContain('satu pekerjaan');
    expect(levelSentence(ID, said(FRAGMENTS).suggestion)).toContain('bagaimana kelanjutannya');
  });

  it('after the proposals that bring the introducer there', () => {
    const { suggestion } = said(STAR);
    const { project } = propose(STAR);
    const late = introductionSentences(ID, project, { ...suggestion, after: [0, 2] }, null);
    expect(late[1]).toBe('Setelah usulan 1 dan 3 terjadi.');
  });

  it.each([
    [0.2, 'ringan'],
    [0.55, 'ringan'],
    [0.7, 'sedang'],
    [1, 'berat'],
  ])('with an effort of %d: %s', (cost, word) => {
    expect(effortWord(ID, cost)).toBe(word);
  });
});

describe('what a tie would change', () => {
  const lines = (drawing: string, actor: string | null) => {
    const { project, weaving, next } = propose(drawing);
    const tie = next.proposals[0] ?? expect.fail('no proposal');
    const who = actor === null ? null : actorId(actor);
    return effectLines(ID, project, effectsOf({ weaving, before: [], tie, actor: who }), who);
  };

  it('is told before and after, with its direction as far as it is seen', () => {
    const all = lines(STAR, 'A');
    expect(all.find(({ id }) => id === 'withoutHub')).toMatchObject({ before: '100%', direction: 'down' });
    expect(all.find(({ id }) => id === 'robustness')?.direction).toBe('up');
    expect(all.find(({ id }) => id === 'position')?.label).toBe('Posisi tawar A');
    for (const { before, after, direction } of all) expect(direction === 'same').toBe(before === after);
  });

  it('is told of the whole alone where nobody is asked about, and without a stage below four actors', () => {
    expect(lines(STAR, null).some(({ id }) => id === 'position')).toBe(false);
    expect(lines('A B', null).map(({ id }) => id)).toEqual(['robustness']);
  });
});

it('names a pair, also of actors that are gone', () => {
  const project = makeMap('A-B');
  expect(pairName(ID, project, { source: actorId('A'), target: actorId('B') })).toBe('A – B');
  expect(pairName(EN, project, { source: actorId('A'), target: actorId('gone') })).toBe('A – unnamed');
});

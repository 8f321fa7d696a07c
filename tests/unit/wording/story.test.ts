import { describe, expect, it } from 'vitest';
import { withoutMarks } from '@/i18n/mention';
import type { Text } from '@/i18n/useText';
import { maskNames } from '@/model/maskNames';
import type { StoryId } from '@/model/story';
import type { Project } from '@/model/types';
import { build as buildKarawang } from '@/samples/karawang';
import { build as buildStages } from '@/samples/stages';
import { tellStory } from '@/stages/story/tellStory';
import { storyWords } from '@/wording/story/storyWords';
import { EN, ID } from '../analysis/ui/textIn';

function told(text: Text, project: Project, id: StoryId, shown = project): string[] {
  return tellStory(project, id).map(({ facts }) => {
    const { title, sentences, figures, points } = storyWords(text, shown, facts);
    const numbers = figures.map(({ label, before, now }) => [label, before, now].join(' '));
    return [title, ...sentences, ...numbers, ...points.map(({ words }) => words)].map(withoutMarks).join(' ');
  });
}

describe('the story of Karawang in words', () => {
  it('says the numbers as a reader of the language writes them', () => {
    const indonesian = told(ID, buildKarawang('id'), 'karawang');
    expect(indonesian[2]).toContain('posisi tawar dalam gabah adalah 0,000');
    expect(indonesian[5]).toContain('dari 0,000 menjadi 0,685');
    expect(indonesian[5]).toContain('dari 0,596 menjadi 0,824');
    const english = told(EN, buildKarawang('en'), 'karawang');
    expect(english[5]).toContain('from 0.000 to 0.685');
    expect(english[5]).toContain('from 0.596 to 0.824');
  });

  it('names who came, and everybody with their duty', () => {
    const [, , , , rewoven, , duties] = told(ID, buildKarawang('id'), 'karawang');
    expect(rewoven).toContain('3 pergi, 6 datang, 3 tetap. Ikatan: 4 hilang, 14 baru, 1 dipertahankan.');
    expect(rewoven).toContain('Penyuluh Lapangan (PPL)');
    expect(duties).toContain('BRI: Menyalurkan kredit untuk petani');
  });

  it('lets no name through while names are hidden', () => {
    const project = buildKarawang('id');
    const masked = told(ID, project, 'karawang', maskNames(project, 'hidden', 'Aktor'));
    for (const words of masked) expect(words).not.toMatch(/Tengkulak|Sub Dolog|Penggilingan/);
  });
});

describe('the story of a growing network in words', () => {
  it.each([
    ['id', ID],
    ['en', EN],
  ] as const)('tells every step in one to five sentences that are whole (%s)', (language, text) => {
    for (const [project, id] of [
      [buildKarawang(language), 'karawang'],
      [buildStages(language), 'growth'],
    ] as const) {
      for (const { facts } of tellStory(project, id)) {
        const { title, sentences } = storyWords(text, project, facts);
        expect(title).not.toBe('');
        expect(sentences.length).toBeGreaterThanOrEqual(1);
        expect(sentences.length).toBeLessThanOrEqual(5);
        for (const sentence of sentences) expect(withoutMarks(sentence)).toMatch(/^\S.*[.?…]$/u);
        for (const sentence of sentences) expect(sentence).not.toMatch(/\{\{|undefined|NaN/);
      }
    }
  });

  it('ends with what became better and what is still weak', () => {
    const last = told(ID, buildStages('id'), 'growth').at(-1);
    expect(last).toContain('Ketahanan bila penghubung pergi satu per satu naik dari 0,07 menjadi 0,11.');
    expect(last).toContain('perlu ikatan kedua');
  });
});

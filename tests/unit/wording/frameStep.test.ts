import { createInstance } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFrames } from '#tests/helpers/makeFrames';
import { en } from '@/i18n/messages/en';
import { id } from '@/i18n/messages/id';
import type { Translate } from '@/i18n/useText';
import { compareFrames } from '@/stages/compare/compareFrames';
import { stepWords } from '@/wording/frameStep';

let t: Translate;
let english: Translate;

beforeAll(async () => {
  const resources = { id: { translation: id }, en: { translation: en } };
  const [first, second] = [createInstance(), createInstance()];
  await first.init({ lng: 'id', resources });
  await second.init({ lng: 'en', resources });
  t = first.t;
  english = second.t;
});

function compared(before: string, after: string) {
  const project = makeFrames([before, after]);
  const [one, two] = project.frames;
  if (!one || !two) throw new Error('two frames are made');
  return compareFrames(project, one, two);
}

describe('what changed from frame to frame', () => {
  it('is counted with signs for the eye and in words for the ear', () => {
    const found = compared('A-B A-C', 'A-B B-D D-E');
    expect(stepWords(t, found, 'seen')).toBe('+2 aktor, −1 aktor, +2 ikatan, −1 ikatan');
    expect(stepWords(t, found, 'heard')).toBe(
      '2 aktor bertambah, 1 aktor berkurang, 2 ikatan bertambah, 1 ikatan berkurang',
    );
    expect(stepWords(english, found, 'seen')).toBe('+2 actors, −1 actor, +2 ties, −1 tie');
  });

  it('names ties that grew stronger or weaker, and those that changed otherwise', () => {
    const words = (before: string, after: string) => {
      const project = makeFrames([before, after]);
      const [one, two] = project.frames;
      if (!one || !two) throw new Error('two frames are made');
      return stepWords(t, compareFrames(project, one, two), 'seen');
    };
    expect(words('A-B', 'A=B')).toBe('1 ikatan menguat');
    expect(words('A=B C>D', 'A-B C~D')).toBe('1 ikatan melemah, 1 ikatan berubah');
  });

  it('says so when nothing changed', () => {
    expect(stepWords(t, compared('A-B', 'A-B'), 'seen')).toBe('tidak ada aktor atau ikatan yang berubah');
  });
});

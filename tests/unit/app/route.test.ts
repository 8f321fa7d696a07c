import { describe, expect, it } from 'vitest';
import { hasStory } from '@/app/home/sampleTexts';
import {
  asksForStory,
  facilitatorPath,
  GROUPS_PATH,
  linkPath,
  projectPath,
  readRoute,
  samplePath,
  storyPath,
} from '@/app/route';
import { EXERCISES } from '@/exercises/registry';
import { LANGUAGES } from '@/i18n/messages';
import { projectId } from '@/model/ids';
import { randomId } from '@/platform/random';
import { isSampleId, SAMPLES } from '@/samples/catalogue';
import { SHAPES } from '@/samples/shapeIds';
import { storyOf } from '@/stages/story/fits';

const SAMPLE_IDS = Object.keys(SAMPLES).filter(isSampleId);

describe('the address', () => {
  it.each(['/', '', '/?lang=en'])('shows the home screen for "%s"', (path) => {
    expect(readRoute(path)).toEqual({ screen: 'home' });
  });

  it('leads to any project that Rajut made', () => {
    for (let count = 0; count < 50; count++) {
      const id = projectId(randomId());
      expect(readRoute(projectPath(id))).toEqual({ screen: 'project', id });
    }
  });

  it('leads to every sample, also with a language and a slash too many', () => {
    expect(SAMPLE_IDS).toHaveLength(4 + SHAPES.length);
    for (const sample of SAMPLE_IDS) {
      expect(readRoute(samplePath(sample))).toEqual({ screen: 'sample', sample });
      expect(readRoute(`${samplePath(sample)}/?lang=en`)).toEqual({ screen: 'sample', sample });
    }
  });

  it('leads to the groups, also with the maps that were chosen, and to the page of every exercise', () => {
    expect(readRoute(GROUPS_PATH)).toEqual({ screen: 'groups' });
    expect(readRoute(`${GROUPS_PATH}?maps=a,b`)).toEqual({ screen: 'groups' });
    expect(readRoute('/facilitator')).toEqual({ screen: 'facilitator', exercise: null });
    expect(EXERCISES.length).toBeGreaterThan(0);
    for (const { id } of EXERCISES) {
      expect(readRoute(facilitatorPath(id))).toEqual({ screen: 'facilitator', exercise: id });
    }
    expect(readRoute('/facilitator/a/b')).toEqual({ screen: 'unknown' });
    expect(readRoute('/groups/a')).toEqual({ screen: 'unknown' });
  });

  it('leads to what the address itself holds', () => {
    expect(readRoute(linkPath('1abc-_9'))).toEqual({ screen: 'link', text: '1abc-_9' });
    expect(readRoute(`${linkPath('1a')}?lang=en`)).toEqual({ screen: 'link', text: '1a' });
  });

  it.each([
    '/open',
    '/open/a/b',
    '/open/<b>',
    '/sample',
    '/sample/kites',
    '/sample/constructor',
    '/sample/kite/more',
    '/project',
    '/project/a b',
    '/project/<b>',
    `/project/${'x'.repeat(65)}`,
    '/projects/abc',
    '/kite',
  ])('says that there is no page at "%s"', (path) => {
    expect(readRoute(path)).toEqual({ screen: 'unknown' });
  });
});

describe('the story of a sample', () => {
  it('is asked for in its address, also beside a language', () => {
    for (const sample of SAMPLE_IDS) {
      expect(readRoute(storyPath(sample))).toEqual({ screen: 'sample', sample });
      expect(asksForStory(storyPath(sample))).toBe(true);
      expect(asksForStory(samplePath(sample))).toBe(false);
    }
    expect(asksForStory('/sample/karawang?lang=en&story')).toBe(true);
    expect(asksForStory('/sample/karawang?lang=en')).toBe(false);
    expect(asksForStory('/story')).toBe(false);
  });

  it('is offered on the cards of those samples that have one, and of no other', async () => {
    for (const sample of SAMPLE_IDS) {
      const { build } = await SAMPLES[sample].load();
      for (const language of LANGUAGES) {
        expect(storyOf(build(language)) !== null, sample).toBe(hasStory(sample));
      }
    }
  });
});

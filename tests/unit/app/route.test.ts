import { describe, expect, it } from 'vitest';
import { linkPath, projectPath, readRoute, samplePath } from '@/app/route';
import { projectId } from '@/model/ids';
import { randomId } from '@/platform/random';
import { isSampleId, SAMPLES } from '@/samples/catalogue';
import { SHAPES } from '@/samples/shapeIds';

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
    const samples = Object.keys(SAMPLES).filter(isSampleId);
    expect(samples).toHaveLength(4 + SHAPES.length);
    for (const sample of samples) {
      expect(readRoute(samplePath(sample))).toEqual({ screen: 'sample', sample });
      expect(readRoute(`${samplePath(sample)}/?lang=en`)).toEqual({ screen: 'sample', sample });
    }
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

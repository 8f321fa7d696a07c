import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { frameThumbnail } from '@/app/workspace/frameThumbnail';
import { newFrame } from '@/model/defaults';
import { frameId } from '@/model/ids';

describe('the small picture of a frame', () => {
  it('counts and joins what the frame shows', () => {
    const project = makeMap('A-B B=C D');
    const [frame = newFrame(frameId('none'), '', 0)] = project.frames;
    const picture = frameThumbnail(project, frame);
    expect(picture).toMatchObject({ actors: 4, ties: 2 });
    expect(picture.knots).toHaveLength(4);
    expect(picture.threads.map(([from, to, look]) => [from, to, look?.isStrong])).toEqual([
      [0, 1, false],
      [1, 2, true],
    ]);
  });

  it('draws a tie in the colour of its type, and tells one that is only planned', () => {
    const project = makeMap('A-B A=B', { ties: { 'A-B': { status: 'planned' } } });
    const [frame = newFrame(frameId('none'), '', 0)] = project.frames;
    const looks = frameThumbnail(project, frame).threads.map(([, , look]) => look);
    expect(looks).toEqual([
      { colour: 'var(--tie-0)', isStrong: false, isPlanned: true },
      { colour: 'var(--tie-0)', isStrong: true, isPlanned: false },
    ]);
  });

  it('draws 150 actors of a large map and counts all of them', () => {
    const names = Array.from({ length: 400 }, (_, index) => `N${String(index).padStart(3, '0')}`);
    const project = makeMap(names.map((name, index) => `${name}-${names[(index + 1) % 400]}`).join(' '));
    const [frame = newFrame(frameId('none'), '', 0)] = project.frames;
    const picture = frameThumbnail(project, frame);
    expect(picture).toMatchObject({ actors: 400, ties: 400 });
    expect(picture.knots).toHaveLength(150);
    expect(picture.threads).toHaveLength(149);
  });

  it('is empty for an empty frame', () => {
    const project = makeMap('A');
    expect(frameThumbnail(project, newFrame(frameId('new'), '', 1))).toEqual({
      actors: 0,
      ties: 0,
      knots: [],
      threads: [],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { openMap } from '#tests/helpers/openMap';
import { newActor } from '@/model/defaults';
import { actorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { bringBack, turnDown, turnedDownIn } from '@/stages/weaving/turnedDown';

/** A map of actors with these ids, as a file may bring them. */
function mapOf(...ids: readonly string[]): Project {
  const actors = ids.map((id) => [id, newActor(actorId(id), id)] as const);
  return { ...makeMap(''), actors: Object.fromEntries(actors) };
}

describe('a pair that is turned down', () => {
  it.each([
    ['dinas/pertanian', 'kud'],
    ['a', 'b/c'],
    ['/', '//'],
    ['a|b', 'toString'],
  ])('is known by its two, also %s and %s, until it is brought back', (one, other) => {
    const { apply, project } = openMap(mapOf(one, other));
    const pair = { source: actorId(one), target: actorId(other) };
    apply(turnDown(pair, 'Belum perlu'));
    const [found, ...more] = turnedDownIn(project());
    expect(more).toEqual([]);
    expect(new Set([found?.source, found?.target])).toEqual(new Set([one, other]));
    expect(found?.reason).toBe('Belum perlu');
    apply(bringBack(pair));
    expect(turnedDownIn(project())).toEqual([]);
  });

  it('is left out once one of the two is gone', () => {
    const { apply, project } = openMap(mapOf('a', 'b'));
    apply(turnDown({ source: actorId('a'), target: actorId('gone') }, ''));
    expect(turnedDownIn(project())).toEqual([]);
  });
});

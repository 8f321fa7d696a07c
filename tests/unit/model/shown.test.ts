import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { actorId, tieTypeId } from '@/model/ids';
import { isNoFilter, NO_FILTER } from '@/model/looking';
import { type Focus, shownIn } from '@/model/shown';
import type { MapFilter, Project } from '@/model/types';

const NO_ROLES = () => [];

function shown(
  project: Project,
  filter: Partial<MapFilter> = {},
  focus: Focus | null = null,
  rolesOf: (id: string) => readonly string[] = NO_ROLES,
) {
  const [frame] = project.frames;
  if (!frame) throw new Error('no frame');
  const found = shownIn(project, frame, { filter: { ...NO_FILTER, ...filter }, focus, rolesOf });
  return {
    ...found,
    actors: found.actors.map((actor) => actor.id),
    ties: found.ties.map((tie) => tie.id),
  };
}

const withSectors = (project: Project, sectors: Readonly<Record<string, string>>): Project => ({
  ...project,
  actors: Object.fromEntries(
    Object.values(project.actors).map((actor) => [actor.id, { ...actor, sector: sectors[actor.id] ?? '' }]),
  ),
});

describe('what is seen of a map', () => {
  it('is everything as long as nothing is filtered', () => {
    expect(shown(makeMap('A-B B-C D'))).toEqual({
      actors: ['A', 'B', 'C', 'D'],
      ties: ['A-B', 'B-C'],
      hiddenActors: 0,
      hiddenTies: 0,
    });
    expect(isNoFilter(NO_FILTER)).toBe(true);
    expect(isNoFilter({ ...NO_FILTER, roles: ['hub'] })).toBe(false);
  });

  it('leaves out a sector with the ties that end there, and counts only the actors as hidden', () => {
    const project = withSectors(makeMap('A-B B-C'), { B: 'media' });
    expect(shown(project, { sectors: ['media'] })).toEqual({
      actors: ['A', 'C'],
      ties: [],
      hiddenActors: 1,
      hiddenTies: 0,
    });
    expect(shown(project, { sectors: [''] }).actors).toEqual(['B']);
  });

  it('leaves out a tie type, and says how many ties that hides', () => {
    const found = shown(makeMap('A-B B-C'), { tieTypes: [tieTypeId('talk')], strengths: [] });
    expect([found.actors.length, found.ties, found.hiddenTies]).toEqual([3, [], 2]);
  });

  it('hides an actor only when all its roles are hidden', () => {
    const rolesOf = (id: string) => ({ A: ['hub', 'broker'], B: ['broker'] })[id] ?? [];
    const project = makeMap('A-B B-C');
    expect(shown(project, { roles: ['broker'] }, null, rolesOf).actors).toEqual(['A', 'C']);
    expect(shown(project, { roles: ['broker', ''] }, null, rolesOf).actors).toEqual(['A']);
  });

  it('is whoever is near the focus, over the ties that are left', () => {
    const project = makeMap('A-B B-C C-D D-E');
    const near = (steps: number, filter: Partial<MapFilter> = {}) =>
      shown(project, filter, { actors: [actorId('B')], steps }).actors;
    expect([near(0), near(1), near(2), near(9)]).toEqual([
      ['B'],
      ['A', 'B', 'C'],
      ['A', 'B', 'C', 'D'],
      ['A', 'B', 'C', 'D', 'E'],
    ]);
    expect(near(2, { tieTypes: [tieTypeId('talk')] })).toEqual(['B']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProject } from '#tests/helpers/arbitraryProject';
import { makeMap } from '#tests/helpers/makeMap';
import { newActor } from '@/model/defaults';
import { actorId } from '@/model/ids';
import { maskNames, NAME_MODES } from '@/model/maskNames';

function named(...names: readonly string[]) {
  const actors = names.map((name, index) => newActor(actorId(`a${index}`), name));
  return { ...makeMap(''), actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])) };
}
const shownNames = (...args: Parameters<typeof maskNames>) =>
  Object.values(maskNames(...args).actors).map((actor) => actor.name);

describe('masked names', () => {
  it('are initials, told apart by a number where they are the same', () => {
    const project = named('Dinas Pertanian', 'dewan pengawas', 'Bank Rakyat Indonesia', '', '張三');
    expect(shownNames(project, 'initials', 'aktor')).toEqual(['DP', 'DP 2', 'BRI', '?', '張']);
  });

  it('are codes that stay when somebody is added', () => {
    const few = shownNames(named('A', 'B', 'C'), 'code', 'aktor');
    const more = shownNames(named('A', 'B', 'C', 'D'), 'code', 'aktor');
    expect(more.slice(0, 3)).toEqual(few);
    expect(few.every((code) => /^[A-Z]\d{1,2}( \d)?$/.test(code))).toBe(true);
  });

  it('are one word for everybody when hidden', () => {
    expect(shownNames(named('A', 'B'), 'hidden', 'aktor')).toEqual(['aktor', 'aktor']);
  });

  it('leave the project as it is when names are shown in full', () => {
    const project = named('A');
    expect(maskNames(project, 'full', 'aktor')).toBe(project);
  });

  it('are found once for everybody who shows them, and an actor who stays the same stays the same object', () => {
    const project = named('Bappeda', 'Bank', 'Camat');
    const masked = maskNames(project, 'initials', 'aktor');
    expect(maskNames(project, 'initials', 'aktor')).toBe(masked);
    const changed = { ...project.actors, [actorId('a2')]: newActor(actorId('a2'), 'Dinas') };
    const after = maskNames({ ...project, actors: changed }, 'initials', 'aktor');
    expect(after.actors[actorId('a0')]).toBe(masked.actors[actorId('a0')]);
    expect(after.actors[actorId('a1')]).toBe(masked.actors[actorId('a1')]);
    expect(after.actors[actorId('a2')]?.name).toBe('D');
    expect(shownNames(project, 'hidden', 'aktor')).toEqual(['aktor', 'aktor', 'aktor']);
    expect(shownNames(project, 'hidden', 'actor')).toEqual(['actor', 'actor', 'actor']);
  });

  it('are different from each other in every mode but hidden, whatever the names are', () => {
    fc.assert(
      fc.property(arbitraryProject, fc.constantFrom(...NAME_MODES.slice(1, 3)), (project, mode) => {
        const names = shownNames(project, mode, 'aktor');
        expect(new Set(names).size).toBe(names.length);
      }),
      { seed: 20261127, numRuns: 60 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { actorId, groupId } from '@/model/ids';
import { NO_FILTER } from '@/model/looking';
import { shownIn } from '@/model/shown';
import type { Group } from '@/model/types';
import { foldGroups } from '@/picture/foldGroups';

function shownOf(drawing: string) {
  const project = makeMap(drawing);
  const [frame] = project.frames;
  if (!frame) throw new Error('no frame');
  return shownIn(project, frame, { filter: NO_FILTER, focus: null, rolesOf: () => [] });
}

const group = (id: string, members: string): Group => ({
  id: groupId(id),
  name: id,
  members: [...members].map(actorId),
});

const folded = (drawing: string, groups: readonly Group[]) =>
  foldGroups(shownOf(drawing), groups, new Set(groups.map(({ id }) => id)));

describe('a folded group', () => {
  it('stands for its members and hides the ties among them', () => {
    const { shown, folds, bundles } = folded('A-B B-C C-D', [group('g', 'AB')]);
    expect(shown.actors.map(({ id }) => id)).toEqual(['C', 'D']);
    expect(shown.ties.map(({ id }) => id)).toEqual(['C-D']);
    expect(folds).toMatchObject([{ members: ['A', 'B'] }]);
    expect(bundles).toEqual([{ from: 'g', to: { actor: 'C' }, count: 1, isStrong: false }]);
    expect([shown.hiddenActors, shown.hiddenTies]).toEqual([0, 0]);
  });

  it('has one thread for each neighbour, strong if any tie is', () => {
    const { bundles } = folded('A-C B=C A-D', [group('g', 'AB')]);
    expect(bundles).toEqual([
      { from: 'g', to: { actor: 'C' }, count: 2, isStrong: true },
      { from: 'g', to: { actor: 'D' }, count: 1, isStrong: false },
    ]);
  });

  it('has one thread to another folded group, whichever way the ties run', () => {
    const { bundles } = folded('A>C D>B', [group('h', 'CD'), group('g', 'AB')]);
    expect(bundles).toEqual([{ from: 'g', to: { group: 'h' }, count: 2, isStrong: false }]);
  });

  it('leaves members who are not shown out, and is not drawn when none is', () => {
    expect(folded('A-B', [group('g', 'AX')]).folds).toMatchObject([{ members: ['A'] }]);
    expect(folded('A-B', [group('g', 'XY')]).folds).toEqual([]);
  });

  it('shares a member with another one by taking turns', () => {
    const { folds } = folded('A-B', [group('g', 'A'), group('h', 'AB')]);
    expect(folds.map(({ members }) => members)).toEqual([['A'], ['B']]);
  });

  it('changes nothing while it is unfolded', () => {
    const shown = shownOf('A-B B-C');
    expect(foldGroups(shown, [group('g', 'AB')], new Set()).shown).toBe(shown);
  });

  it('loses no tie: each is drawn, bundled, or inside a group', () => {
    const member = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
    fc.assert(
      fc.property(fc.uniqueArray(member), fc.uniqueArray(member), (one, other) => {
        const drawing = 'A-B B-C C-D D-E E-F F-A A-C B=E';
        const groups = [group('g', one.join('')), group('h', other.join(''))];
        const { shown, folds, bundles } = folded(drawing, groups);
        const home = new Map(folds.flatMap(({ group: { id }, members }) => members.map((m) => [m, id])));
        const inner = shownOf(drawing).ties.filter(
          ({ source, target }) => home.has(source) && home.get(source) === home.get(target),
        );
        const bundled = bundles.reduce((sum, { count }) => sum + count, 0);
        expect(shown.ties.length + bundled + inner.length).toBe(8);
        expect(shown.actors.length + home.size).toBe(6);
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});

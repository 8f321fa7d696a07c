import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { openMap } from '#tests/helpers/openMap';
import { changeEachActor, changeEachTie } from '@/model/edits/changeEach';
import type { Actor, Project } from '@/model/types';

const actors = (project: Project): Actor[] => Object.values(project.actors);

describe('changing a selection', () => {
  it('gives every actor its own fields as one edit, which undo takes back', () => {
    const map = openMap(makeMap('A-B C'));
    const edit = changeEachActor(map.project(), actors(map.project()), (actor) => ({
      role: `peran ${actor.name}`,
    }));
    const after = map.apply(edit);
    expect(actors(after).map((actor) => actor.role)).toEqual(['peran A', 'peran B', 'peran C']);
    expect(edit.label).toEqual({ verb: 'changeActors', name: '', count: 3 });
  });

  it('names the one actor, and keeps the burst', () => {
    const project = makeMap('A');
    const edit = changeEachActor(project, actors(project), () => ({ role: 'petani' }), 'actor:A:role');
    expect(edit.label.name).toBe('A');
    expect(edit.burst).toBe('actor:A:role');
  });

  it('gives every tie its own fields as one edit', () => {
    const map = openMap(makeMap('A-B B=C'));
    const ties = Object.values(map.frame().ties);
    map.apply(changeEachTie(map.project(), map.frame(), ties, (tie) => ({ flow: tie.strength })));
    expect(
      Object.values(map.frame().ties)
        .map((tie) => tie.flow)
        .sort(),
    ).toEqual(['strong', 'weak']);
  });
});

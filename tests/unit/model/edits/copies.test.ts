import { describe, expect, it } from 'vitest';
import { makeMap, TALK } from '#tests/helpers/makeMap';
import { openMap } from '#tests/helpers/openMap';
import { presetTieType } from '@/model/defaults';
import { copyActors, type NewIds, pasteClip } from '@/model/edits/copies';
import { addTieType, removeTieType } from '@/model/edits/project';
import { actorId, tieId } from '@/model/ids';
import { visibleTies } from '@/model/select';

function counting(): NewIds {
  let actors = 0;
  let ties = 0;
  return { actor: () => actorId(`new${actors++}`), tie: () => tieId(`newTie${ties++}`) };
}

describe('copying and pasting', () => {
  it('copies chosen actors with the ties among them and no others', () => {
    const project = makeMap('A-B B-C C-D');
    const [frame] = project.frames;
    if (!frame) throw new Error('no frame');
    const clip = copyActors(project, frame, [actorId('A'), actorId('B'), actorId('D')]);
    expect(clip.actors.map(({ actor }) => actor.name)).toEqual(['A', 'B', 'D']);
    expect(clip.ties.map((tie) => tie.id)).toEqual(['A-B']);
    expect(clip.tieTypes.map((type) => type.id)).toEqual([TALK]);
  });

  it('pastes under new ids, moved, and tells whom to select', () => {
    const map = openMap(makeMap('A-B'));
    const clip = copyActors(map.project(), map.frame(), [actorId('A'), actorId('B')]);
    const { edit, actors } = pasteClip(map.project(), map.frame(), clip, {
      by: [32, 32],
      ids: counting(),
      verb: 'duplicate',
    });
    map.apply(edit);
    expect(actors).toEqual(['new0', 'new1']);
    expect(map.frame().place[actorId('new1')]).toEqual([132, 32]);
    expect(visibleTies(map.project(), map.frame())).toHaveLength(2);
    expect(edit.label).toEqual({ verb: 'duplicate', name: '', count: 2 });
  });

  it('brings along a tie type that the project does not have', () => {
    const source = makeMap('A-B');
    const [frame] = source.frames;
    if (!frame) throw new Error('no frame');
    const goods = presetTieType('goods');
    const clip = copyActors(source, frame, [actorId('A'), actorId('B')]);
    const foreign = {
      ...clip,
      ties: clip.ties.map((tie) => ({ ...tie, type: goods.id })),
      tieTypes: [goods],
    };
    const map = openMap(makeMap('X'));
    map.apply(
      pasteClip(map.project(), map.frame(), foreign, { by: [0, 0], ids: counting(), verb: 'paste' }).edit,
    );
    expect(map.project().tieTypes[goods.id]).toEqual(goods);
  });

  it('lets a pasted actor move freely even when its original is pinned', () => {
    const project = makeMap('A');
    const [frame] = project.frames;
    const original = project.actors[actorId('A')];
    if (!frame || !original) throw new Error('no actor');
    const clip = {
      actors: [{ actor: { ...original, pinned: true }, at: [0, 0] as const }],
      ties: [],
      tieTypes: [],
    };
    const map = openMap(project);
    map.apply(
      pasteClip(map.project(), map.frame(), clip, { by: [5, 5], ids: counting(), verb: 'paste' }).edit,
    );
    expect(map.project().actors[actorId('new0')]?.pinned).toBe(false);
  });

  it('brings back a tie type that was deleted since it was copied', () => {
    const heir = presetTieType('credit');
    const map = openMap(makeMap('A-B'));
    const clip = copyActors(map.project(), map.frame(), [actorId('A'), actorId('B')]);
    map.apply(addTieType(heir));
    const talk = map.project().tieTypes[TALK];
    if (!talk) throw new Error('no tie type');
    map.apply(removeTieType(map.project(), talk, heir.id));
    const by = [32, 32] as const;
    map.apply(pasteClip(map.project(), map.frame(), clip, { by, ids: counting(), verb: 'paste' }).edit);
    const types = visibleTies(map.project(), map.frame()).map((tie) => map.project().tieTypes[tie.type]?.id);
    expect(types.sort()).toEqual(['credit', TALK]);
  });
});

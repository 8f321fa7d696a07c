import { describe, expect, it } from 'vitest';
import { deepFreeze } from '#tests/helpers/deepFreeze';
import { makeMap } from '#tests/helpers/makeMap';
import { actorsElsewhere, placeNames, planNames } from '@/commands/planNames';
import { newActor, newFrame } from '@/model/defaults';
import { type ActorId, actorId, frameId } from '@/model/ids';
import { LIMITS } from '@/model/limits';
import type { Frame, Project } from '@/model/types';

const AWAY = newActor(actorId('away'), 'Sub Dolog');

/** Petani and KUD are in the frame; Sub Dolog only in a later one. */
function karawang(): { project: Project; frame: Frame } {
  const map = makeMap('Petani-KUD');
  const [first] = map.frames;
  if (!first) throw new Error('karawang: makeMap made no frame');
  const later: Frame = { ...newFrame(frameId('later'), 'Sesudah', 1), place: { [AWAY.id]: [0, 0] } };
  const project = deepFreeze({
    ...map,
    actors: { ...map.actors, [AWAY.id]: AWAY },
    frames: [first, later],
  });
  return { project, frame: first };
}

const newIds = () => {
  let made = 0;
  return (): ActorId => actorId(`new${++made}`);
};

describe('planning typed and pasted names', () => {
  it('takes one name a line, in their order, and leaves out empty lines and list marks', () => {
    const { project, frame } = karawang();
    const plan = planNames(project, frame, '1. Bank  BRI\r\n\r\n- KSU\n   \n• Penggilingan');
    expect(plan.fresh).toEqual(['Bank BRI', 'KSU', 'Penggilingan']);
  });

  it('tells actors that the frame shows already, whatever their capitals and spaces', () => {
    const { project, frame } = karawang();
    const plan = planNames(project, frame, ' petani \nKUD');
    expect(plan.fresh).toEqual([]);
    expect(plan.present.map((actor) => actor.name)).toEqual(['Petani', 'KUD']);
  });

  it('shows an actor of another frame instead of making a second one', () => {
    const { project, frame } = karawang();
    const plan = planNames(project, frame, 'sub  dolog');
    expect(plan.fresh).toEqual([]);
    expect(plan.elsewhere).toEqual([AWAY]);
  });

  it('counts lines that repeat an earlier one', () => {
    const { project, frame } = karawang();
    const plan = planNames(project, frame, 'KSU\nksu\nKSU\nBRI');
    expect(plan.fresh).toEqual(['KSU', 'BRI']);
    expect(plan.repeated).toBe(2);
  });

  it('cuts a name at the longest that a project takes, never inside a character', () => {
    const { project, frame } = karawang();
    const [name = ''] = planNames(project, frame, '🧶'.repeat(LIMITS.name + 5)).fresh;
    expect(name).toBe('🧶'.repeat(LIMITS.name / 2));
  });

  it('keeps a number that belongs to the name', () => {
    const { project, frame } = karawang();
    expect(planNames(project, frame, '17 Agustus\n3M').fresh).toEqual(['17 Agustus', '3M']);
  });
});

describe('putting planned names on a map', () => {
  it('makes new actors and shows those from elsewhere in one step that moves nobody', () => {
    const { project, frame } = karawang();
    const plan = planNames(project, frame, 'KSU\nSub Dolog\nPetani');
    const placing = placeNames(project, frame, plan, { near: [0, 0], newId: newIds() });
    expect(placing?.actors).toEqual(['new1', 'away']);
    expect(placing?.edit.label).toEqual({ verb: 'addActors', name: '', count: 2 });
    const placed = placing?.edit.changes.flatMap((change) => (change.on === 'place' ? [change.actor] : []));
    expect(placed).toEqual(['new1', 'away']);
    const made = placing?.edit.changes.flatMap((change) => (change.on === 'actor' ? [change.id] : []));
    expect(made).toEqual(['new1']);
  });

  it('names the step after the only actor', () => {
    const { project, frame } = karawang();
    const label = (text: string) =>
      placeNames(project, frame, planNames(project, frame, text), { near: [0, 0], newId: newIds() })?.edit
        .label;
    expect(label('KSU')).toEqual({ verb: 'addActor', name: 'KSU', count: 1 });
    expect(label('Sub Dolog')).toEqual({ verb: 'addActors', name: 'Sub Dolog', count: 1 });
  });

  it('is no step at all when every name is there', () => {
    const { project, frame } = karawang();
    const plan = planNames(project, frame, 'KUD');
    expect(placeNames(project, frame, plan, { near: [0, 0], newId: newIds() })).toBeNull();
  });
});

describe('actors that only other frames show', () => {
  it('lists them, and nobody of this frame', () => {
    const { project, frame } = karawang();
    expect(actorsElsewhere(project, frame)).toEqual([AWAY]);
  });
});

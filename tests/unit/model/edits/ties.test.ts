import { describe, expect, it } from 'vitest';
import { makeMap, TALK } from '#tests/helpers/makeMap';
import { openMap } from '#tests/helpers/openMap';
import { newActor, newTie } from '@/model/defaults';
import { addConnectedActor, addTie, changeTies, putTie, reattachTie, reverseTie } from '@/model/edits/ties';
import { actorId, frameId, tieId } from '@/model/ids';
import { visibleTies } from '@/model/select';

const A = actorId('A');
const B = actorId('B');
const NOW = frameId('now');

describe('ties', () => {
  it('ties two actors and names both in the label', () => {
    const map = openMap(makeMap('A B'));
    const edit = addTie(map.project(), NOW, newTie({ id: tieId('t'), source: A, target: B, type: TALK }));
    expect(visibleTies(map.apply(edit), map.frame())).toHaveLength(1);
    expect(edit.label.name).toBe('A – B');
  });

  it('keeps several ties between the same two actors apart', () => {
    const map = openMap(makeMap('A-B'));
    map.apply(addTie(map.project(), NOW, newTie({ id: tieId('second'), source: B, target: A, type: TALK })));
    expect(visibleTies(map.project(), map.frame())).toHaveLength(2);
  });

  it('adds an actor together with its tie as one step', () => {
    const map = openMap(makeMap('A'));
    const tie = newTie({ id: tieId('t'), source: A, target: B, type: TALK });
    map.apply(addConnectedActor(NOW, { actor: newActor(B, 'KUD'), at: [9, 9] }, tie));
    expect(map.project().actors[B]?.name).toBe('KUD');
    expect(visibleTies(map.project(), map.frame())).toHaveLength(1);
  });

  it('never makes a tie from an actor to itself', () => {
    const tie = newTie({ id: tieId('t'), source: A, target: A, type: TALK });
    expect(() => putTie(NOW, tie)).toThrow('putTie: a tie needs two different actors');
  });

  it('changes several ties at once and leaves their ends alone', () => {
    const map = openMap(makeMap('A-B B-C'));
    const ids = [tieId('A-B'), tieId('B-C')];
    map.apply(changeTies(map.project(), map.frame(), ids, { strength: 'strong', sign: 'conflict' }));
    for (const tie of visibleTies(map.project(), map.frame())) {
      expect([tie.strength, tie.sign]).toEqual(['strong', 'conflict']);
    }
    expect(map.frame().ties[tieId('A-B')]?.source).toBe('A');
  });

  it('turns a tie round', () => {
    const map = openMap(makeMap('A>B'));
    const [tie] = visibleTies(map.project(), map.frame());
    if (!tie) throw new Error('the map has no tie');
    map.apply(reverseTie(map.project(), map.frame(), tie));
    const turned = map.frame().ties[tie.id];
    expect([turned?.source, turned?.target]).toEqual(['B', 'A']);
  });

  it('takes one end of a tie to another actor and keeps the rest of it', () => {
    const map = openMap(makeMap('A>B C', { ties: { 'A>B': { flow: 'benih' } } }));
    const [tie] = visibleTies(map.project(), map.frame());
    if (!tie) throw new Error('the map has no tie');
    const edit = reattachTie(map.project(), map.frame(), tie, { end: 'target', to: actorId('C') });
    if (edit) map.apply(edit);
    expect(map.frame().ties[tie.id]).toEqual({ ...tie, target: 'C' });
    expect(edit?.label.name).toBe('A – C');
  });

  it('never takes an end to the actor at the other one, nor writes what is so already', () => {
    const map = openMap(makeMap('A>B'));
    const [tie] = visibleTies(map.project(), map.frame());
    if (!tie) throw new Error('the map has no tie');
    expect(reattachTie(map.project(), map.frame(), tie, { end: 'target', to: A })).toBeNull();
    expect(reattachTie(map.project(), map.frame(), tie, { end: 'source', to: B })).toBeNull();
    expect(reattachTie(map.project(), map.frame(), tie, { end: 'source', to: A })).toBeNull();
  });
});

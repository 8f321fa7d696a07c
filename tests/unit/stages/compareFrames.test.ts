import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { actorId, frameId, tieId, tieTypeId } from '@/model/ids';
import type { Frame, Project, Tie } from '@/model/types';
import { build } from '@/samples/karawang';
import { compareFrames, countFates } from '@/stages/compare/compareFrames';

/** Two frames drawn as `makeMap` draws one; the project has the actors of both. */
function drawn(first: string, second: string, changed: Readonly<Record<string, Partial<Tie>>> = {}) {
  const one = makeMap(first);
  const two = makeMap(second, { ties: changed });
  const [before, after] = [one.frames[0], two.frames[0]];
  if (!before || !after) throw new Error('drawn: a map without a frame');
  const later: Frame = { ...after, id: frameId('later'), order: 1 };
  const project: Project = { ...one, actors: { ...one.actors, ...two.actors }, frames: [before, later] };
  return { project, before, after: later };
}

function compared(first: string, second: string, changed: Readonly<Record<string, Partial<Tie>>> = {}) {
  const { project, before, after } = drawn(first, second, changed);
  return compareFrames(project, before, after);
}

const fatesOf = (found: readonly { readonly id: string; readonly fate: string }[]) =>
  Object.fromEntries(found.map(({ id, fate }) => [id, fate]));

describe('Karawang before and after', () => {
  const project = build('id');
  const [before, after] = project.frames;
  if (!before || !after) throw new Error('Karawang has two frames');
  const { actors, ties } = compareFrames(project, before, after);

  it('has three actors gone, six new and three who stay, all three with other ties', () => {
    expect(countFates(actors)).toEqual({ gone: 3, added: 6, changed: 3, kept: 0 });
    expect(actors.filter(({ fate }) => fate === 'gone').map(({ id }) => id)).toEqual([
      'ksu',
      'pb',
      'tengkulak',
    ]);
  });

  it('has four ties gone, fourteen new and one kept', () => {
    const { gone, added, changed, kept } = countFates(ties);
    expect([gone, added, changed + kept]).toEqual([4, 14, 1]);
  });
});

describe('two frames held against each other', () => {
  it('tell who came, who went, who has other ties and who is as before', () => {
    const { actors } = compared('A-B C-D E', 'A-B C-F E');
    expect(fatesOf(actors)).toEqual({ A: 'kept', B: 'kept', C: 'changed', D: 'gone', E: 'kept', F: 'added' });
    expect(actors.find(({ id }) => id === 'C')).toMatchObject({ tiesBefore: 1, tiesAfter: 1 });
  });

  it('know a tie by its id, whatever has changed of it', () => {
    const { ties } = compared('A-B C=D E>F', 'A-B C=D E>F', {
      'A-B': { strength: 'strong', type: tieTypeId('goods') },
      'C=D': { strength: 'weak', status: 'planned' },
      'E>F': { source: actorId('F'), target: actorId('E') },
    });
    expect(ties.map(({ changes }) => changes)).toEqual([
      ['strengthened', 'retyped'],
      ['weakened', 'shelved'],
      ['turned'],
    ]);
  });

  it('know a tie that was drawn anew between the same two, whichever way it was drawn', () => {
    const { ties } = compared('A-B', 'B=A');
    expect(ties).toHaveLength(1);
    expect(ties[0]).toMatchObject({ fate: 'changed', changes: ['strengthened'] });
  });

  it('do not call two relations one because they join the same two', () => {
    const { ties } = compared('A-B', 'A-B', { 'A-B': { id: tieId('new'), type: tieTypeId('credit') } });
    expect(countFates(ties)).toEqual({ gone: 1, added: 1, changed: 0, kept: 0 });
  });

  it('call a tie whose end was moved to somebody else one gone and one new', () => {
    const { ties } = compared('A-B C', 'A-B C', { 'A-B': { target: actorId('C') } });
    expect(countFates(ties)).toEqual({ gone: 1, added: 1, changed: 0, kept: 0 });
  });

  it('look only at the types asked for', () => {
    const { project, before, after } = drawn('A-B', 'A-B C-D', { 'C-D': { type: tieTypeId('credit') } });
    expect(compareFrames(project, before, after, [tieTypeId('credit')]).ties).toHaveLength(1);
    expect(compareFrames(project, before, after, []).ties).toEqual([]);
  });

  it('add up: with itself a frame has nothing but kept ones, and turned round what came is what went', () => {
    const names = fc.constantFrom('A', 'B', 'C', 'D');
    const words = fc
      .tuple(names, fc.constantFrom('-', '=', '>', '~'), names)
      .filter(([one, , other]) => one !== other)
      .map(([one, mark, other]) => `${one}${mark}${other}`);
    const maps = fc.array(words, { maxLength: 6 }).map((drawing) => ['A B', ...drawing].join(' '));
    fc.assert(
      fc.property(maps, maps, (first, second) => {
        const { project, before, after } = drawn(first, second);
        const itself = compareFrames(project, before, before);
        expect([...itself.ties, ...itself.actors].every(({ fate }) => fate === 'kept')).toBe(true);
        const there = countFates(compareFrames(project, before, after).ties);
        const back = countFates(compareFrames(project, after, before).ties);
        expect([there.added, there.gone]).toEqual([back.gone, back.added]);
        expect(there.gone + there.changed + there.kept).toBe(Object.keys(before.ties).length);
        expect(there.added + there.changed + there.kept).toBe(Object.keys(after.ties).length);
      }),
      { seed: 20, numRuns: 200 },
    );
  });
});

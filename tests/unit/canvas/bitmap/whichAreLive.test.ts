import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { type Concerned, whichAreLive } from '@/canvas/bitmap/whichAreLive';
import { actorId, tieId } from '@/model/ids';
import { actorsInFrame, visibleTies } from '@/model/select';
import { NOTHING_SELECTED } from '@/session/view';

const NOBODY: Concerned = {
  current: null,
  naming: null,
  connectFrom: null,
  selection: NOTHING_SELECTED,
  lit: null,
  held: new Set(),
  hovered: null,
  keysOn: null,
  ends: [],
};

function liveOn(drawing: string, concerned: Partial<Concerned>) {
  const project = makeMap(drawing);
  const [frame] = project.frames;
  if (!frame) throw new Error('no frame');
  const shown = { actors: actorsInFrame(project, frame), ties: visibleTies(project, frame) };
  const { liveActors, liveTies, paintedActors, paintedTies } = whichAreLive(shown, {
    ...NOBODY,
    ...concerned,
  });
  return {
    actors: [...liveActors].sort(),
    ties: [...liveTies].sort(),
    paintedActors: [...paintedActors].sort(),
    paintedTies: [...paintedTies].sort(),
  };
}

const ids = (text: string) => new Set(text.split(' ').map(actorId));

describe('who is an element of the page on a painted map', () => {
  it('is the stop of the Tab key, and nobody else while nobody is concerned', () => {
    expect(liveOn('A-B B-C', {}).actors).toEqual(['A']);
    expect(liveOn('A-B B-C', { current: actorId('C') }).actors).toEqual(['C']);
    expect(liveOn('A-B B-C', { current: actorId('gone') }).actors).toEqual(['A']);
  });

  it('is who is under the pointer, under the keys, named, or tied from', () => {
    const live = liveOn('A-B C D E F', {
      hovered: { on: 'actor', id: actorId('B') },
      keysOn: { on: 'actor', id: actorId('C') },
      naming: actorId('D'),
      connectFrom: actorId('E'),
    });
    expect(live.actors).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('is a tie together with both its ends', () => {
    const live = liveOn('A B-C C-D', { hovered: { on: 'tie', id: tieId('B-C') } });
    expect(live.ties).toEqual(['B-C']);
    expect(live.actors).toEqual(['A', 'B', 'C']);
  });

  it('is each of a few who are selected, while a crowd is painted', () => {
    const many = Array.from({ length: 100 }, (_, i) => `N${i}`);
    const live = liveOn(`A ${many.join(' ')}`, {
      selection: { actors: ids(many.join(' ')), ties: new Set() },
    });
    expect(live.actors).toHaveLength(41);
    expect(live.paintedActors).toHaveLength(60);
  });

  it('is nobody for being lit: they are painted over the rest, with the ties between them', () => {
    const live = liveOn('A-B B-C', { lit: { actors: ids('A B'), ties: new Set() } });
    expect(live.actors).toEqual(['A']);
    expect(live.paintedActors).toEqual(['A', 'B']);
    expect(live.paintedTies).toEqual(['A-B']);
  });

  it('paints only the ties that are named, where some are', () => {
    const lit = { actors: ids('A B C'), ties: new Set([tieId('A-B')]) };
    expect(liveOn('A-B B-C', { lit }).paintedTies).toEqual(['A-B']);
  });

  it('has the ties of who is dragged painted along with the hand', () => {
    const live = liveOn('A-B B-C C-D', { held: ids('B'), hovered: { on: 'actor', id: actorId('B') } });
    expect(live.paintedTies).toEqual(['A-B', 'B-C']);
    expect(live.paintedActors).toEqual([]);
  });

  it('is nobody who is hidden or gone', () => {
    expect(liveOn('A', { selection: { actors: ids('gone'), ties: new Set() } }).actors).toEqual(['A']);
    expect(liveOn('', {}).actors).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFrames } from '#tests/helpers/makeFrames';
import { morphAt } from '@/canvas/morphing/morphAt';
import { planMorph } from '@/canvas/morphing/planMorph';
import { newTie } from '@/model/defaults';
import { actorId, tieId } from '@/model/ids';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Frame, Place, Project } from '@/model/types';

const [A, B, C] = [actorId('A'), actorId('B'), actorId('C')];

const seen = (project: Project, frame: Frame) => ({
  frame,
  shown: { actors: actorsInFrame(project, frame), ties: visibleTies(project, frame) },
});

function between(before: string, after: string, moved: readonly Readonly<Record<string, Place>>[] = []) {
  const project = makeFrames([before, after], moved);
  const [one, two] = project.frames;
  if (!one || !two) throw new Error('two frames are made');
  return { project, one, two, plan: planMorph(project, seen(project, one), seen(project, two)) };
}

function planned(...drawing: Parameters<typeof between>) {
  const { plan } = between(...drawing);
  if (!plan) throw new Error('nothing changes');
  return plan;
}

describe('a frame on its way to the next', () => {
  it('stays as it is when both are the same', () => {
    expect(between('A-B', 'A-B').plan).toBeNull();
  });

  it('draws whoever is in either frame, once, in the order of their ids', () => {
    const plan = planned('A-B A-C', 'A-B B-D');
    expect(plan.drawn.actors.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'D']);
    expect(plan.drawn.ties.map(({ id }) => id)).toEqual(['A-B', 'A-C', 'B-D']);
  });

  it('begins as the one and ends as the other', () => {
    const plan = planned('A-B A-C', 'A-B B-D', [{}, { A: [50, 80] }]);
    const [start, end] = [morphAt(plan, 0), morphAt(plan, 1)];
    expect([start.held.get(A), end.held.get(A)]).toEqual([
      [0, 0],
      [50, 80],
    ]);
    expect([start.actors.get(C)?.opacity, end.actors.get(C)?.opacity]).toEqual([1, 0]);
    const newcomer = actorId('D');
    expect([start.actors.get(newcomer)?.opacity, end.actors.get(newcomer)?.opacity]).toEqual([0, 1]);
    expect(end.actors.get(newcomer)?.scale).toBe(1);
    expect(start.ties.get(tieId('B-D'))).toMatchObject({ opacity: 0, reach: 0.02 });
    expect(end.ties.get(tieId('B-D'))).toMatchObject({ opacity: 1, reach: 1 });
    expect(start.ties.get(tieId('A-C'))).toMatchObject({ opacity: 1, reach: 1 });
    expect(end.ties.get(tieId('A-C'))?.opacity).toBe(0);
  });

  it('lets what goes be gone before the thread of what comes is whole', () => {
    const now = morphAt(planned('A-B', 'A-C'), 0.65);
    expect(now.actors.get(B)?.opacity).toBe(0);
    expect(now.ties.get(tieId('A-B'))?.opacity).toBe(0);
    expect(now.ties.get(tieId('A-C'))?.reach).toBeLessThan(1);
    expect(now.ties.get(tieId('A-C'))?.reach).toBeGreaterThan(0);
  });

  it('makes a tie wider that becomes strong, also one that was drawn anew', () => {
    const project = makeFrames(['A-B', 'A-B']);
    const [one, two] = project.frames;
    const tie = two && visibleTies(project, two)[0];
    if (!one || !two || !tie) throw new Error('two frames are made');
    const redrawn = newTie(
      { id: tieId('new'), source: B, target: A, type: tie.type },
      { strength: 'strong' },
    );
    const after = { ...two, ties: { [redrawn.id]: redrawn } };
    const plan = planMorph(project, seen(project, one), seen(project, after));
    if (!plan) throw new Error('nothing changes');
    expect(plan.drawn.ties).toEqual([redrawn]);
    const widths = [0, 0.5, 1].map((share) => morphAt(plan, share).ties.get(redrawn.id)?.width ?? 0);
    expect(widths).toEqual([2.2, 3.6, 5]);
    expect(morphAt(plan, 0.5).ties.get(redrawn.id)).toMatchObject({ opacity: 1, reach: 1 });
  });

  it('leaves alone who neither moves nor changes ties, and holds the same place all the way for who only does', () => {
    const plan = planned('A-B C', 'A=B C');
    expect(plan.actors.has(C)).toBe(false);
    expect(morphAt(plan, 0.2).held.get(A)).toBe(morphAt(plan, 0.8).held.get(A));
  });

  it('keeps every share between 0 and 1 and every place on the straight way, at any moment', () => {
    const plan = planned('A-B A-C', 'A=B B-D C', [{}, { A: [200, -100], C: [-40, 10] }]);
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 1.5, noNaN: true }), (share) => {
        const { held, actors, ties } = morphAt(plan, share);
        for (const { opacity, scale } of actors.values()) {
          expect(opacity).toBeGreaterThanOrEqual(0);
          expect(opacity).toBeLessThanOrEqual(1);
          expect(scale).toBeGreaterThan(0);
          expect(scale).toBeLessThanOrEqual(1);
        }
        for (const { opacity, reach, width } of ties.values()) {
          for (const value of [opacity, reach]) expect(value).toBeGreaterThanOrEqual(0);
          for (const value of [opacity, reach]) expect(value).toBeLessThanOrEqual(1);
          expect(width).toBeGreaterThan(0);
        }
        const [x = 0, y = 0] = held.get(A) ?? [];
        expect(y).toBeCloseTo(-x / 2, 9);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(200);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

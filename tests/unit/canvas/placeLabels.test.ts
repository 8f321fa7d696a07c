import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { labelScale, placingScale } from '@/canvas/looking/labelScale';
import { LINE_PX, labelSize, WIDEST_PX } from '@/canvas/looking/labelSize';
import { type LabelInput, labelsOf, tieLabelBoxes } from '@/canvas/looking/labelsOf';
import { actorId, tieId } from '@/model/ids';
import { NO_FILTER } from '@/model/looking';
import { shownIn } from '@/model/shown';
import type { Frame, Place, Project } from '@/model/types';
import { type LabelBox, overlap, placeLabels } from '@/picture/placeLabels';

const box = (id: string, left: number, top: number, width = 100): LabelBox<string> => ({
  id,
  left,
  top,
  width,
  height: 15,
});

describe('names that do not cover each other', () => {
  const boxes = fc.array(
    fc.record({
      left: fc.integer({ min: -2000, max: 2000 }),
      top: fc.integer({ min: -800, max: 800 }),
      width: fc.integer({ min: 5, max: 150 }),
      height: fc.integer({ min: 15, max: 47 }),
    }),
    { maxLength: 150 },
  );

  it('never overlap, and every one that is missing would have covered another', () => {
    fc.assert(
      fc.property(boxes, (drawn) => {
        const all = drawn.map((one, index) => ({ id: String(index), ...one }));
        const shown = placeLabels(all);
        const standing = all.filter(({ id }) => shown.has(id));
        for (const a of standing) for (const b of standing) if (a !== b) expect(overlap(a, b)).toBe(false);
        for (const one of all) {
          const isFree = standing.every((other) => !overlap(one, other));
          if (!shown.has(one.id)) expect(isFree).toBe(false);
        }
      }),
      { seed: 20261127, numRuns: 60 },
    );
  });

  it('keep the more important of two', () => {
    expect([...placeLabels([box('first', 0, 0), box('second', 50, 5), box('third', 100, 0)])]).toEqual([
      'first',
      'third',
    ]);
  });

  it('give way to what stands already', () => {
    expect(placeLabels([box('late', 0, 0)], [box('early', 10, 10)]).size).toBe(0);
    expect(placeLabels([]).size).toBe(0);
  });

  it('are placed for 2,000 actors', () => {
    const many = Array.from({ length: 2000 }, (_, i) =>
      box(String(i), (i * 7919) % 6000, (i * 104729) % 4000),
    );
    expect(placeLabels(many).size).toBeGreaterThan(500);
  });
});

describe('the room of a name', () => {
  const measure = (text: string) => text.length * 7;

  it('is one line as long as it fits', () => {
    expect(labelSize('Bappeda', measure)).toEqual({ width: 49, height: LINE_PX });
  });

  it('is broken between words, and inside a word that is wider than a line', () => {
    expect(labelSize('Dinas Pertanian dan Ketahanan Pangan', measure).height).toBe(2 * LINE_PX);
    expect(labelSize('x'.repeat(45), measure)).toEqual({ width: WIDEST_PX, height: 3 * LINE_PX });
  });

  it('is never more than three lines, also for 5,000 letters', () => {
    expect(labelSize('a '.repeat(2500), measure).height).toBe(3 * LINE_PX);
    expect(labelSize('x'.repeat(5000), measure).height).toBe(3 * LINE_PX);
  });
});

describe('the scale of names', () => {
  it('keeps their size on the screen when zoomed out, and lets them come apart when zoomed in', () => {
    expect(labelScale(0.5)).toBeCloseTo(2);
    expect(labelScale(1)).toBe(1);
    expect(labelScale(2)).toBe(1);
    expect(labelScale(4)).toBeCloseTo(0.5);
  });

  it('places names for at least the size in which they are drawn, in few steps', () => {
    const zooms = Array.from({ length: 400 }, (_, i) => 0.1 + i * 0.01);
    for (const zoom of zooms) expect(placingScale(zoom)).toBeGreaterThanOrEqual(labelScale(zoom) - 1e-6);
    expect(new Set(zooms.map(placingScale)).size).toBeLessThan(22);
  });
});

describe('which labels a map has', () => {
  function labels(drawing: string, own: Partial<LabelInput> = {}) {
    const project = makeMap(drawing);
    const [frame] = project.frames;
    if (!frame) throw new Error('no frame');
    return labelsIn(project, frame, own);
  }

  function labelsAt(place: Readonly<Record<string, Place>>, own: Partial<LabelInput>) {
    const project = makeMap(Object.keys(place).join(' '));
    const [frame] = project.frames;
    if (!frame) throw new Error('no frame');
    return labelsIn(project, { ...frame, place }, own);
  }

  function labelsIn(project: Project, frame: Frame, own: Partial<LabelInput>) {
    const input: LabelInput = {
      frame,
      shown: shownIn(project, frame, { filter: NO_FILTER, focus: null, rolesOf: () => [] }),
      sizeOf: () => 44,
      roles: {},
      labelOf: ({ name }) => `${name} with a name that needs room`,
      tieLabelOf: () => '',
      isChosen: () => false,
      measure: (text) => text.length * 5,
      scale: 1,
      ...own,
    };
    return labelsOf(input, tieLabelBoxes(input));
  }

  it('are those of who is selected, then of hubs and brokers, then of who has most ties', () => {
    expect([...labels('A-B B-C').actors]).toEqual([actorId('B')]);
    expect([...labels('A-B B-C', { roles: { [actorId('A')]: ['hub'] } }).actors]).toContain(actorId('A'));
    const chosen = labels('A-B B-C', {
      roles: { [actorId('A')]: ['hub'] },
      isChosen: (id) => id === actorId('C'),
    });
    expect(chosen.actors.has(actorId('C'))).toBe(true);
    expect(chosen.actors.has(actorId('B'))).toBe(false);
  });

  it('are none without words', () => {
    expect(labels('A-B', { labelOf: () => '' }).actors.size).toBe(0);
  });

  it('leave the knots of others in sight from far, but for those of hubs', () => {
    const wide = { labelOf: ({ name }: { readonly name: string }) => name.repeat(30), scale: 2 };
    const below = { ...wide, sizeOf: () => 44 };
    const stacked = (roles: LabelInput['roles']) => labelsAt({ A: [0, 0], B: [10, 50] }, { ...below, roles });
    expect(stacked({}).actors.has(actorId('A'))).toBe(false);
    expect(stacked({ [actorId('A')]: ['hub'] }).actors.has(actorId('A'))).toBe(true);
  });

  it('come and go with the scale', () => {
    const short = { labelOf: ({ name }: { readonly name: string }) => name };
    expect(labels('A B C D', short).actors.size).toBe(4);
    expect(labels('A B C D', { ...short, scale: 30 }).actors.size).toBe(2);
  });

  it('stand on a thread only where it is long enough', () => {
    const short = labels('A-B', { labelOf: () => '', tieLabelOf: () => 'gabah' });
    expect(short.ties.size).toBe(0);
    const long = labels('A-B C A-D', { labelOf: () => '', tieLabelOf: () => 'gabah' });
    expect([...long.ties]).toEqual([tieId('A-D')]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeDocument } from '#tests/helpers/fakeDocument';
import { makeMap } from '#tests/helpers/makeMap';
import { moveFrame } from '@/model/edits/frames';
import { changeWorksheet, writeReason } from '@/model/edits/worksheets';
import { actorId, frameId } from '@/model/ids';
import { reasonOf } from '@/model/reasons';
import type { Frame, Project } from '@/model/types';

function withFrames(orders: readonly number[]): Project {
  const map = makeMap('A-B');
  const [frame] = map.frames;
  if (!frame) throw new Error('withFrames: a map without a frame');
  const frames = orders.map((order, i) => ({ ...frame, id: frameId(`f${i}`), title: `f${i}`, order }));
  return { ...map, frames };
}

/** The titles in their order after a frame was moved. */
function row(project: Project, from: number, to: number): readonly string[] {
  const document = fakeDocument(project);
  const edit = moveFrame(project, frameAt(project, from), to);
  if (edit) document.apply(edit);
  const byOrder = (a: Frame, b: Frame) => a.order - b.order || (a.id < b.id ? -1 : 1);
  return document
    .getProject()
    .frames.toSorted(byOrder)
    .map(({ title }) => title);
}

function frameAt(project: Project, index: number): Frame {
  const frame = project.frames[index];
  if (!frame) throw new Error('frameAt: no such frame');
  return frame;
}

describe('moving a frame in the row', () => {
  it('puts it first, between two others, or last', () => {
    const project = withFrames([0, 1, 2]);
    expect(row(project, 2, 0)).toEqual(['f2', 'f0', 'f1']);
    expect(row(project, 0, 1)).toEqual(['f1', 'f0', 'f2']);
    expect(row(project, 0, 9)).toEqual(['f1', 'f2', 'f0']);
  });

  it('writes one value, and nothing when it stands there already', () => {
    const project = withFrames([0, 1, 2]);
    expect(moveFrame(project, frameAt(project, 0), 2)?.changes).toHaveLength(1);
    expect(moveFrame(project, frameAt(project, 1), 1)).toBeNull();
  });

  it('finds a place even between frames of one order', () => {
    expect(row(withFrames([1, 1, 1]), 2, 0)).toEqual(['f2', 'f0', 'f1']);
    expect(row(withFrames([1, 1, 1]), 0, 1)).toEqual(['f1', 'f0', 'f2']);
  });

  it('is what taking it out of the row and putting it in again is, in any row', () => {
    const orders = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(orders, fc.nat({ max: 5 }), fc.nat({ max: 5 }), (some, from, to) => {
        const project = withFrames([...some].sort((a, b) => a - b));
        const titles = project.frames.map(({ title }) => title);
        const last = titles.length - 1;
        const [moved = ''] = titles.slice(Math.min(from, last), Math.min(from, last) + 1);
        const expected = titles.filter((title) => title !== moved).toSpliced(Math.min(to, last), 0, moved);
        expect(row(project, Math.min(from, last), to)).toEqual(expected);
      }),
      { seed: 21, numRuns: 200 },
    );
  });
});

describe('the reason of a change', () => {
  it('is kept by frame and by what changed, and can be taken back', () => {
    const project = withFrames([0, 1]);
    const document = fakeDocument(project);
    const [one, two] = [frameAt(project, 0), frameAt(project, 1)];
    document.apply(writeReason(two, actorId('A'), 'moved to the cooperative'));
    expect(reasonOf(document.getProject(), two.id, actorId('A'))).toBe('moved to the cooperative');
    expect(reasonOf(document.getProject(), one.id, actorId('A'))).toBe('');
    document.apply(writeReason(two, actorId('A'), ''));
    expect(reasonOf(document.getProject(), two.id, actorId('A'))).toBe('');
  });

  it('does not take what every record has for one, nor what a newer Rajut may keep there', () => {
    const map = makeMap('A-B');
    expect(reasonOf(map, frameId('now'), actorId('toString'))).toBe('');
    const odd: Project = { ...map, plan: { reasons: { 'now/A': 7 } } };
    expect(reasonOf(odd, frameId('now'), actorId('A'))).toBe('');
  });
});

describe('a worksheet', () => {
  it('is made with its first field and keeps the others', () => {
    const document = fakeDocument(makeMap('A-B'));
    document.apply(changeWorksheet('stages', { learn: true }));
    document.apply(changeWorksheet('stages', { connect: true }));
    expect(document.getProject().worksheets).toEqual({ stages: { learn: true, connect: true } });
  });
});

import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addActor, addTie, beginning, edit, FRAME, removeActor, ring } from '#tests/helpers/edits';
import { applyEdit } from '@/document/applyEdit';
import { readDocument } from '@/document/readDocument';
import { readSummary, summarise } from '@/document/summary';
import { actorId, frameId, projectId, tieId, tieTypeId } from '@/model/ids';

const TIMES = { createdAt: 1, changedAt: 2, deletedAt: null };

function projectOf(...edits: Parameters<typeof applyEdit>[1][]) {
  const doc = new Y.Doc();
  for (const one of [beginning(), ...edits]) applyEdit(doc, one, null);
  return readDocument(doc, projectId('p')).project;
}

describe('a summary', () => {
  it('counts what is shown: no deleted actor, no tie without both its ends', () => {
    const project = projectOf(
      addActor('A'),
      addActor('B'),
      addActor('C'),
      addTie('A', 'B'),
      addTie('B', 'C'),
      removeActor('C'),
    );
    expect(summarise(project, TIMES)).toMatchObject({ actors: 2, ties: 1, frames: 1, threads: [[0, 1]] });
  });

  it('counts a tie once, however many frames have it', () => {
    const after = frameId('after');
    const [source, target, type] = [actorId('A'), actorId('B'), tieTypeId('x')];
    const project = projectOf(
      addActor('A'),
      addActor('B'),
      addTie('A', 'B'),
      edit([
        { on: 'frame', id: after, set: { order: 1 } },
        { on: 'place', frame: after, actor: source, to: [0, 0] },
        { on: 'place', frame: after, actor: target, to: [0, 0] },
        { on: 'tie', frame: after, id: tieId('A-B'), set: { source, target, type } },
        { on: 'tie', frame: after, id: tieId('new'), set: { source, target, type } },
      ]),
    );
    expect(summarise(project, TIMES)).toMatchObject({ ties: 2, frames: 2 });
  });

  it('has at most 150 knots, with threads only among them', () => {
    const summary = summarise(projectOf(ring(200)), TIMES);
    expect(summary.actors).toBe(200);
    expect(summary.knots).toHaveLength(150);
    expect(summary.threads.length).toBeGreaterThan(200);
    expect(Math.max(...summary.threads.flat())).toBeLessThan(150);
  });

  it('is nothing to draw for a project without a frame', () => {
    const project = projectOf(addActor('A'), edit([{ on: 'frame', id: FRAME, set: { deleted: true } }]));
    expect(summarise(project, TIMES)).toMatchObject({ actors: 1, frames: 0, knots: [], threads: [] });
  });

  it('survives being stored, and is not believed when it is something else', () => {
    const summary = summarise(projectOf(ring(5)), TIMES);
    expect(readSummary(structuredClone(summary))).toEqual(summary);
    for (const other of [undefined, null, 'x', {}, { ...summary, ties: -1 }, { ...summary, id: '' }]) {
      expect(readSummary(other)).toBeNull();
    }
  });
});

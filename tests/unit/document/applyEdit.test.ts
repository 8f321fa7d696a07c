import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addActor, beginning, edit, FRAME, move, removeActor, rename } from '#tests/helpers/edits';
import { applyEdit } from '@/document/applyEdit';
import { readDocument } from '@/document/readDocument';
import { newFrame } from '@/model/defaults';
import type { Change } from '@/model/edit';
import { actorId, frameId, projectId } from '@/model/ids';
import { FORMAT_VERSION } from '@/model/version';

const ID = projectId('p');
const PETANI = actorId('Petani');

function open() {
  const doc = new Y.Doc();
  applyEdit(doc, beginning(), 'mine');
  applyEdit(doc, addActor('Petani', [10, 20]), 'mine');
  return doc;
}

function copyOf(doc: Y.Doc) {
  const copy = new Y.Doc();
  Y.applyUpdateV2(copy, Y.encodeStateAsUpdateV2(doc));
  return copy;
}

function exchange(a: Y.Doc, b: Y.Doc) {
  Y.applyUpdateV2(a, Y.encodeStateAsUpdateV2(b));
  Y.applyUpdateV2(b, Y.encodeStateAsUpdateV2(a));
}

const projectOf = (doc: Y.Doc) => readDocument(doc, ID).project;

/** Bytes that writing costs. */
function cost(doc: Y.Doc, write: () => void): number {
  let bytes = 0;
  const count = (update: Uint8Array) => {
    bytes += update.length;
  };
  doc.on('updateV2', count);
  write();
  doc.off('updateV2', count);
  return bytes;
}

describe('an edit', () => {
  it('is one transaction with the origin it was given', () => {
    const doc = open();
    const origins: unknown[] = [];
    doc.on('updateV2', (_: Uint8Array, origin: unknown) => origins.push(origin));
    applyEdit(doc, addActor('KUD'), 'mine');
    expect(origins).toEqual(['mine']);
  });

  it('writes only what really changes, and nothing when nothing does', () => {
    const doc = open();
    expect(cost(doc, () => applyEdit(doc, addActor('Petani', [10, 20]), 'mine'))).toBe(0);
    const colleague = copyOf(doc);
    applyEdit(colleague, rename('Petani', 'Gapoktan'), 'them');
    // Repeats the old name beside a new role: the repetition must not win over the colleague.
    applyEdit(doc, edit([{ on: 'actor', id: PETANI, set: { name: 'Petani', role: 'menanam' } }]), 'mine');
    exchange(doc, colleague);
    expect(projectOf(doc).actors[PETANI]).toMatchObject({ name: 'Gapoktan', role: 'menanam' });
  });

  it('compares lists and objects by what they say', () => {
    const doc = open();
    const sheet = (): Change => ({ on: 'worksheet', id: 's', set: { rows: [{ a: 1, b: [null, 'x'] }] } });
    applyEdit(doc, edit([sheet()]), 'mine');
    expect(cost(doc, () => applyEdit(doc, edit([sheet()]), 'mine'))).toBe(0);
    const other: Change = { on: 'worksheet', id: 's', set: { rows: [{ a: 1, b: [null, 'y'] }] } };
    expect(cost(doc, () => applyEdit(doc, edit([other]), 'mine'))).toBeGreaterThan(0);
  });

  it('writes a position as one register: two moves at once end in one of the two places, never between', () => {
    for (let trial = 0; trial < 40; trial++) {
      const doc = open();
      const colleague = copyOf(doc);
      // The winner follows from the ids of the two writers: both sides win in some trials.
      doc.clientID = 480 + trial + (trial >= 20 ? 1 : 0);
      colleague.clientID = 500;
      applyEdit(doc, move('Petani', [500, 20]), 'mine');
      applyEdit(colleague, move('Petani', [10, 900]), 'them');
      exchange(doc, colleague);
      const place = projectOf(doc).frames[0]?.place[PETANI];
      expect([
        [500, 20],
        [10, 900],
      ]).toContainEqual(place);
      expect(projectOf(colleague)).toEqual(projectOf(doc));
    }
  });

  it('costs at most 70 bytes for a move', () => {
    const doc = open();
    expect(cost(doc, () => applyEdit(doc, move('Petani', [123.5, 321.25]), 'mine'))).toBeLessThanOrEqual(70);
  });

  it('deletes softly: what a colleague writes meanwhile is there again when the actor is brought back', () => {
    const doc = open();
    const colleague = copyOf(doc);
    applyEdit(doc, removeActor('Petani'), 'mine');
    applyEdit(colleague, rename('Petani', 'Kelompok Tani'), 'them');
    exchange(doc, colleague);
    expect(projectOf(doc).actors).toEqual({});
    applyEdit(doc, edit([{ on: 'actor', id: PETANI, set: { deleted: false } }]), 'mine');
    expect(projectOf(doc).actors[PETANI]?.name).toBe('Kelompok Tani');
    expect(projectOf(doc).frames[0]?.place[PETANI]).toEqual([10, 20]);
  });

  it('takes an actor out of a frame and puts it back', () => {
    const doc = open();
    applyEdit(doc, edit([{ on: 'place', frame: FRAME, actor: PETANI, to: null }]), 'mine');
    expect(projectOf(doc).frames[0]?.place).toEqual({});
    applyEdit(doc, move('Petani', [1, 2]), 'mine');
    expect(projectOf(doc).frames[0]?.place).toEqual({ Petani: [1, 2] });
  });

  it('removes a field that is set to undefined, and brings an entity back by an undefined deletion', () => {
    const doc = open();
    applyEdit(doc, edit([{ on: 'plan', id: 'x', set: { a: 1, b: 2 } }]), 'mine');
    applyEdit(doc, edit([{ on: 'plan', id: 'x', set: { a: undefined } }]), 'mine');
    expect(projectOf(doc).plan).toEqual({ x: { b: 2 } });
    applyEdit(doc, edit([{ on: 'plan', id: 'x', set: { deleted: true } }]), 'mine');
    expect(projectOf(doc).plan).toEqual({});
    applyEdit(doc, edit([{ on: 'plan', id: 'x', set: { deleted: undefined } }]), 'mine');
    expect(projectOf(doc).plan).toEqual({ x: { b: 2 } });
  });

  it('holds a copy of what it was given, also of objects without a prototype', () => {
    const doc = open();
    const answer: Record<string, unknown> = Object.create(null);
    answer.step = 1;
    applyEdit(doc, edit([{ on: 'worksheet', id: 's', set: { answer } }]), 'mine');
    answer.step = 2;
    expect(projectOf(doc).worksheets).toEqual({ s: { answer: { step: 1 } } });
    expect(projectOf(copyOf(doc)).worksheets).toEqual({ s: { answer: { step: 1 } } });
  });

  it('does not write ids, places or ties as fields, even when a whole frame is handed over', () => {
    const doc = open();
    const whole = { ...newFrame(FRAME, 'Sesudah', 3), place: {}, ties: {} };
    applyEdit(doc, edit([{ on: 'frame', id: FRAME, set: whole }]), 'mine');
    expect(projectOf(doc).frames).toMatchObject([
      { title: 'Sesudah', order: 3, place: { Petani: [10, 20] } },
    ]);
  });

  it('makes the frame that a place or tie names when it is not there', () => {
    const doc = new Y.Doc();
    const frame = frameId('late');
    applyEdit(doc, edit([{ on: 'place', frame, actor: PETANI, to: [1, 1] }]), 'mine');
    expect(projectOf(doc).frames).toMatchObject([{ id: 'late', place: { Petani: [1, 1] } }]);
  });

  it('stamps the version that wrote it, which no file can claim otherwise', () => {
    const doc = new Y.Doc();
    const claim = { title: 'T', formatVersion: 99, minReader: 99 };
    applyEdit(doc, edit([{ on: 'project', set: claim }]), 'mine');
    expect(doc.getMap('project').toJSON()).toMatchObject({ formatVersion: FORMAT_VERSION, minReader: 1 });
    expect(projectOf(doc)).not.toHaveProperty('formatVersion');
  });

  it('never lowers the version of a newer writer', () => {
    const doc = open();
    doc.getMap('project').set('formatVersion', FORMAT_VERSION + 1);
    applyEdit(doc, rename('Petani', 'KUD'), 'mine');
    expect(doc.getMap('project').get('formatVersion')).toBe(FORMAT_VERSION + 1);
  });

  it('that cannot be stored is refused before anything is written', () => {
    const doc = open();
    const before = Y.encodeStateAsUpdateV2(doc);
    const bad = edit([
      { on: 'actor', id: PETANI, set: { name: 'x' } },
      { on: 'plan', id: 'x', set: { run: () => 1 } },
    ]);
    expect(() => applyEdit(doc, bad, 'mine')).toThrow();
    expect(Y.encodeStateAsUpdateV2(doc)).toEqual(before);
  });
});

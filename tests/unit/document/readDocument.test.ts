import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  addActor,
  addTie,
  beginning,
  edit,
  FRAME,
  move,
  removeActor,
  rename,
  ring,
} from '#tests/helpers/edits';
import { applyEdit } from '@/document/applyEdit';
import { createReader, readDocument } from '@/document/readDocument';
import { entriesOf } from '@/model/entries';
import { type ActorId, actorId, frameId, projectId, tieId, tieTypeId } from '@/model/ids';
import type { Actor } from '@/model/types';

const ID = projectId('p');
const [A, B] = [actorId('A'), actorId('B')];
const OTHER = frameId('other');

function open() {
  const doc = new Y.Doc();
  applyEdit(doc, beginning(), 'mine');
  for (const name of ['A', 'B', 'C']) applyEdit(doc, addActor(name, [1, 2]), 'mine');
  applyEdit(doc, addTie('A', 'B'), 'mine');
  applyEdit(doc, edit([{ on: 'frame', id: OTHER, set: { title: 'Sesudah', order: 1 } }]), 'mine');
  const reader = createReader(doc, ID);
  return { doc, reader, read: () => reader.read().project };
}

/** Writes what no edit would, as a damaged store or a newer Rajut might. */
function entity(doc: Y.Doc, root: string, id: string): Y.Map<unknown> {
  const found = doc.getMap(root).get(id);
  if (!(found instanceof Y.Map)) throw new Error(`entity: no ${root}/${id}`);
  return found;
}

describe('reading a document', () => {
  it('fills in what an older writer did not know, and writes nothing while doing so', () => {
    const { doc, reader } = open();
    const before = Y.encodeStateAsUpdateV2(doc);
    let updates = 0;
    doc.on('updateV2', () => {
      updates += 1;
    });
    doc.transact(() => {});
    const actor = reader.read().project.actors[A];
    expect(actor).toMatchObject({ name: 'A', kind: 'person', influence: 0, has: [], circle: null });
    readDocument(doc, ID);
    expect(updates).toBe(0);
    expect(Y.encodeStateAsUpdateV2(doc)).toEqual(before);
  });

  it('gives the same objects until something changes', () => {
    const { reader, read } = open();
    expect(reader.read()).toBe(reader.read());
    expect(read()).toBe(read());
  });

  it('keeps every object that an edit did not touch', () => {
    const { doc, read } = open();
    const before = read();
    applyEdit(doc, rename('A', 'Petani'), 'mine');
    const after = read();
    expect(after).not.toBe(before);
    expect(after.actors[A]?.name).toBe('Petani');
    expect(after.actors[B]).toBe(before.actors[B]);
    expect(after.frames).toBe(before.frames);
    expect(after.tieTypes).toBe(before.tieTypes);
  });

  it('renews only the places of the frame in which an actor moved', () => {
    const { doc, read } = open();
    const before = read();
    applyEdit(doc, move('A', [7, 7]), 'mine');
    const after = read();
    expect(after.actors).toBe(before.actors);
    expect(after.frames[0]).not.toBe(before.frames[0]);
    expect(after.frames[0]?.place).toMatchObject({ A: [7, 7], B: [1, 2] });
    expect(after.frames[0]?.place[B]).toBe(before.frames[0]?.place[B]);
    expect(after.frames[0]?.ties).toBe(before.frames[0]?.ties);
    expect(after.frames[1]).toBe(before.frames[1]);
  });

  it('renews only the tie that changed', () => {
    const { doc, read } = open();
    applyEdit(doc, addTie('B', 'C'), 'mine');
    const before = read();
    applyEdit(
      doc,
      edit([{ on: 'tie', frame: FRAME, id: tieId('A-B'), set: { strength: 'strong' } }]),
      'mine',
    );
    const after = read();
    expect(after.frames[0]?.ties[tieId('A-B')]?.strength).toBe('strong');
    expect(after.frames[0]?.ties[tieId('B-C')]).toBe(before.frames[0]?.ties[tieId('B-C')]);
    expect(after.frames[0]?.place).toBe(before.frames[0]?.place);
  });

  it('follows frames that are renamed, made, deleted and brought back', () => {
    const { doc, read } = open();
    const titles = () => read().frames.map((frame) => frame.title);
    applyEdit(doc, edit([{ on: 'frame', id: OTHER, set: { title: 'Nanti' } }]), 'mine');
    expect(titles()).toEqual(['Sebelum', 'Nanti']);
    applyEdit(doc, edit([{ on: 'frame', id: frameId('mid'), set: { title: 'Kini', order: 0.5 } }]), 'mine');
    expect(titles()).toEqual(['Sebelum', 'Kini', 'Nanti']);
    applyEdit(doc, edit([{ on: 'frame', id: FRAME, set: { deleted: true } }]), 'mine');
    expect(titles()).toEqual(['Kini', 'Nanti']);
    applyEdit(doc, edit([{ on: 'frame', id: FRAME, set: { deleted: false } }]), 'mine');
    expect(titles()).toEqual(['Sebelum', 'Kini', 'Nanti']);
    expect(read().frames[0]?.place[A]).toEqual([1, 2]);
  });

  it('leaves deleted actors out and keeps their ties in the frame', () => {
    const { doc, read } = open();
    applyEdit(doc, removeActor('A'), 'mine');
    expect(Object.keys(read().actors)).toEqual(['B', 'C']);
    expect(read().frames[0]?.ties[tieId('A-B')]?.source).toBe('A');
  });

  it('keeps fields that a newer Rajut wrote', () => {
    const { doc, read } = open();
    entity(doc, 'actors', 'A').set('mood', { level: 3 });
    doc.getMap('project').set('theme', 'batik');
    expect(read().actors[A]).toMatchObject({ name: 'A', mood: { level: 3 } });
    expect(read()).toMatchObject({ title: 'Karawang', theme: 'batik' });
    applyEdit(doc, rename('A', 'Petani'), 'mine');
    expect(read().actors[A]).toMatchObject({ name: 'Petani', mood: { level: 3 } });
  });

  it('puts what fails the schema on the list for attention, until it is right again', () => {
    const { doc, reader } = open();
    entity(doc, 'actors', 'A').set('influence', 9);
    expect(reader.read().project.actors[A]).toBeUndefined();
    expect(reader.read().attention).toEqual([
      { code: 'outOfRange', place: ['actors', 'A', 'influence'], limit: 5 },
    ]);
    applyEdit(doc, edit([{ on: 'actor', id: A, set: { influence: 4 } }]), 'mine');
    expect(reader.read().project.actors[A]?.influence).toBe(4);
    expect(reader.read().attention).toEqual([]);
  });

  it('says where a place, a tie, a frame, a project field or an entity that is none is wrong', () => {
    const { doc, reader } = open();
    const frame = entity(doc, 'frames', 'frame');
    const place = frame.get('place');
    if (place instanceof Y.Map) place.set('A', ['left', 0]);
    applyEdit(doc, addTie('C', 'C'), 'mine');
    applyEdit(
      doc,
      edit([{ on: 'tie', frame: FRAME, id: tieId('half'), set: { type: tieTypeId('x') } }]),
      'mine',
    );
    entity(doc, 'frames', 'other').set('order', 'last');
    doc.getMap('project').set('title', 5);
    doc.getMap('groups').set('g', 'not a group');
    doc.getMap('frames').set('f', 'not a frame');
    const { project, attention } = reader.read();
    expect(project.title).toBe('');
    expect(project.frames.map((one) => one.id)).toEqual([FRAME]);
    expect(Object.keys(project.frames[0]?.ties ?? {})).toEqual(['A-B']);
    expect(attention.map(({ code, place }) => `${code} ${place.join('/')}`).sort()).toEqual([
      'missing frames/frame/ties/half/source',
      'missing frames/frame/ties/half/target',
      'selfTie frames/frame/ties/C-C',
      'wrongKind frames/f',
      'wrongKind frames/frame/place/A/0',
      'wrongKind frames/other/order',
      'wrongKind groups/g',
      'wrongKind project/title',
    ]);
  });

  it('stops following when it is disposed', () => {
    const { doc, reader } = open();
    const before = reader.read();
    reader.dispose();
    applyEdit(doc, rename('A', 'Petani'), 'mine');
    expect(reader.read()).toBe(before);
  });

  it('reads of 300 actors and 900 ties only the one that was renamed', () => {
    const doc = new Y.Doc();
    applyEdit(doc, beginning(), 'mine');
    applyEdit(doc, ring(300), 'mine');
    const reader = createReader(doc, ID);
    const before = reader.read().project;
    applyEdit(doc, rename('a7', 'Nama'), 'mine');
    const after = reader.read().project;
    const isNew = ([id, actor]: readonly [ActorId, Actor]) => before.actors[id] !== actor;
    expect(Object.keys(after.actors)).toHaveLength(300);
    expect(
      entriesOf(after.actors)
        .filter(isNew)
        .map(([id]) => id),
    ).toEqual(['a7']);
    expect(after.frames).toBe(before.frames);
  });
});

import { describe, expect, it } from 'vitest';
import { fakeDocument } from '#tests/helpers/fakeDocument';
import { makeMap } from '#tests/helpers/makeMap';
import { toNewcomers } from '@/app/workspace/paste/newcomers';
import { pasteEdit } from '@/app/workspace/paste/pasteEdit';
import { placeNewcomers } from '@/app/workspace/paste/placeNewcomers';
import { layOut } from '@/canvas/layout/layOut';
import { presetTieType } from '@/model/defaults';
import { actorId, tieId, tieTypeId } from '@/model/ids';
import type { Place, Project, TieType } from '@/model/types';
import { nameKey } from '@/transfer/pasted/nameKey';
import { planPasted } from '@/transfer/pasted/planPasted';
import { readPasted } from '@/transfer/pasted/readPasted';

/** Pastes a text into the first frame and tells what came of it. */
async function paste(project: Project, text: string, type?: TieType) {
  const [frame] = project.frames;
  if (!frame) throw new Error('paste: no frame');
  const known = new Set(Object.values(project.actors).map(({ name }) => nameKey(name)));
  const plan = planPasted(
    project,
    frame,
    readPasted(text, (key) => known.has(key)),
  );
  let made = 0;
  const newcomers = toNewcomers(project, plan, {
    ids: {
      actor: () => actorId(`new${++made}`),
      tie: () => tieId(`tie${++made}`),
      tieType: () => tieTypeId(`type${++made}`),
    },
    next: {
      type: type ?? Object.values(project.tieTypes)[0] ?? presetTieType('communication'),
      strength: 'strong',
      status: 'existing',
    },
  });
  const places = await placeNewcomers(project, frame, newcomers, {
    near: [0, 0],
    runLayout: async ({ layout, input }) => layOut(layout, input),
  });
  const edit = pasteEdit(project, frame, newcomers, places);
  const document = fakeDocument(project);
  if (edit) document.apply(edit);
  const [after] = document.getProject().frames;
  if (!after) throw new Error('paste: the frame is gone');
  return { document, edit, before: frame, after, project: document.getProject(), newcomers };
}

const distance = ([a, b]: Place, [c, d]: Place) => Math.hypot(a - c, b - d);

describe('what a pasted text brings to the map', () => {
  it('is one undo step: actors with what a table says, ties and new types', async () => {
    const { document, project, after } = await paste(
      makeMap('KUD-Petani'),
      'KUD -> BRI: kredit\nBRI <-> Dinas: gotong royong',
    );
    expect(document.steps()).toEqual([{ verb: 'paste', name: '', count: 2 }]);
    expect(Object.values(project.actors).map(({ name }) => name)).toEqual(['KUD', 'Petani', 'BRI', 'Dinas']);
    const ties = Object.values(after.ties).slice(1);
    expect(ties.map(({ direction, strength }) => `${direction} ${strength}`)).toEqual([
      'forward strong',
      'both strong',
    ]);
    expect(ties.map(({ type }) => project.tieTypes[type]?.preset ?? project.tieTypes[type]?.name)).toEqual([
      'credit',
      'gotong royong',
    ]);
    document.undo();
    expect(Object.keys(document.getProject().actors)).toHaveLength(2);
  });

  it('is called after what it is', async () => {
    const map = makeMap('A B C');
    const verb = async (text: string) => (await paste(map, text)).edit?.label;
    expect(await verb('Budi')).toEqual({ verb: 'addActor', name: 'Budi', count: 1 });
    expect(await verb('Budi\nSiti')).toEqual({ verb: 'addActors', name: '', count: 2 });
    expect(await verb('A -> B')).toEqual({ verb: 'addTie', name: 'A – B', count: 1 });
    expect(await verb('A -> B -> C')).toEqual({ verb: 'addTies', name: '', count: 2 });
    expect(await verb('A\nB')).toBeUndefined();
  });

  it('gives ties without a word the type of the next tie, also where the project has none', async () => {
    const map = { ...makeMap('A B'), tieTypes: {} };
    const { project, after } = await paste(map, 'A -> B', presetTieType('communication'));
    expect(Object.keys(project.tieTypes)).toEqual(['communication']);
    expect(Object.values(after.ties).map(({ type }) => type)).toEqual(['communication']);
  });

  it('gives new types looks and places of their own', async () => {
    const { newcomers } = await paste(makeMap('A-B'), 'A -> B: satu\nB -> A: dua');
    const looks = newcomers.types.map(({ colour, dash, order }) => `${colour} ${dash} ${order}`);
    expect(new Set(looks).size).toBe(2);
  });
});

describe('places of newcomers', () => {
  it.each([
    ['names alone', 'Budi\nSiti\nTono'],
    ['ties among them', 'Budi -> Siti\nSiti -> Tono'],
    ['ties to who is there', 'A -> Budi\nBudi -> Siti\nB -> Tono'],
  ])('cover nobody and move nobody: %s', async (_, text) => {
    const { before, after } = await paste(makeMap('A-B C'), text);
    for (const [id, at] of Object.entries(before.place)) expect(after.place[actorId(id)]).toEqual(at);
    const places = Object.values(after.place);
    expect(places).toHaveLength(6);
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(60);
    }
  });

  it('of a large table are found without a layout', async () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `Aktor ${index} -> Aktor ${index + 1}`);
    const { after } = await paste(makeMap(''), lines.join('\n'));
    expect(new Set(Object.values(after.place).map(String)).size).toBe(2001);
  });
});

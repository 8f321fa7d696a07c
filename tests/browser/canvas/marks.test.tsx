import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { runCommand } from '@/commands/registry';
import { addGroup } from '@/model/edits/groups';
import { addNote } from '@/model/edits/mapNotes';
import { actorId, groupId, mapNoteId } from '@/model/ids';
import { select } from '@/session/view';
import { nextDrawing, type OpenCanvas, openCanvas } from './openCanvas';
import { click, doubleClick, drag, type Point } from './pointer';

const CORE = groupId('core');
const NOTE = mapNoteId('n');

const node = (map: OpenCanvas, id: string) =>
  map.box.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`);

function middleOf(element: Element | null | undefined): Point {
  const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** The name of a group is its handle. */
const handle = (map: OpenCanvas) => middleOf(node(map, 'group/core')?.querySelector('[data-look]'));

async function openGroup(drawing = 'A-B B-C A-C') {
  const map = await openCanvas(makeMap(drawing));
  map.session.apply(addGroup({ id: CORE, name: 'Inti', members: [actorId('A'), actorId('B')] }));
  await nextDrawing();
  const group = () => map.document.getProject().groups[CORE];
  return { map, group };
}

async function openNote() {
  const map = await openCanvas(makeMap('A-B'));
  map.session.apply(addNote({ id: NOTE, frame: map.session.frame().id, text: 'Tanya KUD', at: [0, -150] }));
  await nextDrawing();
  const note = () => map.document.getProject().mapNotes[NOTE];
  return { map, note };
}

describe('groups', () => {
  it('are made of the selected with Ctrl+G, and named in place', async () => {
    const map = await openCanvas(makeMap('A-B B-C'));
    select(map.session.view, [actorId('A'), actorId('B')]);
    await nextDrawing();
    map.actor('A').focus();
    await userEvent.keyboard('{Control>}g{/Control}');
    await expect.element(page.getByRole('textbox', { name: 'Nama kelompok' })).toHaveFocus();
    await userEvent.keyboard('Inti{Enter}');
    expect(Object.values(map.document.getProject().groups)).toMatchObject([
      { name: 'Inti', members: ['A', 'B'] },
    ]);
    await expect.element(page.getByRole('group', { name: 'Kelompok Inti, 2 aktor' })).toBeVisible();
  });

  it('have a name of their own where none is given', async () => {
    const map = await openCanvas(makeMap('A-B B-C'));
    select(map.session.view, [actorId('A')]);
    runCommand(map.session, 'group');
    await nextDrawing();
    await userEvent.keyboard('{Backspace}{Enter}');
    expect(Object.values(map.document.getProject().groups)).toMatchObject([{ name: 'Kelompok 1' }]);
  });

  it('move as one by their name, in one step', async () => {
    const { map } = await openGroup();
    const from = handle(map);
    await drag(from, { x: from.x, y: from.y + 60 });
    const { place } = map.session.frame();
    expect(place[actorId('A')]?.[1]).toBeGreaterThan(30);
    expect(place[actorId('B')]?.[1]).toBe(place[actorId('A')]?.[1]);
    expect(place[actorId('C')]?.[1]).toBe(0);
    expect(map.document.steps().at(-1)).toMatchObject({ verb: 'moveActors', count: 2 });
  });

  it('leave the room among their members to the marquee', async () => {
    const { map } = await openGroup();
    const [a, b] = [map.at('A'), map.at('B')];
    await drag({ x: (a.x + b.x) / 2, y: a.y - 45 }, { x: b.x, y: b.y });
    expect(map.selected()).toContain('B');
  });

  it('fold into one knot with their ties bundled, and unfold with a double click', async () => {
    const { map } = await openGroup();
    map.session.view.setState({ marked: { on: 'group', id: CORE } });
    runCommand(map.session, 'foldGroup');
    await nextDrawing();
    expect(node(map, 'A')).toBeNull();
    await expect.element(page.getByRole('group', { name: 'Kelompok Inti, 2 aktor, terlipat' })).toBeVisible();
    const edges = [...map.box.querySelectorAll('.react-flow__edge')];
    expect(edges.map((edge) => edge.getAttribute('aria-label'))).toEqual(['2 ikatan dengan C']);
    await doubleClick(middleOf(node(map, 'group/core')));
    await nextDrawing();
    expect(node(map, 'A')).not.toBeNull();
    expect(map.document.steps()).toHaveLength(1);
  });

  it('are reached, renamed, unfolded and taken apart by keys alone', async () => {
    const { map, group } = await openGroup();
    map.box.querySelector<HTMLElement>('[data-canvas]')?.focus();
    await userEvent.keyboard('g');
    await expect.poll(() => document.activeElement).toBe(node(map, 'group/core'));
    await userEvent.keyboard('{F2}');
    await userEvent.keyboard('Hulu{Enter}');
    expect(group()?.name).toBe('Hulu');
    await expect.poll(() => document.activeElement).toBe(node(map, 'group/core'));
    await userEvent.keyboard('{ArrowDown}');
    expect(map.session.frame().place[actorId('A')]?.[1]).toBeGreaterThan(0);
    await userEvent.keyboard('{Control>}{Shift>}g{/Shift}{/Control}');
    expect(group()).toBeUndefined();
    expect(map.selected()).toEqual(['A', 'B']);
  });

  it('take the selected in from their menu, and let go of an actor from its own', async () => {
    const { map, group } = await openGroup();
    select(map.session.view, [actorId('C')]);
    await nextDrawing();
    await click(handle(map), { button: 'right' });
    await userEvent.click(page.getByRole('menuitem', { name: /^Masukkan yang dipilih/ }));
    expect(group()?.members).toEqual(['A', 'B', 'C']);
    await click(map.at('A'), { button: 'right' });
    await userEvent.click(page.getByRole('menuitem', { name: /^Keluarkan dari Inti/ }));
    expect(group()?.members).toEqual(['B', 'C']);
  });
});

describe('notes', () => {
  it('are written where the menu was asked for, on several lines', async () => {
    const map = await openCanvas(makeMap('A-B'));
    await click(map.empty(-120, -160), { button: 'right' });
    await userEvent.click(page.getByRole('menuitem', { name: /^Tambah catatan di sini/ }));
    await expect.element(page.getByRole('textbox', { name: 'Isi catatan' })).toHaveFocus();
    await userEvent.keyboard('Tanya KUD{Enter}soal gabah{Control>}{Enter}{/Control}');
    expect(Object.values(map.document.getProject().mapNotes)).toMatchObject([
      { text: 'Tanya KUD\nsoal gabah' },
    ]);
    expect(map.document.steps()).toHaveLength(1);
  });

  it('are begun beside the actors where somebody stands in the middle', async () => {
    const map = await openCanvas(makeMap('A-B B-C'));
    map.session.view.setState({ centre: map.session.frame().place[actorId('B')] ?? [0, 0] });
    runCommand(map.session, 'newNote');
    await nextDrawing();
    const field = page.getByRole('textbox', { name: 'Isi catatan' }).element().getBoundingClientRect();
    const covers = ['A', 'B', 'C'].filter((name) => {
      const actor = map.actor(name).getBoundingClientRect();
      const isBeside = actor.right < field.left || actor.left > field.right;
      return !isBeside && actor.bottom > field.top && actor.top < field.bottom;
    });
    expect(covers).toEqual([]);
  });

  it('that stay empty are none, and one that is emptied is gone', async () => {
    const { map, note } = await openNote();
    runCommand(map.session, 'newNote');
    await nextDrawing();
    await userEvent.keyboard('  {Escape}');
    expect(Object.keys(map.document.getProject().mapNotes)).toEqual(['n']);
    await doubleClick(middleOf(node(map, 'note/n')));
    await userEvent.keyboard('{Control>}a{/Control}{Backspace}{Escape}');
    expect(note()).toBeUndefined();
    map.session.undo();
    expect(note()?.text).toBe('Tanya KUD');
  });

  it('are dragged, nudged and deleted, each as one step', async () => {
    const { map, note } = await openNote();
    const from = middleOf(node(map, 'note/n'));
    await drag(from, { x: from.x + 50, y: from.y });
    expect(note()?.at[0]).toBeGreaterThan(20);
    const [x = 0] = note()?.at ?? [];
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(note()?.at[0]).toBeGreaterThan(x);
    await userEvent.keyboard('{Delete}');
    expect(note()).toBeUndefined();
    expect(map.document.steps().map(({ verb }) => verb)).toEqual([
      'addNote',
      'changeNote',
      'changeNote',
      'deleteNote',
    ]);
  });

  it('are told to screen readers, and reached by keys', async () => {
    const { map } = await openNote();
    map.box.querySelector<HTMLElement>('[data-canvas]')?.focus();
    await userEvent.keyboard('g');
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Catatan: Tanya KUD');
  });
});

describe('the laser', () => {
  it('follows the pointer and changes nothing', async () => {
    const map = await openCanvas(makeMap('A-B'));
    map.box.querySelector<HTMLElement>('[data-canvas]')?.focus();
    await userEvent.keyboard('l');
    await nextDrawing();
    await drag(map.at('A'), map.at('B'));
    await doubleClick(map.empty());
    await nextDrawing();
    const dot = map.box.querySelector<HTMLElement>('[data-laser]');
    expect(dot?.hidden).toBe(false);
    expect(map.document.edits).toEqual([]);
    expect(map.selected()).toEqual([]);
    expect(map.session.view.getState().draft).toBeNull();
    await userEvent.keyboard('v');
    await nextDrawing();
    expect(map.box.querySelector('[data-laser]')).toBeNull();
  });
});

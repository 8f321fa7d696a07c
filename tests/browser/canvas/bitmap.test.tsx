import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focusActor } from '@/canvas/focusActor';
import { MOST_PLAIN_ACTORS } from '@/canvas/useFlow';
import { changeActors, removeFromFrame } from '@/model/edits/actors';
import { changeTies } from '@/model/edits/ties';
import { actorId } from '@/model/ids';
import { NO_FILTER } from '@/model/looking';
import { visibleTies } from '@/model/select';
import type { CameraRequest } from '@/session/picture';
import { NOTHING_SELECTED } from '@/session/view';
import { largeMap } from './largeMap';
import { nameField, nextDrawing, type OpenCanvas, openCanvas } from './openCanvas';
import { meanDifference, pixelsOf } from './pixels';
import { click, doubleClick, drag, letGo, type Point, pressAndMove } from './pointer';

/** One more than are drawn by elements alone, so the map is painted. */
const MANY = MOST_PLAIN_ACTORS + 1;
/** Letters are smoothed otherwise on a canvas, and the one who is filtered out is missing. */
const MOST_DIFFERENCE = 3;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Where an actor is on the screen, whether it is an element or painted. */
function placeOf({ box, session }: OpenCanvas, id: string): Point & { readonly zoom: number } {
  const viewport = box.querySelector('.react-flow__viewport');
  const pane = box.querySelector('.react-flow__pane')?.getBoundingClientRect();
  const at = session.frame().place[actorId(id)];
  if (!viewport || !pane || !at) throw new Error(`placeOf: ${id} is nowhere`);
  const { a, e, f } = new DOMMatrix(getComputedStyle(viewport).transform);
  return { x: pane.x + e + at[0] * a, y: pane.y + f + at[1] * a, zoom: a };
}

/** The camera has stopped, and the map has been painted where it stands. */
async function atRest({ box }: OpenCanvas): Promise<void> {
  const now = () => box.querySelector('.react-flow__viewport')?.getAttribute('style');
  for (let quiet = 0, before = now(); quiet < 4; before = now()) {
    await pause(50);
    quiet = now() === before ? quiet + 1 : 0;
  }
}

/** Those in the middle of the map, of whom the tests are. */
const MIDDLE = ['A128', 'A148', 'A149', 'A150', 'A151', 'A168', 'A170', 'A190'].map(actorId);

/** Until names are readable, with those in the middle of the map in sight. */
async function zoomIn(map: OpenCanvas): Promise<void> {
  const move = async (camera: CameraRequest) => {
    map.session.view.setState({ camera });
    await nextDrawing();
    await atRest(map);
  };
  for (let step = 0; step < 9 && placeOf(map, 'A150').zoom < 0.8; step++) await move({ move: 'zoomIn' });
  await move({ move: 'show', actors: MIDDLE });
}

async function openLarge(): Promise<OpenCanvas> {
  const map = await openCanvas(largeMap(MANY));
  await zoomIn(map);
  return map;
}

const elements = ({ box }: OpenCanvas) => box.querySelectorAll('.react-flow__node').length;
const isElement = ({ box }: OpenCanvas, id: string) =>
  box.querySelector(`.react-flow__node[data-id="${id}"]`) !== null;
/** A point on the ring of an actor, left of its knot. */
const ringOf = (map: OpenCanvas, id: string): Point => {
  const { x, y, zoom } = placeOf(map, id);
  return { x: x - (22 + 6) * zoom, y };
};
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

describe('a map of more actors than are drawn by elements', { timeout: 60_000 }, () => {
  it('looks the same painted as drawn, near and from far', async () => {
    const map = await openCanvas(largeMap(MANY));
    const canvas = map.box.querySelector('.react-flow');
    if (!(canvas instanceof HTMLElement)) throw new Error('there is no canvas');
    const showing = async (sectors: readonly string[], isPainted: boolean) => {
      map.session.view.setState({ filter: { ...NO_FILTER, sectors } });
      await expect.poll(() => elements(map) < 10).toBe(isPainted);
      await pause(700);
      return pixelsOf(canvas);
    };
    const difference = async () => meanDifference(await showing([], true), await showing(['apart'], false));
    expect(await difference()).toBeLessThan(MOST_DIFFERENCE);
    await zoomIn(map);
    expect(await difference()).toBeLessThan(MOST_DIFFERENCE);
    const nothing = await pixelsOf(canvas);
    expect(meanDifference(nothing, new ImageData(nothing.width, nothing.height))).toBeGreaterThan(50);
  });

  it('looks after an edit as if all of it were painted anew', async () => {
    const map = await openLarge();
    const canvas = map.box.querySelector('.react-flow');
    if (!(canvas instanceof HTMLElement)) throw new Error('there is no canvas');
    const { session } = map;
    const before = await pixelsOf(canvas);
    const [one, other] = MIDDLE.slice(3);
    const tie = visibleTies(session.document.getProject(), session.frame()).find(
      ({ source, target }) => source === one || target === one,
    );
    if (!one || !other || !tie) throw new Error('nobody is in the middle');
    session.apply(
      changeTies(session.document.getProject(), session.frame(), [tie.id], {
        strength: 'weak',
        sign: 'conflict',
      }),
    );
    await nextDrawing();
    session.apply(
      changeActors(session.document.getProject(), [other], { name: 'Badan Musyawarah', sector: 'media' }),
    );
    await nextDrawing();
    session.apply(
      removeFromFrame(session.document.getProject(), session.frame(), {
        actors: [actorId('A170')],
        ties: [],
      }),
    );
    await nextDrawing();
    await pause(100);
    const repaired = await pixelsOf(canvas);
    // A change of colours paints everything.
    document.documentElement.dataset.theme = document.documentElement.dataset.theme ?? '';
    await nextDrawing();
    await pause(100);
    const anew = await pixelsOf(canvas);
    expect(meanDifference(before, repaired)).toBeGreaterThan(0.05);
    expect(meanDifference(repaired, anew)).toBeLessThan(0.01);
  });

  it('has few elements, one of them for the Tab key, and all of them as a list for screen readers', async () => {
    const map = await openLarge();
    expect(elements(map)).toBeLessThan(4);
    expect(map.box.querySelectorAll('.react-flow__node[tabindex="0"]')).toHaveLength(1);
    await expect.poll(() => map.box.querySelectorAll('[data-outline] li').length).toBe(MANY);
    expect(map.box.querySelector('[data-outline] li')?.textContent).toMatch(
      /^Kelompok Tani Sri Rejeki 0, orang, \d ikatan/,
    );
  });

  it('gives who is under the pointer a ring, and selects them with a click', async () => {
    const map = await openLarge();
    expect(isElement(map, 'A149')).toBe(false);
    await click(placeOf(map, 'A149'));
    expect(map.selected()).toEqual(['A149']);
    expect(map.actor('A149').classList.contains('selected')).toBe(true);
    await click(placeOf(map, 'A150'));
    expect(map.selected()).toEqual(['A150']);
  });

  it('adds to the selection with Shift, and drops it with a click on the empty map', async () => {
    const map = await openLarge();
    await click(placeOf(map, 'A149'));
    await userEvent.keyboard('{Shift>}');
    await click(placeOf(map, 'A150'), { held: 'shift' });
    await userEvent.keyboard('{/Shift}');
    expect(map.selected()).toEqual(['A149', 'A150']);
    await click(between(placeOf(map, 'A149'), placeOf(map, 'A170')));
    await expect.poll(() => map.selected()).toEqual([]);
  });

  it('selects the tie under the pointer', async () => {
    const map = await openLarge();
    const middle = between(placeOf(map, 'A149'), placeOf(map, 'A150'));
    await click({ x: middle.x, y: middle.y - 5 });
    expect(map.selected()).toEqual(['A149-A150']);
  });

  it('moves who is dragged, with their ties, and paints them where they were dropped', async () => {
    const map = await openLarge();
    const from = placeOf(map, 'A150');
    const to = { x: from.x + 40, y: from.y + 60 };
    await pressAndMove(from, to);
    await nextDrawing();
    expect(map.actor('A150').classList.contains('loud')).toBe(true);
    await letGo(to);
    await nextDrawing();
    const now = placeOf(map, 'A150');
    expect(Math.hypot(now.x - to.x, now.y - to.y)).toBeLessThan(6);
    expect(map.actor('A150').classList.contains('loud')).toBe(false);
  });

  it('moves all who are selected, also those who are only painted', async () => {
    const map = await openLarge();
    const all = Object.keys(map.document.getProject().actors).map(actorId);
    map.session.view.setState({ selection: { ...NOTHING_SELECTED, actors: new Set(all) } });
    await nextDrawing();
    expect(elements(map)).toBeLessThan(60);
    const before = map.session.frame().place;
    const from = placeOf(map, 'A150');
    await drag(from, { x: from.x + 40, y: from.y });
    const moved = all.map((id) => (map.session.frame().place[id]?.[0] ?? 0) - (before[id]?.[0] ?? 0));
    expect(new Set(moved).size).toBe(1);
    expect(moved[0]).toBeGreaterThan(20);
  });

  it('ties an actor to one who is only painted', async () => {
    const map = await openLarge();
    const ties = map.ties().length;
    map.session.view.setState({ selection: NOTHING_SELECTED });
    await drag(ringOf(map, 'A150'), placeOf(map, 'A168'));
    await expect.poll(() => map.ties().length).toBe(ties + 1);
    expect(map.ties()).toContain('A150-A168');
  });

  it('selects with a marquee all whom it touches', async () => {
    const map = await openLarge();
    const [from, to] = [placeOf(map, 'A148'), placeOf(map, 'A170')];
    await drag({ x: from.x - 50, y: from.y - 50 }, { x: to.x + 40, y: to.y + 10 });
    const { actors, ties } = map.session.view.getState().selection;
    expect([...actors].sort()).toEqual(['A148', 'A149', 'A150', 'A168', 'A169', 'A170']);
    expect([...ties]).toContain('A148-A149');
  });

  it('renames with a double click, and removes with the Delete key, passing the focus on', async () => {
    const map = await openLarge();
    await doubleClick(placeOf(map, 'A149'));
    await expect.element(nameField).toHaveFocus();
    await nameField.fill('Bappeda');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => map.names()).toContain('Bappeda');
    await expect.poll(() => document.activeElement?.getAttribute('data-id')).toBe('A149');
    await userEvent.keyboard('{Delete}');
    await expect.poll(() => map.names()).not.toContain('Bappeda');
    await expect.poll(() => document.activeElement?.classList.contains('react-flow__node')).toBe(true);
  });

  it('gives the focus to somebody who was only painted', async () => {
    const map = await openLarge();
    expect(isElement(map, 'A151')).toBe(false);
    focusActor(map.session, actorId('A151'));
    await expect.poll(() => document.activeElement?.getAttribute('data-id')).toBe('A151');
  });
});

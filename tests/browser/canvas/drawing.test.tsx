import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { actorId } from '@/model/ids';
import { nameField, nextDrawing, openCanvas } from './openCanvas';
import { click, doubleClick, drag } from './pointer';

const A = actorId('A');

describe('drawing actors', () => {
  it('begins with a double click on the empty map: name, Enter, there', async () => {
    const map = await openCanvas(makeMap('A-B'));
    const where = map.empty();
    await doubleClick(where);
    await userEvent.keyboard('KUD{Enter}');
    expect(map.names()).toEqual(['A', 'B', 'KUD']);
    expect(map.selected()).toEqual(['new1']);
    await nextDrawing();
    expect(map.at('new1').x).toBeCloseTo(where.x, -1);
    expect(map.at('new1').y).toBeCloseTo(where.y, -1);
    expect(document.activeElement).toBe(map.actor('new1'));
  });

  it('is given up with Esc, and by leaving the field empty', async () => {
    const map = await openCanvas(makeMap('A-B'));
    await doubleClick(map.empty());
    await userEvent.keyboard('KUD{Escape}');
    await doubleClick(map.empty());
    await userEvent.keyboard('  {Enter}');
    expect(map.names()).toEqual(['A', 'B']);
    await expect.element(nameField).not.toBeInTheDocument();
  });

  it('keeps what was typed when the person goes on elsewhere, and leaves them there', async () => {
    const map = await openCanvas(makeMap('A-B'));
    await doubleClick(map.empty());
    await userEvent.keyboard('KUD');
    await userEvent.click(page.getByLabelText('elsewhere'));
    await nextDrawing();
    expect(map.names()).toContain('KUD');
    await expect.element(page.getByLabelText('elsewhere')).toHaveFocus();
  });

  it('goes on at once with a second double click', async () => {
    const map = await openCanvas(makeMap('A-B'));
    await doubleClick(map.empty(-100));
    await userEvent.keyboard('KUD');
    await doubleClick(map.empty(200));
    await nextDrawing();
    await userEvent.keyboard('KSU{Enter}');
    expect(map.names()).toEqual(['A', 'B', 'KUD', 'KSU']);
  });

  it('never puts two new actors on one spot', async () => {
    const map = await openCanvas(makeMap(''));
    for (const name of ['X', 'Y', 'Z']) {
      await click(map.empty());
      await userEvent.keyboard(`n${name}{Enter}`);
      await nextDrawing();
    }
    const places = Object.values(map.session.frame().place).map(String);
    expect(places).toHaveLength(3);
    expect(new Set(places).size).toBe(3);
  });
});

describe('drawing ties', () => {
  it('from a ring to an actor ties the two and selects the tie', async () => {
    const map = await openCanvas(makeMap('A B C'));
    await drag(map.ring('A'), map.at('C'));
    expect(map.ties()).toEqual(['A-C']);
    expect(map.selected()).toEqual(['new1']);
    expect(map.document.steps()).toMatchObject([{ verb: 'addTie', name: 'A – C' }]);
  });

  it('from a ring to nowhere makes the actor there, with its tie, as one step', async () => {
    const map = await openCanvas(makeMap('A B'));
    await drag(map.ring('A'), map.empty());
    await userEvent.keyboard('KUD{Enter}');
    expect(map.names()).toEqual(['A', 'B', 'KUD']);
    expect(map.ties()).toEqual(['A-new1']);
    expect(map.document.steps()).toMatchObject([{ verb: 'addConnectedActor', name: 'KUD' }]);
  });

  it.each([
    ['a click', 0],
    ['the click of an unsteady hand', 3],
  ])('works without dragging, by %s on a ring and one on an actor', async (_, shake) => {
    const map = await openCanvas(makeMap('A B C'));
    const ring = map.ring('A');
    await drag(ring, { x: ring.x + shake, y: ring.y });
    await expect.element(page.getByText(/yang dihubungkan dengan A/)).toBeVisible();
    await click(map.at('B'));
    expect(map.ties()).toEqual(['A-B']);
    expect(map.session.notices.getState().list).toEqual([]);
  });

  it('brings a type along where the project has none left', async () => {
    const map = await openCanvas({ ...makeMap('A B'), tieTypes: {} });
    await drag(map.ring('A'), map.at('B'));
    expect(map.ties()).toEqual(['A-B']);
    expect(Object.keys(map.document.getProject().tieTypes)).toEqual(['communication']);
    expect(map.document.steps()).toHaveLength(1);
  });

  it('refuses a tie of an actor to itself, in words', async () => {
    const map = await openCanvas(makeMap('A B C'));
    const [ring, middle] = [map.ring('A'), map.at('A')];
    await drag(ring, { x: 2 * middle.x - ring.x, y: ring.y });
    expect(map.session.notices.getState().list.map(({ notice }) => notice.kind)).toEqual(['selfTie']);
    expect(map.ties()).toEqual([]);
    expect(map.session.view.getState().draft).toBeNull();
  });

  it('shows every one of several ties between the same two', async () => {
    const map = await openCanvas(makeMap('A-B A-B B>A'));
    const paths = [...map.box.querySelectorAll('.react-flow__edge')].map((tie) =>
      tie.querySelector('path')?.getAttribute('d'),
    );
    expect(paths).toHaveLength(3);
    expect(new Set(paths).size).toBe(3);
  });

  it('asks for another first actor when the one that was picked is removed', async () => {
    const map = await openCanvas(makeMap('A B C'));
    map.session.view.setState({ tool: 'connect', connectFrom: A });
    await map.removeElsewhere(A);
    await click(map.at('B'));
    expect(map.ties()).toEqual([]);
    await click(map.at('C'));
    expect(map.ties()).toEqual(['B-C']);
  });

  it('keeps the name that is typed when the actor it was drawn from is removed', async () => {
    const map = await openCanvas(makeMap('A B C'));
    await drag(map.ring('A'), map.empty());
    await userEvent.keyboard('KUD');
    await map.removeElsewhere(A);
    await userEvent.keyboard('{Enter}');
    expect(map.names()).toContain('KUD');
    expect(map.ties()).toEqual([]);
  });
});

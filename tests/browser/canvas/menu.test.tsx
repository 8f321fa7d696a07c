import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { nameField, nextDrawing, openCanvas } from './openCanvas';
import { click, drag } from './pointer';

const entry = (name: RegExp) => page.getByRole('menuitem', { name });
const menu = page.getByRole('menu');

describe('the menu of the map', () => {
  it('renames an actor, whose field keeps the focus', async () => {
    const map = await openCanvas(makeMap('A B'));
    await click(map.at('A'), { button: 'right' });
    await userEvent.click(entry(/^Ubah nama/));
    await expect.element(nameField).toHaveFocus();
    await nextDrawing();
    await userEvent.keyboard('KUD{Enter}');
    expect(map.names()).toEqual(['KUD', 'B']);
  });

  it('adds an actor where the pointer was', async () => {
    const map = await openCanvas(makeMap('A B'));
    const where = map.empty();
    await click(where, { button: 'right' });
    await userEvent.click(entry(/^Tambah aktor di sini/));
    await expect.element(nameField).toHaveFocus();
    await userEvent.keyboard('KUD{Enter}');
    await nextDrawing();
    expect(map.at('new1').y).toBeCloseTo(where.y, -1);
  });

  it('is about the whole selection when the actor belongs to one', async () => {
    const map = await openCanvas(makeMap('A B C'));
    const [a, b] = [map.at('A'), map.at('B')];
    await drag({ x: a.x - 55, y: a.y - 60 }, { x: b.x + 50, y: b.y + 60 });
    await click(map.at('A'), { button: 'right' });
    await userEvent.click(entry(/^Hapus/));
    expect(map.names()).toEqual(['C']);
    expect(map.document.steps()).toHaveLength(1);
  });

  it('does not open at the end of a drag with the right button, which moves the map', async () => {
    const map = await openCanvas(makeMap('A B'));
    const { x } = map.at('A');
    await drag(map.empty(), map.empty(80), { button: 'right' });
    await nextDrawing();
    expect(map.at('A').x).toBeCloseTo(x + 80, 0);
    await expect.element(menu).not.toBeInTheDocument();
    await click(map.empty(), { button: 'right' });
    await expect.element(menu).toBeVisible();
  });

  it('offers no change of a project that may only be read', async () => {
    const map = await openCanvas(makeMap('A B'), { readOnly: true });
    await click(map.empty(), { button: 'right' });
    await expect.element(entry(/^Tambah aktor di sini/)).toHaveAttribute('aria-disabled', 'true');
  });

  it('offers no change of an actor there either', async () => {
    const map = await openCanvas(makeMap('A B'), { readOnly: true });
    await click(map.at('A'), { button: 'right' });
    await expect.element(entry(/^Sematkan/)).toHaveAttribute('aria-disabled', 'true');
    await expect.element(entry(/^Hapus/)).toHaveAttribute('aria-disabled', 'true');
  });
});

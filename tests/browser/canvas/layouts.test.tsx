import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { arrangeMap } from '@/commands/arrange';
import { changeActors } from '@/model/edits/actors';
import { actorId, groupId } from '@/model/ids';
import type { Place } from '@/model/types';
import { select } from '@/session/view';
import { nextDrawing, openCanvas } from './openCanvas';

const [A, B, C, D] = [actorId('A'), actorId('B'), actorId('C'), actorId('D')];

/** Opens the menu beside the tidying button and chooses a layout. */
async function choose(layout: string): Promise<void> {
  await page.getByRole('button', { name: 'Pilih tata letak' }).click();
  await page.getByRole('button', { name: new RegExp(`^${layout}`) }).click();
}

const apart = (a: Place = [NaN, NaN], b: Place = [NaN, NaN]) => Math.hypot(a[0] - b[0], a[1] - b[1]);

// Layouts jump, so that places can be read at once.
const prefersMotion = (value: 'reduce' | '') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
beforeEach(() => prefersMotion('reduce'));
afterEach(() => prefersMotion(''));

describe('the menu of layouts', () => {
  it('lays the map out in rings around the highest value, as one step that undo takes back', async () => {
    const { session, document } = await openCanvas(makeMap('A-B A-C A-D'));
    const before = session.frame().place;
    await choose('Lingkaran berlapis');
    await expect.poll(() => document.steps().map(({ verb }) => verb)).toEqual(['arrange']);
    const { place } = session.frame();
    for (const id of [B, C, D]) {
      expect(apart(place[id], place[A])).toBeLessThan(260);
    }
    expect(place[B]).not.toEqual(before[B]);
    session.undo();
    expect(session.frame().place).toEqual(before);
  });

  it('draws the axes and quadrants of the influence grid, takes them away with an undo, and can hide them', async () => {
    const { session, document, box } = await openCanvas(makeMap('A-B C D'));
    session.apply(changeActors(document.getProject(), [A], { influence: 5, interest: 5 }));
    session.apply(changeActors(document.getProject(), [B], { influence: 1, interest: 1 }));
    await choose('Pengaruh dan kepentingan');
    await expect.element(page.getByText('Promoters')).toBeVisible();
    await expect.element(page.getByText('rendah ← Kepentingan → tinggi')).toBeVisible();
    await expect.element(page.getByText('Belum dinilai')).toBeVisible();
    const inside = (id: string, quadrant: string) => {
      const area = box.querySelector(`[data-quadrant="${quadrant}"]`)?.getBoundingClientRect();
      const knot = box.querySelector(`.react-flow__node[data-id="${id}"]`)?.getBoundingClientRect();
      return area && knot ? knot.left > area.left && knot.right < area.right && knot.top > area.top : null;
    };
    await expect.poll(() => [inside('A', 'promoters'), inside('B', 'apathetics')]).toEqual([true, true]);
    await page.getByRole('button', { name: 'Pilih tata letak' }).click();
    await page.getByRole('checkbox', { name: 'Tampilkan garis dan judul' }).click();
    await expect.element(page.getByText('Promoters')).not.toBeInTheDocument();
    await page.getByRole('checkbox', { name: 'Tampilkan garis dan judul' }).click();
    await expect.element(page.getByText('Promoters')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    session.undo();
    await expect.element(page.getByText('Promoters')).not.toBeInTheDocument();
  });

  it('moves only the selected actors when asked to', async () => {
    const { session, document } = await openCanvas(makeMap('A-B B-C C-D'));
    const before = session.frame().place;
    select(session.view, [A, B]);
    await page.getByRole('button', { name: 'Pilih tata letak' }).click();
    await page.getByRole('checkbox', { name: 'Hanya 2 aktor terpilih' }).click();
    await page.getByRole('button', { name: /^Menurut ikatan/ }).click();
    await expect.poll(() => document.steps().length).toBe(1);
    const { place } = session.frame();
    expect([place[C], place[D]]).toEqual([before[C], before[D]]);
    expect([place[A], place[B]]).not.toEqual([before[A], before[B]]);
  });

  it('draws a lane for each group with its name, and one for those without', async () => {
    const group = { id: groupId('g'), name: 'Tim Satu', members: [B, D] };
    const { session, box } = await openCanvas({ ...makeMap('A-B C-D'), groups: { [group.id]: group } });
    await page.getByRole('button', { name: 'Pilih tata letak' }).click();
    await page.getByRole('radio', { name: 'Kelompok' }).click();
    await page.getByRole('button', { name: /^Lajur/ }).click();
    await expect.element(page.getByText('Tanpa kelompok')).toBeVisible();
    expect(box.querySelector('[data-guides="lanes"]')?.textContent).toContain('Tim Satu');
    const { place } = session.frame();
    const right = (id: typeof A) => place[id]?.[0] ?? Number.NaN;
    expect(Math.max(right(B), right(D))).toBeLessThan(Math.min(right(A), right(C)));
  });

  it('is walked by keyboard, and gives the focus back', async () => {
    await openCanvas(makeMap('A-B'));
    const trigger = page.getByRole('button', { name: 'Pilih tata letak' });
    trigger.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: /^Lajur/ })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(trigger).toHaveFocus();
  });
});

describe('two layouts asked for in a row', () => {
  it('are one step: the answer of the first comes too late', async () => {
    const { session, document } = await openCanvas(makeMap('A-B B-C C-D'));
    await Promise.all([arrangeMap(session, { kind: 'circle' }), arrangeMap(session, { kind: 'hierarchy' })]);
    await nextDrawing();
    expect(document.steps()).toHaveLength(1);
    const { place } = session.frame();
    expect(new Set([A, B, C, D].map((id) => place[id]?.[1])).size).toBe(3);
  });
});

import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { removeFrame } from '@/model/edits/frames';
import { actorId, frameId } from '@/model/ids';
import { reasonOf } from '@/model/reasons';
import type { Actor, Place } from '@/model/types';
import { build } from '@/samples/karawang';
import { axeViolations } from '../analysis/axe';
import { click, drag } from '../canvas/pointer';
import { openComparison, twoFrames } from './openComparison';

const mode = (name: string) => page.getByRole('radio', { name });
const reason = (what: string) => page.getByRole('textbox', { name: `Alasan: ${what}` });
const CASE = () =>
  twoFrames('A-B B-C C-D', 'A-B B-C A-E', {
    'B-C': { strength: 'strong' },
    'A-E': { reason: 'E punya modal' },
  });

describe('the pictures', () => {
  it('show side by side what was and what is, in the same places', async () => {
    const { drawn, at } = await openComparison(CASE());
    await expect.poll(() => drawn(0)).toEqual(['A-B', 'B-C', 'C-D']);
    expect(drawn(1)).toEqual(['A-B', 'A-E', 'B-C']);
    const [left, right] = [
      page.getByRole('region', { name: /sebelum: Dulu/ }),
      page.getByRole('region', { name: /sesudah: Kini/ }),
    ];
    const across = right.element().getBoundingClientRect().x - left.element().getBoundingClientRect().x;
    expect(at('A', 1).x - at('A', 0).x).toBeCloseTo(across, 0);
    expect(at('A', 1).y).toBeCloseTo(at('A', 0).y, 0);
  });

  it('lie over each other in one, with what went and what came', async () => {
    const { drawn } = await openComparison(CASE());
    await mode('Tumpuk').click();
    await expect.poll(() => drawn(0)).toEqual(['A-B', 'A-E', 'B-C', 'C-D']);
  });

  it('move together under the mouse, the keys and the buttons', async () => {
    const { at } = await openComparison(CASE());
    await expect.element(page.getByRole('img', { name: /^Dulu:/ })).toBeVisible();
    const before = [at('A', 0), at('A', 1)] as const;
    const empty = { x: before[0].x + 30, y: before[0].y + 150 };
    await drag(empty, { x: empty.x + 60, y: empty.y + 20 });
    await expect.poll(() => at('A', 0).x - before[0].x).toBeGreaterThan(40);
    expect(at('A', 1).x - before[1].x).toBeCloseTo(at('A', 0).x - before[0].x, 0);
    const window = page.getByRole('group', { name: /sesudah: Kini/ }).element();
    if (!(window instanceof HTMLElement)) throw new Error('a pane is an element');
    window.focus();
    await userEvent.keyboard('0');
    await expect.poll(() => at('A', 0).x).toBeCloseTo(before[0].x, 0);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => at('A', 0).x).toBeLessThan(before[0].x - 20);
    await page.getByRole('button', { name: 'Tampilkan semua' }).click();
    await expect.poll(() => at('A', 0).x).toBeCloseTo(before[0].x, 0);
  });

  it('are uncovered by a slider that is dragged or walked with arrow keys', async () => {
    await openComparison(CASE());
    await mode('Geser').click();
    const slider = page.getByRole('slider', { name: 'Batas antara sebelum dan sesudah' });
    const { x, y, width, height } = slider.element().getBoundingClientRect();
    await drag({ x: x + width / 2, y: y + height / 2 }, { x: x + width * 0.8, y: y + height / 2 });
    await expect
      .poll(() => Number(slider.element().getAttribute('aria-valuetext')?.match(/\d+/)?.[0]))
      .toBeGreaterThan(70);
    await userEvent.keyboard('{Home}');
    await expect.element(slider).toHaveAttribute('aria-valuetext', '0% sebelum');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(slider).toHaveAttribute('aria-valuetext', '2% sebelum');
  });

  it('light up what a sign of the legend means, until it is pressed again', async () => {
    const { dimmed } = await openComparison(CASE());
    await mode('Tumpuk').click();
    const ties = page.getByRole('group', { name: 'Ikatan', exact: true });
    const gone = ties.getByRole('button', { name: 'Hilang 1' });
    await gone.click();
    await expect.poll(() => dimmed('A-B')).toBe(true);
    expect(dimmed('C-D')).toBe(false);
    await gone.click();
    await userEvent.unhover(gone);
    await expect.poll(() => dimmed('A-B')).toBe(false);
  });

  it('lead from what is pressed to its line in the list', async () => {
    const { at, box } = await openComparison(CASE());
    await mode('Tumpuk').click();
    await expect.element(page.getByRole('img', { name: /^Dulu:/ })).toBeVisible();
    await click(at('E'));
    await expect.poll(() => box.querySelector('[data-change="E"] [aria-pressed="true"]')).not.toBeNull();
  });
});

describe('the reasons', () => {
  it('are written in place, one step of undoing, and taken back with Esc', async () => {
    const { session, document } = await openComparison(CASE());
    const written = () => reasonOf(document.getProject(), frameId('later'), actorId('D'));
    await reason('D').click();
    await userEvent.keyboard('Pindah tugas');
    expect(written()).toBe('Pindah tugas');
    await userEvent.keyboard('{Escape}');
    expect(written()).toBe('');
    await userEvent.keyboard('Pensiun');
    session.undo();
    await expect.poll(written).not.toBe('Pensiun');
    session.redo();
    await expect.poll(written).toBe('Pensiun');
    expect(session.view.getState().screen).toBe('compare');
  });

  it('are those of the tie itself until something else is written, also when the field was emptied', async () => {
    const { session, document } = await openComparison(CASE());
    const field = reason('A – E');
    await expect.element(field).toHaveValue('E punya modal');
    await field.fill('');
    await expect.element(field).toHaveValue('');
    await userEvent.keyboard('Modal');
    await expect.element(field).toHaveValue('Modal');
    expect(document.getProject().frames[1]?.ties).toEqual(session.document.getProject().frames[1]?.ties);
  });

  it('can be read but not written in a project that is only read', async () => {
    await openComparison(CASE(), { readOnly: true });
    await expect.element(reason('D')).toHaveAttribute('readonly');
  });
});

describe('what is chosen', () => {
  it('swaps the two, and leaves the screen with Esc', async () => {
    const { session } = await openComparison(CASE());
    await page.getByRole('button', { name: 'Tukar sebelum dan sesudah' }).click();
    expect(session.view.getState()).toMatchObject({ compareBefore: 'later', compareAfter: 'now' });
    await userEvent.keyboard('{Escape}');
    expect(session.view.getState().screen).toBe('map');
  });

  it('is replaced with a sentence when a frame is deleted meanwhile', async () => {
    const project = CASE();
    const [one] = project.frames;
    if (!one) throw new Error('two frames');
    const third = { ...one, id: frameId('third'), title: 'Nanti', order: 2 };
    const { session, document } = await openComparison({ ...project, frames: [...project.frames, third] });
    const edit = removeFrame(document.getProject(), third);
    if (!edit) throw new Error('a frame of three can be deleted');
    session.apply(edit);
    await expect.element(page.getByText('Kondisi yang dipilih sudah tidak ada.')).toBeVisible();
    await expect.element(page.getByRole('region', { name: /sesudah: Kini/ })).toBeVisible();
  });

  it('asks for a second frame where there is only one, and copies it', async () => {
    const { document } = await openComparison(makeMap('A-B'));
    await expect.element(page.getByText('Perlu dua kondisi untuk dibandingkan.')).toBeVisible();
    await page.getByRole('button', { name: 'Salin jadi kondisi baru' }).click();
    expect(document.getProject().frames).toHaveLength(2);
    await expect.element(page.getByText(/^Kedua kondisi sama\./)).toBeVisible();
  });

  it('shows nobody by name while names are hidden', async () => {
    const { session, box } = await openComparison(build('id'));
    session.view.setState({ names: 'code' });
    await expect.poll(() => box.querySelector('svg')?.textContent ?? '').not.toContain('Tengkulak');
    const reasons = [...box.querySelectorAll('textarea')].map(({ value }) => value);
    const shown = box.innerHTML.replaceAll(/<textarea[\s\S]*?<\/textarea>/g, '');
    expect(reasons.length).toBeGreaterThan(10);
    expect(shown).not.toMatch(/Tengkulak|Koperasi Kelompok Tani|Sub Dolog/);
  });
});

describe('maps of all sizes', () => {
  function large(count: number) {
    const ring = Array.from({ length: count }, (_, i) => `N${i}-N${(i + 1) % count}`);
    const project = twoFrames(ring.join(' '), ring.slice(0, -1).join(' '));
    const place = Object.fromEntries(
      Object.keys(project.actors).map((id, i): [string, Place] => [
        id,
        [(i % 20) * 90, Math.floor(i / 20) * 90],
      ]),
    );
    const long = Object.values(project.actors).map(
      (actor): Actor => ({
        ...actor,
        name: `Dinas Pemberdayaan Masyarakat Desa ${actor.name}`,
      }),
    );
    return {
      ...project,
      actors: Object.fromEntries(long.map((actor) => [actor.id, actor])),
      frames: project.frames.map((frame) => ({ ...frame, place })),
    };
  }

  it.each([2, 12, 60, 300])('are drawn, with names that fit: %i actors', async (count) => {
    const { box } = await openComparison(large(count));
    await expect.poll(() => box.querySelectorAll('[data-kind="knot"]').length).toBe(count * 2);
    const names = box.querySelectorAll('[data-kind="name"]').length;
    expect(names).toBeGreaterThan(1);
    if (count === 300) expect(names).toBeLessThan(300);
  });

  it('are said to be empty when nobody is in either frame', async () => {
    await openComparison(twoFrames('', ''));
    await expect.element(page.getByText(/^Kedua kondisi sama\./)).toBeVisible();
  });
});

describe('for everybody', () => {
  it.each(['Berdampingan', 'Tumpuk', 'Geser'])('axe finds nothing wrong: %s', async (name) => {
    await openComparison(build('id'));
    await mode(name).click();
    await expect.element(page.getByRole('table')).toBeVisible();
    expect(await axeViolations()).toEqual([]);
  });

  it('stands above each other on a phone', async () => {
    await openComparison(CASE(), { isPhone: true });
    const top = (name: RegExp) => page.getByRole('region', { name }).element().getBoundingClientRect();
    await expect.element(page.getByRole('img', { name: /^Dulu:/ })).toBeVisible();
    expect(top(/sesudah: Kini/).y).toBeGreaterThanOrEqual(top(/sebelum: Dulu/).bottom);
    expect(await axeViolations()).toEqual([]);
  });
});

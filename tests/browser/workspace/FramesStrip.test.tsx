import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drag, letGo, pressAndMove } from '#tests/browser/canvas/pointer';
import { type FakeSession, fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeFrames } from '#tests/helpers/makeFrames';
import { makeMap } from '#tests/helpers/makeMap';
import { FramesStrip } from '@/app/workspace/FramesStrip';
import { changeFrame, copyFrame } from '@/model/edits/frames';
import { frameId } from '@/model/ids';
import { systemClock } from '@/platform/clock';
import { startPlayer } from '@/session/player';

describe('the strip of frames', () => {
  it('copies the frame in view into a new one, opens it and takes its name', async () => {
    const fake = fakeSession(makeMap('A-B B-C'));
    await showIn(fake, <FramesStrip />, { width: 1200 });
    await userEvent.click(page.getByRole('button', { name: 'Salin jadi kondisi baru' }));
    await expect.element(page.getByLabelText('Nama kondisi')).toHaveFocus();
    await userEvent.keyboard('Sesudah{Enter}');
    expect(fake.session.frame().title).toBe('Sesudah');
    expect(Object.keys(fake.session.frame().ties)).toEqual(['A-B', 'B-C']);
    expect(fake.document.getProject().frames).toHaveLength(2);
  });

  it('is walked with the arrow keys', async () => {
    const fake = fakeSession(makeMap('A-B'));
    const { session } = fake;
    session.apply(
      copyFrame(fake.document.getProject(), session.frame(), {
        id: session.ids.frame(),
        title: 'Dua',
        noteId: session.ids.mapNote,
      }),
    );
    await showIn(fake, <FramesStrip />, { width: 1200 });
    await userEvent.click(page.getByRole('button', { name: /^1 · / }));
    await userEvent.keyboard('{ArrowRight}');
    expect(session.frame().title).toBe('Dua');
    await expect.element(page.getByRole('button', { name: /^2 · Dua/ })).toHaveFocus();
  });

  it('deletes a frame, which can be undone, and never the last one', async () => {
    const fake = fakeSession(makeMap('A-B'));
    const { session } = fake;
    session.apply(
      copyFrame(fake.document.getProject(), session.frame(), {
        id: session.ids.frame(),
        title: 'Dua',
        noteId: session.ids.mapNote,
      }),
    );
    await showIn(fake, <FramesStrip />, { width: 1200 });
    await userEvent.click(page.getByRole('button', { name: 'Pilihan untuk Dua' }));
    await userEvent.click(page.getByRole('menuitem', { name: 'Hapus kondisi' }));
    await expect.poll(() => fake.document.getProject().frames).toHaveLength(1);
    await expect.element(page.getByRole('button', { name: /^1 · / })).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: /^Pilihan untuk/ }));
    await expect.element(page.getByRole('menuitem', { name: 'Ubah nama' })).toBeVisible();
    expect(page.getByRole('menuitem', { name: 'Hapus kondisi' }).query()).toBeNull();
    session.undo();
    expect(fake.document.getProject().frames).toHaveLength(2);
  });

  it('starts a frame with the same actors in the same places and no ties', async () => {
    const fake = fakeSession(makeMap('A-B B-C'));
    await showIn(fake, <FramesStrip />, { width: 1200 });
    await userEvent.click(page.getByRole('button', { name: 'Kondisi kosong, aktor sama' }));
    await userEvent.keyboard('Awal baru{Enter}');
    const [first, second] = fake.document.getProject().frames;
    expect(second).toMatchObject({ title: 'Awal baru', place: first?.place, ties: {} });
    await expect.element(page.getByRole('button', { name: /^2 · Awal baru/ })).toHaveFocus();
  });

  it('moves the frame in view with Alt and an arrow, and keeps the focus on it', async () => {
    const fake = fakeSession(makeFrames(['A-B', 'A-B B-C', 'A-B A-C']));
    await showIn(fake, <FramesStrip />, { width: 1200 });
    await userEvent.click(page.getByRole('button', { name: /^1 · / }));
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(rowOf(fake)).toEqual(['f2', 'f1', 'f3']);
    await expect.element(page.getByRole('button', { name: /^2 · Kondisi 1/ })).toHaveFocus();
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await expect.poll(() => rowOf(fake)).toEqual(['f2', 'f3', 'f1']);
    fake.session.undo();
    fake.session.undo();
    expect(rowOf(fake)).toEqual(['f1', 'f2', 'f3']);
    expect(fake.session.frame().id).toBe('f1');
  });

  it('moves a frame by its menu, whose key is told there', async () => {
    const fake = fakeSession(makeFrames(['A-B', 'A-B B-C']));
    await showIn(fake, <FramesStrip />, { width: 1200 });
    await userEvent.click(page.getByRole('button', { name: 'Pilihan untuk Kondisi 2' }));
    await userEvent.click(page.getByRole('menuitem', { name: /^Geser kondisi ke kiri/ }));
    await expect.poll(() => rowOf(fake)).toEqual(['f2', 'f1']);
    await expect.element(page.getByRole('button', { name: /^1 · Kondisi 2/ })).toHaveFocus();
  });

  it('moves a frame that is dragged along the row, which is no click; Esc takes it back', async () => {
    const fake = fakeSession(makeFrames(['A-B', 'A-B B-C', 'A-B A-C']));
    await showIn(fake, <FramesStrip />, { width: 1200 });
    const middle = (name: RegExp) => {
      const { x, y, width, height } = page.getByRole('button', { name }).element().getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    await expect.element(page.getByRole('button', { name: /^3 · / })).toBeVisible();
    await drag(middle(/^1 · /), middle(/^3 · /));
    await expect.poll(() => rowOf(fake)).toEqual(['f2', 'f3', 'f1']);
    expect(fake.session.frame().id).toBe('f1');
    const to = middle(/^3 · /);
    await pressAndMove(middle(/^1 · /), to);
    await userEvent.keyboard('{Escape}');
    await letGo(to);
    expect(rowOf(fake)).toEqual(['f2', 'f3', 'f1']);
  });

  it('shows the stage and that there is a note on the card', async () => {
    const fake = fakeSession(makeFrames(['A-B', 'A-B B-C']));
    const { session, document } = fake;
    const [, second] = document.getProject().frames;
    if (second) session.apply(changeFrame(second, { stage: 'hub', note: 'Setelah rapat' }));
    await showIn(fake, <FramesStrip />, { width: 1200 });
    await expect
      .element(page.getByRole('button', { name: /^2 · Kondisi 2.*ada catatan.*Satu penghubung/ }))
      .toBeVisible();
  });

  it('brings the frame in view into sight among many', async () => {
    const fake = fakeSession(makeFrames(Array.from({ length: 14 }, () => 'A-B')));
    fake.session.view.setState({ frame: frameId('f13') });
    const box = await showIn(fake, <FramesStrip />, { width: 900 });
    const row = box.querySelector('ol')?.getBoundingClientRect();
    await expect
      .poll(
        () =>
          page
            .getByRole('button', { name: /^13 · / })
            .element()
            .getBoundingClientRect().right,
      )
      .toBeLessThan((row?.right ?? 0) + 1);
  });

  it('plays and pauses, and plays faster when asked', async () => {
    const fake = fakeSession(makeFrames(['A-B', 'A-B B-C', 'A-B A-C']));
    onTestFinished(startPlayer(fake.session, systemClock));
    await showIn(fake, <FramesStrip />, { width: 1200 });
    await userEvent.selectOptions(page.getByLabelText('Kecepatan putar'), 'Cepat');
    await userEvent.click(page.getByRole('button', { name: 'Putar', exact: true }));
    await expect.element(page.getByRole('button', { name: 'Jeda' })).toHaveFocus();
    await expect.poll(() => fake.session.frame().id, { timeout: 4000 }).toBe('f2');
    await userEvent.click(page.getByRole('button', { name: 'Jeda' }));
    expect(fake.session.view.getState().playing).toBe('paused');
    await userEvent.click(page.getByRole('button', { name: 'Putar', exact: true }));
    await expect.poll(() => fake.session.view.getState().playing, { timeout: 4000 }).toBe('off');
    expect(fake.session.frame().id).toBe('f3');
  });

  it('has nothing to play with one frame', async () => {
    await showIn(fakeSession(makeMap('A-B')), <FramesStrip />, { width: 1200 });
    await expect.element(page.getByRole('button', { name: /^1 · / })).toBeVisible();
    expect(page.getByRole('button', { name: 'Putar', exact: true }).query()).toBeNull();
  });
});

const rowOf = ({ document }: FakeSession) => document.getProject().frames.map(({ id }) => id);

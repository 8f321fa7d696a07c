import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { FramesStrip } from '@/app/workspace/FramesStrip';
import { copyFrame } from '@/model/edits/frames';

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
    expect(fake.document.getProject().frames).toHaveLength(1);
    await userEvent.click(page.getByRole('button', { name: /^Pilihan untuk/ }));
    await expect.element(page.getByRole('menuitem', { name: 'Ubah nama' })).toBeVisible();
    expect(page.getByRole('menuitem', { name: 'Hapus kondisi' }).query()).toBeNull();
    session.undo();
    expect(fake.document.getProject().frames).toHaveLength(2);
  });
});

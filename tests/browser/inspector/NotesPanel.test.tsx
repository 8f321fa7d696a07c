import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { NotesPanel } from '@/inspector/ui/NotesPanel';

describe('the notes', () => {
  it('write the question of the project as one step', async () => {
    const fake = fakeSession(makeMap('A-B'));
    await showIn(fake, <NotesPanel />);
    await userEvent.type(page.getByLabelText('Pertanyaan'), 'Siapa menentukan harga?');
    expect(fake.document.getProject().question).toBe('Siapa menentukan harga?');
    expect(fake.document.steps()).toHaveLength(1);
  });

  it('set the stage that the author sees, and take it back', async () => {
    const fake = fakeSession(makeMap('A-B'));
    await showIn(fake, <NotesPanel />);
    const stage = page.getByLabelText('Tahap menurut Anda');
    await userEvent.selectOptions(stage, 'Satu penghubung');
    expect(fake.session.frame().stage).toBe('hub');
    await userEvent.selectOptions(stage, 'Belum diisi');
    expect(fake.session.frame().stage).toBeNull();
  });

  it('cannot be written in a project that can only be read', async () => {
    const fake = fakeSession(makeMap('A-B'), { readOnly: true });
    await showIn(fake, <NotesPanel />);
    await expect.element(page.getByLabelText('Masalah')).toHaveAttribute('readonly');
  });
});

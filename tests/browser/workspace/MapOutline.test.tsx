import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { MapOutline } from '@/app/workspace/MapOutline';

describe('the map as a list', () => {
  it('takes one name after another, each an undo step, and leaves everyone where they are', async () => {
    const fake = fakeSession(makeMap('A-B'));
    await showIn(fake, <MapOutline />);
    const before = fake.session.frame().place;
    await userEvent.type(page.getByLabelText('Nama aktor baru'), 'KUD{Enter}KSU{Enter}');
    const names = Object.values(fake.document.getProject().actors).map((actor) => actor.name);
    expect(names).toEqual(['A', 'B', 'KUD', 'KSU']);
    expect(fake.document.steps()).toHaveLength(2);
    expect(fake.session.frame().place).toMatchObject(before);
  });

  it('shows a pasted list in the preview, and makes nobody yet', async () => {
    const fake = fakeSession(makeMap('A-B'));
    await showIn(fake, <MapOutline />);
    const field = page.getByLabelText('Nama aktor baru');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'KUD\nA\nKSU\n');
    field
      .element()
      .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await expect.element(field).toHaveValue('');
    expect(fake.session.view.getState()).toMatchObject({ dialog: 'names', pasted: 'KUD\nA\nKSU' });
    expect(fake.document.edits).toEqual([]);
  });

  it.each(['KUD -> BRI', 'Dinas Pertaniann'])(
    'shows %s, which asks something, in the preview',
    async (typed) => {
      const fake = fakeSession(makeMap('Dinas_Pertanian'));
      await showIn(fake, <MapOutline />);
      await userEvent.type(page.getByLabelText('Nama aktor baru'), `${typed}{Enter}`);
      expect(fake.session.view.getState()).toMatchObject({ dialog: 'names', pasted: typed });
      expect(fake.document.edits).toEqual([]);
    },
  );

  it('says that a name is there already, and shows whom it means', async () => {
    const fake = fakeSession(makeMap('Petani-KUD'));
    await showIn(fake, <MapOutline />);
    await userEvent.type(page.getByLabelText('Nama aktor baru'), ' petani{Enter}');
    await expect.element(page.getByText('Sudah ada di peta ini: Petani')).toBeVisible();
    expect(fake.document.edits).toHaveLength(0);
    expect([...fake.session.view.getState().selection.actors]).toEqual(['Petani']);
  });

  it('selects an actor that is pressed and asks the map to show it', async () => {
    const fake = fakeSession(makeMap('A-B'));
    await showIn(fake, <MapOutline />);
    await userEvent.click(page.getByRole('button', { name: /^B/ }));
    expect([...fake.session.view.getState().selection.actors]).toEqual(['B']);
    expect(fake.session.view.getState().camera).toMatchObject({ move: 'show', actors: ['B'] });
  });

  it('writes the question in its place; Esc gives up', async () => {
    const fake = fakeSession(makeMap('A-B'));
    await showIn(fake, <MapOutline />);
    await userEvent.click(page.getByRole('button', { name: /Tulis pertanyaan/ }));
    await userEvent.keyboard('Bukan ini{Escape}');
    expect(fake.document.getProject().question).toBe('');
    await userEvent.click(page.getByRole('button', { name: /Tulis pertanyaan/ }));
    await userEvent.keyboard('Siapa menentukan harga?{Enter}');
    expect(fake.document.getProject().question).toBe('Siapa menentukan harga?');
  });

  it('offers no field for names where the project can only be read', async () => {
    const fake = fakeSession(makeMap('A-B'), { readOnly: true });
    await showIn(fake, <MapOutline />);
    await expect.element(page.getByText('Aktor di peta ini')).toBeVisible();
    expect(page.getByLabelText('Nama aktor baru').query()).toBeNull();
  });
});

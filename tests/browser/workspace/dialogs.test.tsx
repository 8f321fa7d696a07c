import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { FindDialog } from '@/app/workspace/FindDialog';
import { MapCanvas } from '@/canvas/MapCanvas';

describe('finding an actor', () => {
  it('gives the actor that was found the focus, so that the keys go on with it', async () => {
    const fake = fakeSession(makeMap('Bappeda BRI KUD'));
    await showIn(
      fake,
      <div style={{ position: 'relative', width: 900, height: 500 }}>
        <MapCanvas />
        <FindDialog />
      </div>,
    );
    fake.session.view.setState({ dialog: 'find' });
    await page.getByRole('combobox').fill('KUD');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.getAttribute('data-id')).toBe('KUD');
  });

  it('begins with the field, walks the matches with arrows and shows the chosen one', async () => {
    const fake = fakeSession(makeMap('Dinas-Petani Dosen'));
    fake.session.view.setState({ dialog: 'find' });
    await showIn(fake, <FindDialog />);
    const field = page.getByRole('combobox');
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('d{ArrowDown}{Enter}');
    expect([...fake.session.view.getState().selection.actors]).toEqual(['Dosen']);
    expect(fake.session.view.getState().dialog).toBeNull();
  });

  it('says so when nobody has that name', async () => {
    const fake = fakeSession(makeMap('A-B'));
    fake.session.view.setState({ dialog: 'find' });
    await showIn(fake, <FindDialog />);
    await expect.element(page.getByRole('combobox')).toHaveFocus();
    await userEvent.keyboard('Bappeda');
    await expect.element(page.getByText('Tidak ada aktor bernama “Bappeda”.')).toBeVisible();
  });
});

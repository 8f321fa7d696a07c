import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { ConnectDialog } from '@/app/workspace/ConnectDialog';
import { actorId } from '@/model/ids';
import { select } from '@/session/view';

async function openFor(drawing: string, names: readonly string[]) {
  const fake = fakeSession(makeMap(drawing));
  select(fake.session.view, names.map(actorId));
  fake.session.view.setState({ dialog: 'connect' });
  await showIn(fake, <ConnectDialog />);
  await expect.element(page.getByRole('combobox')).toHaveFocus();
  const ties = () =>
    Object.values(fake.session.frame().ties).map(({ source, target }) => `${source}-${target}`);
  return { ...fake, ties };
}

describe('connecting out of a list', () => {
  it('ties one after another and stays open', async () => {
    const { ties, session } = await openFor('A B Koperasi', ['A']);
    await userEvent.keyboard('kop{Enter}');
    await expect.element(page.getByText('A terhubung ke Koperasi.').first()).toBeInTheDocument();
    await userEvent.keyboard('b{Enter}');
    expect(ties()).toEqual(['A-Koperasi', 'A-B']);
    expect([...session.view.getState().selection.actors]).toEqual(['A']);
    expect(session.view.getState().dialog).toBe('connect');
  });

  it('says who is tied already, and never offers oneself', async () => {
    await openFor('A-B C', ['A']);
    await expect.element(page.getByRole('option', { name: 'B sudah terikat' })).toBeVisible();
    await expect.element(page.getByRole('option', { name: 'C', exact: true })).toBeVisible();
    expect(page.getByRole('option').elements()).toHaveLength(2);
  });

  it('makes a new actor when nobody has that name, tied to everybody who is selected', async () => {
    const { ties, document } = await openFor('A B', ['A', 'B']);
    await userEvent.keyboard('BRI');
    await expect.element(page.getByRole('option', { name: 'Aktor baru “BRI”' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    const bri = Object.values(document.getProject().actors).find(({ name }) => name === 'BRI');
    expect(ties()).toEqual([`A-${bri?.id}`, `B-${bri?.id}`]);
  });

  it('ties several to one', async () => {
    const { ties } = await openFor('A B C', ['A', 'B']);
    await userEvent.keyboard('c{Enter}');
    expect(ties()).toEqual(['A-C', 'B-C']);
  });
});

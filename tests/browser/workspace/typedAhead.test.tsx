import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { LaterDialogs } from '@/app/workspace/LaterParts';
import { runCommand } from '@/commands/registry';

const dialog = () => document.querySelector('[role="dialog"]');
const press = (key: string) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

it('what is typed before a dialog is there stands in its field, and reaches nothing else', async () => {
  const fake = fakeSession(makeMap('A-B'));
  const heard: string[] = [];
  const listen = ({ key }: KeyboardEvent) => heard.push(key);
  document.addEventListener('keydown', listen);
  await showIn(fake, <LaterDialogs />);
  runCommand(fake.session, 'palette');
  // Drawn, not fetched.
  await Promise.resolve();
  for (const key of 'tabx') press(key);
  press('Backspace');
  expect(dialog()).toBeNull();
  const field = page.getByRole('combobox', { name: 'Yang ingin dilakukan atau dituju' });
  await expect.element(field).toHaveFocus();
  await expect.element(field).toHaveValue('tab');
  expect(heard).toEqual([]);
  await userEvent.keyboard('el');
  await expect.element(field).toHaveValue('tabel');
  document.removeEventListener('keydown', listen);
});

it('Escape calls a dialog off that is not there yet', async () => {
  const fake = fakeSession(makeMap('A-B'));
  await showIn(fake, <LaterDialogs />);
  runCommand(fake.session, 'palette');
  await Promise.resolve();
  press('Escape');
  expect(fake.session.view.getState().dialog).toBeNull();
});

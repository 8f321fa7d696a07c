import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { ShareDialog } from '@/app/workspace/share/ShareDialog';
import { runCommand } from '@/commands/registry';

async function openShare() {
  const fake = fakeSession(makeMap('A-B B-C'));
  await showIn(fake, <ShareDialog />);
  runCommand(fake.session, 'share');
  await expect.element(page.getByRole('dialog', { name: 'Bagikan & simpan sebagai…' })).toBeVisible();
  return fake.session;
}

async function onPhone() {
  const { innerWidth, innerHeight } = window;
  onTestFinished(() => page.viewport(innerWidth, innerHeight));
  await page.viewport(360, 740);
}

describe('giving a project away', () => {
  it('shows the ways beside the chosen one, which has the focus', async () => {
    await page.viewport(1024, 700);
    await openShare();
    const file = page.getByRole('tab', { name: /^Berkas Rajut/ });
    await expect.element(file).toHaveFocus();
    await expect.element(file).toHaveAttribute('aria-selected', 'true');
    await expect.element(page.getByRole('button', { name: 'Simpan berkas Rajut' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('is first a list on a phone, then what was chosen with a way back', async () => {
    await onPhone();
    const session = await openShare();
    await page.getByRole('button', { name: /^Berkas Rajut/ }).click();
    const back = page.getByRole('button', { name: 'Semua bentuk' });
    await expect.element(back).toHaveFocus();
    await expect.element(page.getByRole('button', { name: 'Simpan berkas Rajut' })).toBeVisible();
    await back.click();
    await expect.element(page.getByRole('button', { name: /^Berkas Rajut/ })).toHaveFocus();
    expect(session.view.getState().dialog).toBe('share');
  });

  it('asks for the names while they are masked, and offers the masked ones first', async () => {
    await page.viewport(1024, 700);
    const session = await openShare();
    const masked = page.getByRole('radio', { name: 'Disamarkan' });
    await expect.element(masked).not.toBeInTheDocument();
    session.view.setState({ names: 'code' });
    await expect.element(masked).toBeChecked();
    await page.getByRole('radio', { name: 'Nama asli' }).click();
    await expect.element(page.getByRole('radio', { name: 'Nama asli' })).toBeChecked();
  });
});

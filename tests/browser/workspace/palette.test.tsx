import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openApp } from '#tests/browser/app/openApp';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { KeysDialog } from '@/app/workspace/KeysDialog';

const field = page.getByRole('combobox', { name: 'Yang ingin dilakukan atau dituju' });
const map = page.getByRole('region', { name: 'Peta jejaring' });

async function openPalette() {
  await page.viewport(1366, 768);
  const app = await openApp({ path: '/sample/kite' });
  await expect.element(map).toBeVisible();
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(field).toHaveFocus();
  return app;
}

describe('the palette', () => {
  it('finds a command by a part of its name and runs it', async () => {
    await openPalette();
    await userEvent.keyboard('panel anal{Enter}');
    await expect
      .element(page.getByRole('complementary', { name: 'Bacaan dan rincian' }))
      .not.toBeInTheDocument();
  });

  it('opens the name field of a new actor, and leaves it open', async () => {
    await openPalette();
    await userEvent.keyboard('tambah aktor{Enter}');
    const name = page.getByRole('textbox', { name: 'Nama aktor', exact: true });
    await expect.element(name).toHaveFocus();
    await userEvent.keyboard('KUD{Enter}');
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toContain('KUD, ');
  });

  it('goes to an actor, who then has the focus', async () => {
    await openPalette();
    await userEvent.keyboard('heather{Enter}');
    await expect
      .poll(() => document.activeElement?.getAttribute('aria-label'))
      .toMatch(/^H Heather, .*terpilih$/);
  });

  it('opens another dialog', async () => {
    await openPalette();
    await userEvent.keyboard('cari akt{Enter}');
    await expect.element(page.getByRole('combobox', { name: 'Nama aktor', exact: true })).toHaveFocus();
  });

  it('says so when nothing matches', async () => {
    await openPalette();
    await userEvent.keyboard('qqqq');
    await expect.element(page.getByText('Tidak ada yang cocok dengan “qqqq”.')).toBeVisible();
  });
});

describe('the sheet of shortcuts', () => {
  it('switches single letters off, and the device remembers it', async () => {
    const app = await openPalette();
    await userEvent.keyboard('pintasan papan{Enter}');
    const toggle = page.getByRole('checkbox', { name: /^Pintasan satu huruf/ });
    await expect.element(toggle).toBeChecked();
    await userEvent.click(toggle);
    await expect.element(toggle).not.toBeChecked();
    expect(app.settings.read('rajut.singleKeys')).toBe('off');
    await userEvent.keyboard('{Escape}');
    const select = page.getByRole('button', { name: 'Pilih dan pindahkan' });
    await expect.element(select).toHaveAttribute('title', 'Pilih dan pindahkan');
  });

  it('puts one thing to four sides on one line, with all its keys', async () => {
    const fake = fakeSession(makeMap('A'));
    fake.session.view.setState({ dialog: 'keys' });
    await showIn(fake, <KeysDialog />);
    const line = page.getByText('Ke aktor terdekat di sisi itu');
    await expect.element(line).toBeVisible();
    expect(line.element().parentElement?.querySelectorAll('kbd')).toHaveLength(4);
  });
});

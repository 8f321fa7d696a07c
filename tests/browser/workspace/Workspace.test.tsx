import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations } from '#tests/browser/analysis/axe';
import { openApp } from '#tests/browser/app/openApp';
import { LANGUAGES } from '@/i18n/messages';

describe('the workspace', () => {
  for (const language of LANGUAGES) {
    it(`has no fault that axe finds, beside the map and as a phone (${language})`, async () => {
      await page.viewport(1366, 768);
      await openApp({ path: '/sample/karawang', language });
      await expect.element(page.getByRole('main')).toBeVisible();
      await expect.element(page.getByRole('toolbar').first()).toBeVisible();
      expect(await axeViolations()).toEqual([]);
      await page.viewport(360, 740);
      await expect.element(page.getByRole('navigation').first()).toBeVisible();
      expect(await axeViolations()).toEqual([]);
      await page.viewport(1280, 800);
    });
  }

  it('says that a sample is not saved until it is changed', async () => {
    await page.viewport(1366, 768);
    await openApp({ path: '/sample/karawang' });
    await expect.element(page.getByText('Contoh, belum disimpan').first()).toBeVisible();
    await userEvent.type(page.getByLabelText('Nama aktor baru'), 'BRI cabang{Enter}');
    await expect.element(page.getByText('Tersimpan di perangkat ini').first()).toBeVisible();
  });

  it('shows on a middling screen that a project has more than one frame', async () => {
    await page.viewport(1024, 768);
    await openApp({ path: '/sample/karawang' });
    await expect.element(page.getByRole('button', { name: /^2 · Sesudah/ })).toBeVisible();
    expect(page.getByRole('complementary').query()).toBeNull();
    await page.viewport(1280, 800);
  });

  it('gives the keys back to where they were when presenting ends', async () => {
    await page.viewport(1366, 768);
    await openApp({ path: '/sample/karawang' });
    const isPresenting = () => document.querySelector('[data-presenting]') !== null;
    const focused = () => document.activeElement;
    const presentAndLeave = async () => {
      await userEvent.keyboard('p');
      await expect.poll(isPresenting).toBe(true);
      await userEvent.keyboard('{Escape}');
      await expect.poll(isPresenting).toBe(false);
    };
    await userEvent.click(page.getByRole('button', { name: /^Tengkulak/ }).first());
    const node = () => document.querySelector<HTMLElement>('.react-flow__node[data-id="tengkulak"]');
    await expect.poll(node).not.toBeNull();
    node()?.focus();
    await presentAndLeave();
    await expect.poll(() => focused() === node() && node() !== null).toBe(true);
    await page.getByRole('button', { name: 'Putar cerita' }).click();
    const present = page.getByRole('button', { name: /^Tampilkan di layar besar/ });
    await present.click();
    await expect.poll(isPresenting).toBe(true);
    // The story ends first; with it the button has gone that the keys were on.
    await userEvent.keyboard('{Escape}{Escape}');
    await expect.poll(isPresenting).toBe(false);
    await expect.poll(() => focused()?.hasAttribute('data-canvas'), { timeout: 5000 }).toBe(true);
  });

  it('never scrolls its bars out of the window, whatever gets the focus', async () => {
    await page.viewport(1366, 768);
    await openApp({ path: '/sample/karawang' });
    await expect.element(page.getByRole('heading', { name: 'Baca peta ini' })).toBeVisible();
    const bar = page.getByRole('banner').element();
    for (const element of document.querySelectorAll('[class*="workspace"], [class*="map"]')) {
      element.scrollTop = 300;
    }
    expect(bar.getBoundingClientRect().top).toBe(0);
  });

  it('begins the details of another actor at the top', async () => {
    await page.viewport(1366, 768);
    await openApp({ path: '/sample/karawang' });
    await userEvent.click(page.getByRole('button', { name: /^Tengkulak/ }).first());
    await userEvent.click(page.getByRole('tab', { name: 'Rincian' }));
    const name = page.getByRole('textbox', { name: 'Nama', exact: true });
    await expect.element(name).toHaveValue('Tengkulak');
    const panel = page.getByRole('tabpanel', { name: 'Rincian' }).element();
    panel.scrollTo(0, 400);
    expect(panel.scrollTop).toBeGreaterThan(100);
    await userEvent.click(page.getByRole('button', { name: /^Sub Dolog/ }).first());
    await expect.element(name).toHaveValue('Sub Dolog');
    expect(panel.scrollTop).toBe(0);
  });

  it('gives the table the room of the left panel, which comes back with the map', async () => {
    await page.viewport(1366, 768);
    await openApp({ path: '/sample/karawang' });
    const panel = page.getByRole('complementary', { name: 'Peta', exact: true });
    await expect.element(panel).toBeVisible();
    await userEvent.click(page.getByRole('radio', { name: 'Tabel' }));
    await expect.element(page.getByRole('grid')).toBeVisible();
    expect(panel.query()).toBeNull();
    await userEvent.click(page.getByRole('radio', { name: 'Peta' }));
    await expect.element(panel).toBeVisible();
  });

  it('closes its panels and opens them again', async () => {
    await page.viewport(1366, 768);
    await openApp({ path: '/sample/kite' });
    const panel = page.getByRole('complementary', { name: 'Peta', exact: true });
    await expect.element(panel).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Tutup panel peta' }));
    expect(panel.query()).toBeNull();
    await userEvent.click(page.getByRole('button', { name: 'Panel peta' }));
    await expect.element(panel).toBeVisible();
  });
});

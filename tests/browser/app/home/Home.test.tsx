import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LANGUAGES } from '@/i18n/messages';
import { openApp } from '../openApp';

const titles = () =>
  [...document.querySelectorAll('main section[aria-labelledby="home-title"] li a')].map(
    (link) => link.textContent,
  );
const menuOf = (title: string) => page.getByRole('button', { name: `Pilihan untuk ${title}` });

async function choose(title: string, item: string) {
  await menuOf(title).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** What a person does who lets go of a file over the page. */
function drop(text: string, name: string) {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name));
  for (const type of ['dragenter', 'dragover', 'drop']) {
    document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }
}

describe('the first visit', () => {
  it('says what Rajut is and has a sample one click away, without a dialog', async () => {
    await openApp();
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Gambar siapa terhubung dengan siapa');
    await expect
      .element(page.getByRole('link', { name: /Mulai dari contoh ini/ }))
      .toHaveAttribute('href', '#/sample/karawang');
    await expect
      .element(page.getByRole('link', { name: 'Layang-layang Krackhardt' }))
      .toHaveAttribute('href', '#/sample/kite');
    expect(document.querySelector('[role=dialog]')).toBeNull();
  });

  it('plays the story of a sample at once, from the address and by keys alone', async () => {
    await openApp();
    const karawang = page.getByRole('link', { name: 'Putar cerita: Jual beli gabah, Karawang' });
    await expect.element(karawang).toHaveAttribute('href', '#/sample/karawang?story');
    await expect
      .element(page.getByRole('link', { name: /^Putar cerita: Empat tahap/ }))
      .toHaveAttribute('href', '#/sample/stages?story');
    expect(page.getByRole('link', { name: /^Putar cerita/ }).elements()).toHaveLength(2);
    karawang.element().focus();
    await userEvent.keyboard('{Enter}');
    const story = page.getByRole('region', { name: /^Cerita: Jual beli gabah/ });
    await expect.element(story, { timeout: 10_000 }).toHaveTextContent('1 dari 9');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(story).toHaveTextContent('2 dari 9');
    await userEvent.keyboard('{Escape}');
    await expect.element(story).not.toBeInTheDocument();
  });

  it('draws the samples from their data', async () => {
    await openApp();
    const kite = page.getByRole('listitem').filter({ hasText: 'Layang-layang Krackhardt' });
    const knots = () => kite.element().querySelectorAll('svg[viewBox] > path:not([fill="none"])');
    await vi.waitFor(() => expect(knots()).toHaveLength(10));
    expect(
      kite.element().querySelectorAll('svg[viewBox] > path[fill="none"][stroke="var(--tie-0)"]'),
    ).toHaveLength(18);
  });
});

describe('my projects', () => {
  it('are renamed in place, by keys alone', async () => {
    const { library } = await openApp({ projects: ['Gabah'] });
    await expect.element(menuOf('Gabah')).toHaveAttribute('aria-haspopup', 'menu');
    menuOf('Gabah').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('menuitem', { name: 'Ubah nama' })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(page.getByRole('textbox', { name: 'Judul proyek' })).toHaveFocus();
    await userEvent.keyboard('Jual beli gabah{Enter}');
    await expect.element(page.getByRole('link', { name: 'Jual beli gabah', exact: true })).toHaveFocus();
    expect(library.getState()).toMatchObject({ projects: [{ title: 'Jual beli gabah' }] });
  });

  it('keep their title when the renaming is left with Esc', async () => {
    await openApp({ projects: ['Gabah'] });
    await choose('Gabah', 'Ubah nama');
    await userEvent.keyboard('Lain{Escape}');
    await expect.element(page.getByRole('link', { name: 'Gabah', exact: true })).toHaveFocus();
  });

  it('can be copied', async () => {
    await openApp({ projects: ['Gabah'] });
    await choose('Gabah', 'Gandakan');
    await vi.waitFor(() => expect(titles()).toEqual(['Gabah (salinan)', 'Gabah']));
  });

  it('come back after a deletion, from the notice or from the list of deleted ones', async () => {
    await openApp({ projects: ['Gabah', 'Bank sampah'] });
    await choose('Gabah', 'Hapus');
    await expect.element(page.getByText('Gabah dihapus.')).toBeVisible();
    expect(titles()).toEqual(['Bank sampah']);
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await vi.waitFor(() => expect(titles()).toContain('Gabah'));

    await choose('Gabah', 'Hapus');
    await page.getByText('Baru dihapus').click();
    await page.getByRole('button', { name: 'Kembalikan Gabah' }).click();
    await vi.waitFor(() => expect(titles()).toContain('Gabah'));
    await expect.element(page.getByText('Baru dihapus')).not.toBeInTheDocument();
  });

  it('show what another tab does', async () => {
    const { otherTab } = await openApp({ projects: ['Gabah'] });
    await expect.element(page.getByRole('link', { name: 'Gabah', exact: true })).toBeVisible();
    await otherTab().library.create({ title: 'Dari tab lain', edits: [] });
    await vi.waitFor(() => expect(titles()).toEqual(['Dari tab lain', 'Gabah']));
  });
});

describe('a file that is dropped here', () => {
  it('says in words why it cannot be opened, and leaves the projects alone', async () => {
    await openApp({ projects: ['Gabah'] });
    await expect.element(page.getByRole('link', { name: 'Gabah', exact: true })).toBeVisible();
    drop('{"format":"rajut","version":1', 'rusak.rajut.json');
    const dialog = page.getByRole('dialog', { name: 'Berkas tidak dapat dibuka' });
    await expect.element(dialog).toHaveTextContent('“rusak.rajut.json”');
    await expect.element(dialog).toHaveTextContent('Berkas ini terpotong');
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(titles()).toEqual(['Gabah']);
  });
});

describe('a file of another program', () => {
  const preview = page.getByRole('dialog', { name: 'Impor berkas' });

  it('is previewed when it is dropped, and becomes a project that opens', async () => {
    await openApp();
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    drop('Dari;Ke\nBappeda;KUD\n', 'ikatan.csv');
    await expect.element(preview).toHaveTextContent('2 aktor');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => location.hash).toMatch(/^#\/project\//);
    await expect.element(preview).not.toBeInTheDocument();
  });

  it('is previewed when what it holds is pasted', async () => {
    await openApp();
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Dari\tKe\nBappeda\tKUD\n');
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
    );
    await expect.element(preview).toHaveTextContent('Dari papan klip');
    await expect.element(preview).toHaveTextContent('2 aktor');
  });

  it('stays on the list with the others where several came', async () => {
    const { library } = await openApp({ projects: ['Gabah'] });
    await expect.element(page.getByRole('link', { name: 'Gabah', exact: true })).toBeVisible();
    const dataTransfer = new DataTransfer();
    for (const name of ['satu.csv', 'dua.csv']) {
      dataTransfer.items.add(new File(['Dari;Ke\nBappeda;KUD\n'], name));
    }
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    for (const number of [1, 2]) {
      const dialog = page.getByRole('dialog', { name: `Impor berkas ${number} dari 2` });
      await expect.element(dialog).toHaveTextContent('2 aktor');
      await userEvent.keyboard('{Enter}');
    }
    await vi.waitFor(() => expect(titles()).toHaveLength(3));
    expect(library.getState()).toMatchObject({ projects: [{ actors: 2, ties: 1 }, { actors: 2 }, {}] });
  });
});

describe('language and appearance', () => {
  it('change at once and are kept', async () => {
    const { settings } = await openApp();
    await page.getByRole('radio', { name: 'English' }).click({ force: true });
    await expect.element(page.getByRole('button', { name: 'New project' })).toBeVisible();
    const appearance = page.getByRole('button', { name: 'Appearance' });
    await expect.element(appearance).toHaveAttribute('aria-haspopup', 'menu');
    await appearance.click();
    await page.getByRole('menuitem', { name: 'Dark' }).click();
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(settings.read('rajut.theme')).toBe('dark');
  });

  it.each(LANGUAGES)('leave nothing for axe to find (%s)', async (language) => {
    await openApp({ language, projects: ['Gabah'] });
    await expect.element(page.getByRole('link', { name: 'Gabah', exact: true })).toBeVisible();
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('fit a phone', async () => {
    await page.viewport(360, 740);
    await openApp({ projects: ['Jejaring penyuluhan pertanian berkelanjutan Kabupaten Karawang'] });
    await expect.element(page.getByRole('button', { name: 'Proyek baru' })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    await page.viewport(1280, 800);
  });
});

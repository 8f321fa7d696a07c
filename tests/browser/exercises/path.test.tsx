import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations } from '#tests/browser/analysis/axe';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { PATH_PARTS } from '@/app/workspace/pathParts';
import { PathPanel } from '@/exercises/ui/path/PathPanel';
import { TieMatrix } from '@/exercises/ui/path/TieMatrix';
import { LANGUAGES, type Language } from '@/i18n/messages';
import { visibleTies } from '@/model/select';
import type { Project } from '@/model/types';
import { build as buildKarawang } from '@/samples/karawang';
import { build as buildKite } from '@/samples/kite';

async function openPath(project: Project, language: Language = 'id') {
  const fake = fakeSession(project);
  const box = await showIn(fake, <PathPanel inline={PATH_PARTS} />, { language, width: 312 });
  return { ...fake, box, project: fake.document.getProject };
}

const step = (name: RegExp) => page.getByRole('listitem').filter({ has: page.getByRole('button', { name }) });

describe('the path through an exercise', () => {
  it('goes on where one left off, and ticks only what the map shows', async () => {
    await openPath(buildKarawang('id'));
    await page.getByRole('button', { name: /^Latihan 1: kemitraan usaha/ }).click();
    await expect
      .element(page.getByRole('button', { name: /Jenis usaha/ }))
      .toHaveAttribute('aria-expanded', 'true');
    await expect.element(step(/Jenis usaha/)).toHaveTextContent('Belum: Jenis usahanya sudah ditulis.');
    await page.getByRole('textbox', { name: 'Jenis usaha' }).fill('Padi sawah');
    await expect.element(step(/Jenis usaha/)).toHaveTextContent('Sudah: Jenis usahanya sudah ditulis.');
    await page.getByRole('button', { name: 'Langkah berikutnya' }).click();
    await expect
      .element(page.getByRole('button', { name: /Pihak, pola/ }))
      .toHaveAttribute('aria-expanded', 'true');
  });

  it('has the step open that was, also when the panel was away meanwhile', async () => {
    await openPath(buildKarawang('id'));
    await page.getByRole('button', { name: /^Latihan 1: kemitraan usaha/ }).click();
    await page.getByRole('button', { name: /Jelaskan/ }).click();
    await page.getByRole('button', { name: 'Semua latihan' }).click();
    await page.getByRole('button', { name: /^Latihan 1: kemitraan usaha/ }).click();
    await expect
      .element(page.getByRole('button', { name: /Jelaskan/ }))
      .toHaveAttribute('aria-expanded', 'true');
  });

  it('reads the first and the last condition, whichever is in view', async () => {
    await openPath(buildKarawang('id'));
    await page.getByRole('button', { name: /^Latihan 1: kemitraan usaha/ }).click();
    await page.getByRole('button', { name: /Tata ulang/ }).click();
    await expect
      .element(step(/Tata ulang/))
      .toHaveTextContent('Sudah: Titik rapuh yang terburuk hilang atau berkurang di kondisi terakhir.');
  });

  it('takes names one after another, and unticks when they are taken back', async () => {
    const { project, session } = await openPath({ ...buildKite('id'), actors: {} });
    // The kite has its question already: one goes on with who is in it.
    await page.getByRole('button', { name: /^Pemetaan terpandu/ }).click();
    await page.getByRole('textbox', { name: 'Nama aktor baru' }).click();
    for (let count = 1; count <= 8; count++) await userEvent.keyboard(`Desa ${count}{Enter}`);
    expect(Object.keys(project().actors)).toHaveLength(8);
    await expect
      .element(step(/Siapa saja/))
      .toHaveTextContent('Sudah: Ada sedikitnya delapan aktor di peta.');
    session.undo();
    await expect
      .element(step(/Siapa saja/))
      .toHaveTextContent('Belum: Ada sedikitnya delapan aktor di peta.');
  });

  it('writes problem, purpose and question as the project’s own', async () => {
    const { project } = await openPath({ ...buildKite('id'), question: '' });
    await page.getByRole('button', { name: /^Pemetaan terpandu/ }).click();
    await page.getByRole('textbox', { name: 'Tujuan jejaring' }).fill('Stunting turun');
    expect(project().purpose).toBe('Stunting turun');
  });

  it.each(LANGUAGES)('has no barrier in %s, listed and open', async (language) => {
    const { session } = await openPath(buildKarawang(language), language);
    expect(await axeViolations()).toEqual([]);
    session.view.setState({ exercise: 'mapping' });
    await expect.element(page.getByRole('progressbar')).toBeVisible();
    expect(await axeViolations()).toEqual([]);
  });
});

describe('ties in a cross table', () => {
  it('are strong at the first press, weak at the second, gone at the third; arrow keys walk', async () => {
    const fake = fakeSession(buildKite('id'));
    await showIn(fake, <TieMatrix />, { width: 700 });
    const ties = () => visibleTies(fake.document.getProject(), fake.session.frame());
    expect(ties()).toHaveLength(18);
    const strong = () => ties().filter(({ strength }) => strength === 'strong').length;
    const before = strong();
    await page.getByRole('button', { name: 'A Andre – J Jane: belum ada' }).click();
    expect([ties().length, strong()]).toEqual([19, before + 1]);
    await page.getByRole('button', { name: 'A Andre – J Jane: kuat' }).click();
    expect([ties().length, strong()]).toEqual([19, before]);
    await userEvent.keyboard('{Enter}');
    expect(ties()).toHaveLength(18);
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(ties().some(({ source, target }) => [source, target].join() === 'b,j')).toBe(true);
  });
});

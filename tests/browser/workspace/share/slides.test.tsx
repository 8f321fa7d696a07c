import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { axeViolations } from '#tests/browser/analysis/axe';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { ShareDialog } from '@/app/workspace/share/ShareDialog';
import { makeReport } from '@/app/workspace/share/slides/makeReport';
import { hideSection } from '@/report/reportSheet';
import { SECTIONS } from '@/report/types';
import { build } from '@/samples/karawang';

async function openPart() {
  await page.viewport(1024, 760);
  const fake = fakeSession(build('id'));
  await showIn(fake, <ShareDialog />);
  fake.session.view.setState({ dialog: 'share', sharePart: 'slides' });
  await expect.element(page.getByRole('textbox', { name: 'Nama berkas' })).toBeVisible();
  return fake.session;
}

const section = (name: string) => page.getByRole('checkbox', { name, exact: true });
const save = page.getByRole('button', { name: 'Simpan', exact: true });

describe('slides and document', () => {
  it('offer the sections that a room wants as slides, and all of them as a document', async () => {
    await openPart();
    await expect.element(page.getByText('10 dari 14 bagian')).toBeVisible();
    await expect.element(section('Refleksi')).not.toBeChecked();
    await page.getByRole('radio', { name: 'Dokumen (DOCX)' }).click();
    await expect.element(page.getByText('14 dari 14 bagian')).toBeVisible();
    await expect.element(section('Refleksi')).toBeChecked();
    await expect.element(page.getByText('.docx', { exact: true })).toBeVisible();
    expect(await axeViolations()).toEqual([]);
  });

  it('need a section, and do not offer what was left out of the report', async () => {
    const session = await openPart();
    session.apply(hideSection('grid', true));
    await expect.element(section('Pengaruh dan kepentingan')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Pilih semua' }).click();
    for (const box of page.getByRole('checkbox').all()) await box.click();
    await expect.element(page.getByText('Pilih sedikitnya satu bagian.')).toBeVisible();
    await expect.element(save).toBeDisabled();
    await page.getByRole('button', { name: 'Pilihan awal' }).click();
    await expect.element(save).toBeEnabled();
  });

  it('call the file by the project and by what it is, and say when its names are masked', async () => {
    const session = await openPart();
    const name = page.getByRole('textbox', { name: 'Nama berkas' });
    await expect.element(name).toHaveValue('Jual beli gabah, Karawang laporan');
    session.view.setState({ names: 'code' });
    await expect.element(name).toHaveValue('Jual beli gabah, Karawang laporan disamarkan');
  });
});

describe('making a report', () => {
  const asked = { language: 'en', sections: SECTIONS, names: 'code' } as const;

  it.each(['pptx', 'docx'] as const)('gives the bytes of a %s, and tells how far it is', async (format) => {
    const shares: number[] = [];
    const { session } = fakeSession(build('id'));
    const bytes = await makeReport(session, {
      ...asked,
      format,
      onStep: ({ share }) => shares.push(share),
      signal: new AbortController().signal,
    });
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
    expect(bytes.length).toBeGreaterThan(30_000);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  });

  it('can be called off on the way', async () => {
    const ending = new AbortController();
    const { session } = fakeSession(build('id'));
    const making = makeReport(session, {
      ...asked,
      format: 'pptx',
      onStep: ({ work }) => {
        if (work === 'writing') ending.abort();
      },
      signal: ending.signal,
    });
    await expect(making).rejects.toThrow();
  });
});

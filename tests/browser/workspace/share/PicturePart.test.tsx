import '@/app/fonts.css';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { fakeSession, showIn } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { FIRST_CHOICES } from '@/app/workspace/share/picture/choices';
import { loadPaintFonts, PAINT_FAMILY } from '@/app/workspace/share/picture/fonts';
import { makePicture } from '@/app/workspace/share/picture/makePicture';
import { PicturePart } from '@/app/workspace/share/picture/PicturePart';
import { paintCanvas } from '@/app/workspace/share/picture/paintCanvas';
import { frameId, mapNoteId } from '@/model/ids';
import type { Project } from '@/model/types';
import { path, text } from '@/picture/shapes';
import { type Sheet, UNMOVED } from '@/picture/sheet';
import { nameWidth, textWidth } from '@/picture/textWidth';

/** A project with a second frame, which has a tie less, and a note on the first. */
function twoFrames(): Project {
  const one = makeMap('A-B B-C');
  const [frame] = one.frames;
  if (!frame) throw new Error('twoFrames: a map without a frame');
  const later = { ...frame, id: frameId('later'), title: 'Nanti', order: 1, ties: {} };
  const note = { id: mapNoteId('n'), frame: frame.id, text: 'Tanya A', at: [0, 0] as const };
  return { ...one, frames: [frame, later], mapNotes: { [note.id]: note } };
}

async function openPart(project: Project) {
  await page.viewport(1024, 700);
  const fake = fakeSession(project);
  await showIn(fake, <PicturePart />);
  return fake.session;
}

const preview = () => page.getByRole('img', { name: /^Pratinjau/ });

/** Share of the points of a painted canvas that are not white. */
function inked(canvas: Element | HTMLCanvasElement | null): number {
  if (!(canvas instanceof HTMLCanvasElement)) return 0;
  const { width, height } = canvas;
  const points = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
  let dark = 0;
  for (let at = 0; at < points.length; at += 4)
    if ((points[at] ?? 255) < 200 && (points[at + 3] ?? 0) > 0) dark++;
  return dark / Math.max(1, points.length / 4);
}

describe('the picture of a map as a file', () => {
  it('is shown before it is saved', async () => {
    await openPart(makeMap('A-B B-C'));
    await expect.element(preview()).toHaveAttribute('aria-label', expect.stringContaining('3 aktor'));
    await vi.waitFor(() => expect(inked(preview().element())).toBeGreaterThan(0.005));
    await expect.element(page.getByText(/^[\d.]+ × [\d.]+ piksel$/)).toBeVisible();
  });

  it('asks only what makes a difference', async () => {
    await openPart(makeMap('A-B B-C'));
    const what = page.getByLabelText('Yang digambar');
    await expect.element(what).toHaveTextContent('Kondisi ini');
    await expect.element(what).not.toHaveTextContent('Bertumpuk');
    await expect.element(page.getByText(/^Perlu dua kondisi/)).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'Seperti di layar' })).not.toBeInTheDocument();
    await expect.element(page.getByLabelText('Catatan di peta')).not.toBeInTheDocument();
    await page.getByRole('radio', { name: 'PDF' }).click();
    await expect.element(page.getByLabelText('Latar tembus pandang')).not.toBeInTheDocument();
    await expect.element(page.getByLabelText('Halaman')).toHaveValue('a4Landscape');
  });

  it('can be of two conditions, and of everybody while the screen shows a part', async () => {
    const session = await openPart(twoFrames());
    session.view.setState({ focus: { actors: [], steps: 0 } });
    await page.getByRole('radio', { name: 'Semua', exact: true }).click();
    await expect.element(preview()).toHaveAttribute('aria-label', expect.stringContaining('3 aktor'));
    await page.getByRole('radio', { name: 'Seperti di layar' }).click();
    await expect.element(preview()).toHaveAttribute('aria-label', expect.stringContaining('0 aktor'));
    await page.getByLabelText('Yang digambar').selectOptions('pair');
    await expect.element(preview()).toHaveAttribute('aria-label', expect.stringContaining('2 hilang'));
    await page.getByLabelText('Yang digambar').selectOptions('grid');
    await expect.element(preview()).toHaveAttribute('aria-label', expect.stringContaining('Kisi'));
  });

  it('leaves notes out while names are masked, until they are asked for', async () => {
    const session = await openPart(twoFrames());
    const notes = page.getByLabelText('Catatan di peta');
    await expect.element(notes).toBeChecked();
    session.view.setState({ names: 'code' });
    await expect.element(notes).not.toBeChecked();
    await notes.click();
    await expect.element(page.getByText(/^Catatan ditulis apa adanya/)).toBeVisible();
    await page.getByRole('radio', { name: 'Nama asli' }).click();
    await expect.element(notes).toBeChecked();
  });

  it('says which letters a PDF cannot hold', async () => {
    const plain = makeMap('A-B');
    await openPart({ ...plain, title: 'Jejaring 名前' });
    await page.getByRole('radio', { name: 'PDF' }).click();
    await expect.element(page.getByText(/tanda tanya: 名 前/)).toBeVisible();
  });
});

const SHEET: Sheet = {
  width: 200,
  height: 100,
  ground: 'ground',
  title: 'Peta',
  description: '',
  parts: [
    {
      kind: 'map',
      at: UNMOVED,
      shapes: [
        path('M20 20H80V80H20Z', { fill: 'nila' }),
        text(['Łódź'], { x: 90, y: 50, size: 20, weight: 650 }),
      ],
    },
  ],
};

describe('files of a picture', () => {
  const start = async (format: 'png' | 'svg' | 'pdf', told = {}) => {
    const content = await makePicture(SHEET, { ...FIRST_CHOICES, format, ...told }, 'id');
    return typeof content === 'string' ? content : String.fromCharCode(...(content ?? []).slice(0, 8));
  };

  it('are what they are called', async () => {
    expect(await start('png')).toBe('\u0089PNG\r\n\u001a\n');
    expect(await start('pdf')).toBe('%PDF-1.7');
    expect(await start('svg')).toMatch(/^<\?xml[^>]*>\n<svg/);
  });

  it('carry the letters that they need when asked', async () => {
    const svg = await start('svg', { hasFont: true });
    expect(svg.match(/@font-face/g)).toHaveLength(2);
    expect(svg).toContain('url(data:font/woff2;base64,');
  });

  it('are as sharp as asked, and clear where nothing is drawn', async () => {
    await loadPaintFonts('Łódź');
    const sharp = paintCanvas({ ...SHEET, ground: null }, 4);
    expect([sharp?.width, sharp?.height]).toEqual([800, 400]);
    const pen = sharp?.getContext('2d');
    expect([...(pen?.getImageData(10, 10, 1, 1).data ?? [])]).toEqual([0, 0, 0, 0]);
    expect([...(pen?.getImageData(200, 200, 1, 1).data ?? [])]).toEqual([0x17, 0x3b, 0x63, 255]);
  });

  it('are refused where the browser has no canvas of that size', () => {
    expect(
      makePicture({ ...SHEET, width: 90_000, height: 90_000 }, { ...FIRST_CHOICES, sharpness: '4' }, 'id'),
    ).toBeNull();
  });
});

describe('the widths that pictures count with', () => {
  it('are those of the page, but for kerning', async () => {
    const words = [
      'Petani / Kelompok Tani',
      'Dinas Pertanian dan Kehutanan',
      'Łódź “é” – 2026',
      'WAVE Tyo 1234567890',
    ];
    await loadPaintFonts(words.join(''));
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('a browser has canvases');
    pen.fontKerning = 'none';
    for (const weight of [450, 650, 750]) {
      pen.font = `${weight} 100px ${PAINT_FAMILY}`;
      for (const line of words) {
        const real = pen.measureText(line).width;
        expect(Math.abs(textWidth(line, 100, weight) - real) / real, `${line} ${weight}`).toBeLessThan(0.015);
      }
    }
    expect(nameWidth('Petani')).toBeCloseTo(textWidth('Petani', 12.5, 650));
  });
});

import { describe, expect, it } from 'vitest';
import { pdfTexts } from '#tests/helpers/pdfTexts';
import { path, type Shape, text } from '@/picture/shapes';
import { paperSize, type Sheet, UNMOVED } from '@/picture/sheet';
import { packZlib } from '@/platform/pack';
import { readTrueType } from '@/transfer/pictures/trueType';
import { missingLetters, writePdf } from '@/transfer/pictures/writePdf';
import { PDF_FONTS, PLAIN_PDF } from './pictureFonts';

const page = (shapes: readonly Shape[], title = 'Peta'): Sheet => ({
  ...paperSize('a4', 'landscape'),
  ground: 'ground',
  title,
  description: '',
  parts: [{ kind: 'map', at: UNMOVED, shapes }],
});

const line = (words: string, weight = 450) => text([words], { x: 10, y: 20, size: 12, weight });

const asText = (pdf: Uint8Array) => Array.from(pdf, (byte) => String.fromCharCode(byte)).join('');

describe('a page as PDF', () => {
  it('is as large as its paper, in points', async () => {
    const pdf = asText(await writePdf([page([])], PLAIN_PDF));
    expect(pdf).toContain('/MediaBox [0 0 841.89 595.28]');
    expect(pdf).toContain('/Count 1');
  });

  it('has a page for each sheet', async () => {
    const pdf = asText(await writePdf([page([]), page([])], PLAIN_PDF));
    expect(pdf).toContain('/Count 2');
  });

  it('tells for every object where it begins', async () => {
    const pdf = asText(await writePdf([page([line('Petani')])], PLAIN_PDF));
    const start = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
    expect(pdf.slice(start, start + 4)).toBe('xref');
    const offsets = [...pdf.slice(start).matchAll(/(\d{10}) 00000 n/g)].map(([, offset]) => Number(offset));
    expect(offsets.length).toBeGreaterThan(8);
    for (const [index, offset] of offsets.entries()) {
      expect(pdf.slice(offset).startsWith(`${index + 1} 0 obj\n`)).toBe(true);
    }
  });

  it('holds letters as text, in usual and in heavy type', async () => {
    const shapes = [line('Łódź, Ḫatti, “é” – 12'), line('Dinas Pertanian', 650)];
    expect(pdfTexts(await writePdf([page(shapes)], PLAIN_PDF))).toEqual([
      'Łódź, Ḫatti, “é” – 12',
      'Dinas Pertanian',
    ]);
  });

  it('writes a letter with its accent apart as the one letter that it is', async () => {
    expect(pdfTexts(await writePdf([page([line('e\u0301')])], PLAIN_PDF))).toEqual(['é']);
  });

  it('puts the text of a name there once, though it has a halo', async () => {
    const name = text(['Petani'], { x: 1, y: 1, size: 12, halo: { colour: 'ground', width: 4 } });
    const pdf = await writePdf([page([name])], PLAIN_PDF);
    expect(asText(pdf).match(/Tj/g)).toHaveLength(2);
    expect(pdfTexts(pdf)).toEqual(['Petani']);
  });

  it('writes question marks for letters of other scripts, and says which they are', async () => {
    const sheet = page([line('名前 Tani 名')]);
    expect(pdfTexts(await writePdf([sheet], PLAIN_PDF))).toEqual(['?? Tani ?']);
    expect(missingLetters(sheet, PDF_FONTS.text)).toEqual(['名', '前']);
    expect(missingLetters(page([line('Bappeda')]), PDF_FONTS.text)).toEqual([]);
  });

  it('cannot be broken out of by names', async () => {
    const hostile = ') Tj ET Q endstream endobj << /JS (app.alert(1)) >> <script>';
    const pdf = await writePdf([page([line(hostile)], hostile)], PLAIN_PDF);
    expect(asText(pdf)).not.toContain('app.alert');
    expect(pdfTexts(pdf)).toEqual([hostile]);
  });

  it('draws fills, lines, dashes and what shines through', async () => {
    const shape = path('M0 0H10V10Z', {
      fill: 'nila',
      line: 'good',
      width: 2,
      dash: [3, 4],
      cap: 'round',
      opacity: 0.5,
    });
    const pdf = asText(await writePdf([page([shape])], PLAIN_PDF));
    expect(pdf).toContain('[3 4] 0 d');
    expect(pdf).toContain('/ca 0.5 /CA 0.5');
    expect(pdf).toContain('0 0 m\n10 0 l\n10 10 l\nh\nB');
    expect(pdf).not.toMatch(/NaN|Infinity|undefined|e-\d/);
  });

  it('is the same bytes for the same page, and small when packed', async () => {
    const choices = { ...PLAIN_PDF, deflate: packZlib };
    const [one, two] = [
      await writePdf([page([line('Tani')])], choices),
      await writePdf([page([line('Tani')])], choices),
    ];
    expect(one).toEqual(two);
    expect(one.length).toBeLessThan(45_000);
  });
});

describe('the font of a PDF', () => {
  const font = readTrueType(PDF_FONTS.text);

  it('knows the letters of Indonesian and of its neighbours', () => {
    for (const letter of 'ABCXYZabcxyz0189éèêāēīōūñçßŁłŞşĞğ–—“”‘’…•€') {
      expect(font.glyphOf(letter.codePointAt(0) ?? 0), letter).not.toBeNull();
    }
    expect(font.glyphOf('名'.codePointAt(0) ?? 0)).toBeNull();
    expect(font.glyphOf(0x1f469)).toBeNull();
  });

  it('gives wide letters more room than narrow ones', () => {
    const wide = (letter: string) => font.advanceOf(font.glyphOf(letter.codePointAt(0) ?? 0) ?? 0);
    expect(wide('W')).toBeGreaterThan(wide('n'));
    expect(wide('n')).toBeGreaterThan(wide('i'));
    expect(font.ascent).toBeGreaterThan(font.capHeight);
    expect(font.descent).toBeLessThan(0);
  });
});

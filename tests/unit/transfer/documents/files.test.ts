import { describe, expect, it } from 'vitest';
import { unzip, wordsOf } from '#tests/helpers/unzip';
import { EN, ID } from '#tests/unit/analysis/ui/textIn';
import { factsOf } from '#tests/unit/report/factsOf';
import type { Text } from '@/i18n/useText';
import { maskNames } from '@/model/maskNames';
import { maskTexts } from '@/model/maskTexts';
import type { Project } from '@/model/types';
import type { Sheet } from '@/picture/sheet';
import { buildReport } from '@/report/buildReport';
import type { Report } from '@/report/types';
import { build } from '@/samples/karawang';
import { writeDocx } from '@/transfer/documents/document/writeDocx';
import { documentWords } from '@/transfer/documents/documentWords';
import { writePptx } from '@/transfer/documents/slides/writePptx';
import { longProject } from './longProject';

/** The smallest PNG there is. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

const reportOf = (project: Project, text: Text) => buildReport(factsOf(project, text), { sections: null });

const slidesOf = async (report: Report, text: Text) =>
  unzip(await writePptx(report, documentWords(text), () => Promise.resolve()));

async function documentOf(report: Report, text: Text) {
  const sheets: Sheet[] = [];
  const drawPng = (sheet: Sheet) => {
    sheets.push(sheet);
    return Promise.resolve(PNG);
  };
  const words = documentWords(text);
  const bytes = await writeDocx(report, {
    words,
    drawPng,
    whole: text.whole,
    onSection: () => Promise.resolve(),
  });
  return { files: unzip(bytes), sheets };
}

/** Everything in the files that a person or a program may read as words. */
const allText = (files: Readonly<Record<string, string>>) =>
  Object.entries(files)
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([, content]) => content)
    .join('\n');

const TEXTS = { id: ID, en: EN } as const;

describe.each(['id', 'en'] as const)('slides of Karawang (%s)', (language) => {
  const text = TEXTS[language];

  it('are the program’s own: a map of lines and knots with names, charts and tables', async () => {
    const files = await slidesOf(reportOf(build(language), text), text);
    const names = Object.keys(files);
    const slides = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides.length).toBeGreaterThan(15);
    expect(names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)).length).toBeGreaterThanOrEqual(
      4,
    );
    expect(names.filter((name) => /\.(png|jpe?g|svg)$/.test(name))).toEqual([]);
    const actor = language === 'id' ? 'Tengkulak' : 'Middleman';
    const map = slides
      .map((name) => files[name] ?? '')
      .find((xml) => xml.includes('prst="line"') && wordsOf(xml).includes(actor));
    const count = (mark: string) => (map ?? '').split(mark).length - 1;
    expect(count('<a:tailEnd type="triangle"/>')).toBe(5);
    expect(count('prst="line"')).toBe(5);
    expect(count('prst="hexagon"')).toBeGreaterThan(0);
    expect(allText(files).includes('<a:tbl>')).toBe(true);
  });

  it('have a language, a title, notes, and no word of the library in them', async () => {
    const files = await slidesOf(reportOf(build(language), text), text);
    const core = files['docProps/core.xml'] ?? '';
    expect(core).toContain(build(language).title);
    expect(core).not.toContain('PptxGenJS');
    const notes = Object.entries(files).filter(([name]) => /notesSlide\d+\.xml$/.test(name));
    const said = notes.map(([, xml]) => wordsOf(xml)).join('\n');
    expect(said).toContain(build(language).problem);
    const slide = files['ppt/slides/slide2.xml'] ?? '';
    expect(slide).toContain(`lang="${language === 'id' ? 'id-ID' : 'en-GB'}"`);
  });
});

describe('the document of Karawang', () => {
  it('is running text with real headings, repeated table heads, captions and page numbers', async () => {
    const { files, sheets } = await documentOf(reportOf(build('id'), ID), ID);
    const body = files['word/document.xml'] ?? '';
    expect(body.match(/w:val="Heading1"/g)).toHaveLength(14);
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThanOrEqual(8);
    expect(wordsOf(body)).toContain('Gambar 2. Peta “Sebelum”');
    expect(wordsOf(body)).toContain('Tabel 1. 12 pemangku kepentingan, menurut abjad');
    expect(allText(files)).toContain('NUMPAGES');
    expect(files['word/styles.xml']).toContain('w:lang w:val="id-ID"');
    expect(body).toContain('w:w="11906" w:h="16838"');
    // On the cover, the grid, before, after, and both.
    expect(sheets).toHaveLength(5);
  });

  it('tells a map to who cannot see it', async () => {
    const { files } = await documentOf(reportOf(build('en'), EN), EN);
    expect(files['word/document.xml']).toMatch(/descr="Map Before\. This map has 6 actors and 5 ties/);
  });
});

describe('files with masked names', () => {
  it.each(['initials', 'code', 'hidden'] as const)('hold no name anywhere in the mode %s', async (mode) => {
    const real = build('id');
    const project = maskTexts(real, maskNames(real, mode, 'aktor'));
    const report = reportOf(project, ID);
    const { files } = await documentOf(report, ID);
    const all = `${allText(await slidesOf(report, ID))}\n${allText(files)}`.toLowerCase();
    expect(all.length).toBeGreaterThan(100_000);
    for (const { name } of Object.values(real.actors)) {
      const whole = new RegExp(
        `(?<![\\p{L}\\p{N}])${name.toLowerCase().replace(/[()/]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
        'u',
      );
      expect(whole.test(all), name).toBe(false);
    }
  });
});

it('writes sixty actors with long names, and no id of anybody', async () => {
  const project = longProject();
  const report = reportOf(project, ID);
  const { files } = await documentOf(report, ID);
  const slides = await slidesOf(report, ID);
  expect(wordsOf(files['word/document.xml'] ?? '')).toContain('Mekar Sari Jaya Abadi Sejahtera 58');
  for (const text of [allText(files), allText(slides)]) expect(text).not.toMatch(/[">](?:a|t)\d+[<"]/);
});

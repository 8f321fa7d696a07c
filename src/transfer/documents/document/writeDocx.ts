import {
  AlignmentType,
  Document,
  Footer,
  type ISectionOptions,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { pictureSheet } from '@/report/pictureSheet';
import type { Report, TitlePage } from '@/report/types';
import { LANGS } from '../langs';
import type { DocumentWords, DrawPng } from '../types';
import { type Drawing, drawBlock } from './drawBlock';
import { drawSheet } from './drawSheet';
import { documentStyles, NUMBERING, PAGE, STYLES, TEXT_WIDTH } from './styles';

/** More of a title does not fit beside the number of the page. */
const FOOT_CHARS = 62;
/** Below a longer cover text there is no room for a picture, characters. */
const COVER_CHARS = 200;

interface DocxParts {
  readonly words: DocumentWords;
  readonly drawPng: DrawPng;
  /** A number as a reader of the language writes it. */
  readonly whole: (value: number) => string;
  /** Told after each section how many there are; a page can draw in between. */
  readonly onSection: (done: number, all: number) => Promise<void>;
}

/**
 * The report as running text on A4: headings and lists with real styles, tables that repeat their head, charts of the
 * program, maps as pictures with a text for who cannot see them, captions, and pages with numbers. No actor's id is
 * in the file.
 *
 * @returns the bytes of a .docx file; its dates are the library's own
 */
export async function writeDocx(report: Report, parts: DocxParts): Promise<Uint8Array<ArrayBuffer>> {
  const { words, drawPng, whole, onSection } = parts;
  const { title, sections, language } = report;
  const drawing: Drawing = { words, drawPng, whole, figures: 0, tables: 0, lists: 0 };
  const body: ISectionOptions['children'][number][] = [];
  for (const [at, section] of sections.entries()) {
    body.push(new Paragraph({ heading: 'Heading1', children: [new TextRun(section.title)] }));
    for (const [index, block] of section.blocks.entries()) {
      body.push(...(await drawBlock(block, section.blocks[index + 1], drawing)));
    }
    await onSection(at + 1, sections.length);
  }
  const page = {
    size: { width: PAGE.width, height: PAGE.height },
    margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
  };
  const file = new Document({
    title: title.title,
    subject: title.kind,
    creator: 'Rajut',
    lastModifiedBy: 'Rajut',
    description: title.question,
    styles: documentStyles(LANGS[language]),
    numbering: NUMBERING,
    sections: [
      {
        properties: { page, titlePage: true },
        footers: { default: footer(title.title, words) },
        children: [...(await cover(title, drawPng)), ...contents(words, sections.length), ...body],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

async function cover({ kind, title, question, notes, picture }: TitlePage, drawPng: DrawPng) {
  return [
    new Paragraph({ heading: 'Title', children: [new TextRun(title)] }),
    new Paragraph({ style: STYLES.cover, children: [new TextRun({ text: kind, bold: true })] }),
    ...(question === ''
      ? []
      : [new Paragraph({ style: STYLES.subtitle, children: [new TextRun(question)] })]),
    ...notes.map((note) => new Paragraph({ style: STYLES.cover, children: [new TextRun(note)] })),
    ...(picture && title.length + question.length <= COVER_CHARS
      ? [await drawSheet(pictureSheet({ picture, legend: [] }, title), title, drawPng)]
      : []),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

/** Sections in a list that leads to them; for a single one there is none. */
function contents({ contents: heading }: DocumentWords, count: number): ISectionOptions['children'] {
  if (count < 2) return [];
  return [
    new Paragraph({ style: STYLES.lead, children: [new TextRun(heading)] }),
    new TableOfContents(heading, {
      hyperlink: true,
      headingStyleRange: '1-1',
      // Their numbers would be known only to a program that has laid out the pages.
      pageNumbersEntryLevelsRange: '1-1',
    }),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

function footer(title: string, { page, of }: DocumentWords): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLES.quiet,
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun(title.length > FOOT_CHARS ? `${title.slice(0, FOOT_CHARS).trimEnd()} …` : title),
          new TextRun({
            children: ['\t', `${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

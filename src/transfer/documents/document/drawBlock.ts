import { AlignmentType, type Table as DocxTable, Paragraph, TextRun } from 'docx';
import { pictureSheet } from '@/report/pictureSheet';
import type { Block, PictureBlock, Tone, Words } from '@/report/types';
import { textOf } from '@/report/words';
import type { DocumentWords, DrawPng } from '../types';
import { drawChart } from './drawChart';
import { drawSheet } from './drawSheet';
import { drawTable } from './drawTable';
import { BULLETS, NUMBERS, STYLES } from './styles';

/** What a document is drawn with; figures and tables are counted while it goes. */
export interface Drawing {
  readonly words: DocumentWords;
  readonly drawPng: DrawPng;
  readonly whole: (value: number) => string;
  figures: number;
  tables: number;
  /** Lists with numbers each begin at 1. */
  lists: number;
}

type Child = Paragraph | DocxTable;

/**
 * One block of a report as paragraphs and tables.
 *
 * @param next the block below it; a remark that leads to a table or a picture stays with it
 */
export async function drawBlock(
  block: Block,
  next: Block | undefined,
  drawing: Drawing,
): Promise<readonly Child[]> {
  switch (block.kind) {
    case 'paragraph':
      return paragraphs(block.words, {
        ...TONES[block.tone],
        keepNext: block.tone === 'quiet' && LED_TO.some((kind) => kind === next?.kind),
      });
    case 'list': {
      if (block.isNumbered) drawing.lists++;
      const numbering = block.isNumbered
        ? { reference: NUMBERS, level: 0, instance: drawing.lists }
        : { reference: BULLETS, level: 0 };
      return block.items.map(
        (words) => new Paragraph({ ...TONES[block.tone], numbering, children: [run(words)] }),
      );
    }
    case 'subheading':
      return [new Paragraph({ heading: 'Heading2', children: [run(block.words)] })];
    case 'quote':
      return [
        new Paragraph({ style: STYLES.asked, children: [new TextRun(block.asked)] }),
        ...paragraphs(block.words, { style: STYLES.answer }),
      ];
    case 'gap':
      return block.own
        ? paragraphs(block.words, {})
        : [new Paragraph({ style: STYLES.gap, children: [run(block.words), hintRun(block.hint)] })];
    case 'table': {
      drawing.tables++;
      const caption = drawing.words.table(drawing.whole(drawing.tables), textOf(block.caption));
      return [
        new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(caption)] }),
        drawTable(block),
        // What follows must not stick to the table.
        new Paragraph({ style: STYLES.quiet, children: [] }),
      ];
    }
    case 'picture':
      return [await drawSheet(sheetOf(block), block.alt, drawing.drawPng), captionOf(block.caption, drawing)];
    case 'chart':
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          keepNext: true,
          children: [drawChart(block.data, block.alt)],
        }),
        captionOf(block.caption, drawing),
      ];
  }
}

const sheetOf = ({ drawing, alt }: PictureBlock) =>
  drawing.kind === 'sheet' ? drawing.sheet : pictureSheet(drawing, alt);

const LED_TO = ['table', 'picture', 'chart'] as const satisfies readonly Block['kind'][];

const TONES: Readonly<Record<Tone, { readonly style?: string }>> = {
  lead: { style: STYLES.lead },
  plain: {},
  detail: {},
  quiet: { style: STYLES.quiet },
};

const run = (words: Words) => new TextRun(textOf(words));

const hintRun = (hint: string) => new TextRun(hint === '' ? '' : `. ${hint}`);

interface Look {
  readonly style?: string;
  readonly keepNext?: boolean;
}

/** People write in paragraphs. */
function paragraphs(words: Words, look: Look): readonly Paragraph[] {
  return textOf(words)
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => new Paragraph({ ...look, children: [new TextRun(line)] }));
}

function captionOf(words: Words, drawing: Drawing): Paragraph {
  drawing.figures++;
  const caption = drawing.words.figure(drawing.whole(drawing.figures), textOf(words));
  return new Paragraph({
    style: 'Caption',
    alignment: AlignmentType.CENTER,
    children: [new TextRun(caption)],
  });
}

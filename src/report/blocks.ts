import type {
  Chart,
  ChartData,
  Column,
  Drawing,
  Gap,
  List,
  Paragraph,
  PictureBlock,
  Quote,
  Row,
  Subheading,
  Table,
  Tone,
  Words,
} from './types';
import { factOf, plain, said } from './words';

/** A sentence, or several in a row, as a paragraph of made words. */
export function paragraph(
  id: string,
  sentences: string | readonly string[],
  tone: Tone = 'plain',
): Paragraph {
  const words = typeof sentences === 'string' ? said(sentences) : inARow(sentences);
  return { kind: 'paragraph', id, words, tone, own: null, fact: factOf([words]) };
}

/** Sentences one below the other. */
export function list(
  id: string,
  sentences: readonly string[],
  { tone = 'plain', isNumbered = false }: { readonly tone?: Tone; readonly isNumbered?: boolean } = {},
): List {
  const items = sentences.map(said);
  return { kind: 'list', id, items, isNumbered, tone, own: null, fact: factOf(items) };
}

/** The same, or nothing where there is nothing to say. */
export function listOf(...[id, sentences, told]: Parameters<typeof list>): readonly List[] {
  return sentences.length > 0 ? [list(id, sentences, told)] : [];
}

export function subheading(id: string, words: string): Subheading {
  return { kind: 'subheading', id, words: plain(words) };
}

/** What a user wrote as an answer. */
export function quote(id: string, asked: string, words: string): Quote {
  return { kind: 'quote', id, asked, words: plain(words) };
}

/** What nobody has said yet. */
export function gap(id: string, words: string, hint = ''): Gap {
  const made = said(words);
  return { kind: 'gap', id, words: made, hint, own: null, fact: factOf([made]) };
}

/** A table of sentences. */
export function table(
  id: string,
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Table {
  return tableOf(
    id,
    caption,
    columns,
    rows.map((cells) => row(cells)),
  );
}

/** A table of rows, of which some may be headings. */
export function tableOf(
  id: string,
  caption: string,
  columns: readonly Column[],
  rows: readonly Row[],
): Table {
  return { kind: 'table', id, caption: said(caption), columns, rows };
}

export function row(cells: readonly string[]): Row {
  return { cells: cells.map(said), isHeading: false };
}

/** A row that is a heading of those below it. */
export function headingRow(words: string): Row {
  return { cells: [plain(words)], isHeading: true };
}

/** A column of words, or with `end` one of figures. */
export function column(head: string, share: number, align: Column['align'] = 'start'): Column {
  return { head, align, share };
}

export function picture(id: string, drawing: Drawing, caption: string, alt: string): PictureBlock {
  const words = said(caption);
  return { kind: 'picture', id, drawing, caption: words, alt, own: null, fact: factOf([words]) };
}

export function chart(id: string, data: ChartData, caption: string, alt: string): Chart {
  const words = said(caption);
  return { kind: 'chart', id, data, caption: words, alt, own: null, fact: factOf([words]) };
}

function inARow(sentences: readonly string[]): Words {
  return sentences.flatMap((sentence, at) => [...(at > 0 ? plain(' ') : []), ...said(sentence)]);
}

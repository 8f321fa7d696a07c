import {
  AlignmentType,
  BorderStyle,
  Table as DocxTable,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Column, Row, Table, Words } from '@/report/types';
import { textOf } from '@/report/words';
import { hex } from '../colours';
import { pt, STYLES, TEXT_WIDTH } from './styles';

const ALIGN = {
  start: AlignmentType.LEFT,
  middle: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const satisfies Record<Column['align'], unknown>;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: hex('line') } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const MARGINS = { top: pt(2.5), bottom: pt(2.5), left: pt(5), right: pt(5) };

/** A table as wide as the text; its head comes again on every page, and no row is torn. */
export function drawTable({ columns, rows }: Table): DocxTable {
  const widths = columns.map(({ share }) => Math.round(share * TEXT_WIDTH));
  return new DocxTable({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: NONE,
      left: NONE,
      right: NONE,
      bottom: LINE,
      insideHorizontal: LINE,
      insideVertical: NONE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(
          ({ head, align }, at) =>
            new TableCell({
              width: { size: widths[at] ?? 0, type: WidthType.DXA },
              margins: MARGINS,
              verticalAlign: VerticalAlign.CENTER,
              shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex('nila') },
              children: [
                new Paragraph({
                  style: STYLES.cell,
                  alignment: ALIGN[align],
                  keepNext: true,
                  children: [new TextRun({ text: head, bold: true, color: hex('on-nila') })],
                }),
              ],
            }),
        ),
      }),
      ...rows.map((row) => drawRow(row, columns, widths)),
    ],
  });
}

function drawRow({ cells, isHeading }: Row, columns: readonly Column[], widths: readonly number[]): TableRow {
  if (isHeading) {
    const [words = []] = cells;
    return new TableRow({
      cantSplit: true,
      children: [
        new TableCell({
          columnSpan: columns.length,
          width: { size: TEXT_WIDTH, type: WidthType.DXA },
          margins: MARGINS,
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex('nila-tint') },
          children: [
            new Paragraph({
              style: STYLES.cell,
              keepNext: true,
              children: [new TextRun({ text: textOf(words), bold: true, color: hex('nila') })],
            }),
          ],
        }),
      ],
    });
  }
  return new TableRow({
    cantSplit: true,
    children: columns.map(
      ({ align }, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          margins: MARGINS,
          children: linesOf(cells[at] ?? []).map(
            (line) =>
              new Paragraph({
                style: STYLES.cell,
                alignment: ALIGN[align],
                children: [new TextRun({ text: line, bold: at === 0 })],
              }),
          ),
        }),
    ),
  });
}

const linesOf = (words: Words) => textOf(words).split('\n');

import type PptxGenJS from 'pptxgenjs';
import type { Column, Row, Table } from '@/report/types';
import { textOf } from '@/report/words';
import { hex } from '../colours';
import { BODY } from './fit';
import { FONT } from './pen';
import { CELL_MARGIN, headHeight, rowHeight, TABLE_PT } from './tablePages';

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const satisfies Record<
  Column['align'],
  PptxGenJS.HAlign
>;

/** One page of a table, with the names of its columns again. */
export function drawTable(slide: PptxGenJS.Slide, table: Table, rows: readonly Row[], lang: string): void {
  const { columns } = table;
  const head = columns.map(
    ({ head: text, align }): PptxGenJS.TableCell => ({
      text,
      options: {
        bold: true,
        align: ALIGN[align],
        color: hex('on-nila'),
        fill: { color: hex('nila') },
        lang,
      },
    }),
  );
  slide.addTable([head, ...rows.map((row) => cellsOf(row, columns, lang))], {
    x: BODY.x,
    y: BODY.y,
    w: BODY.width,
    colW: columns.map(({ share }) => share * BODY.width),
    rowH: [headHeight(table), ...rows.map((row) => rowHeight(table, row))],
    fontFace: FONT,
    fontSize: TABLE_PT,
    color: hex('ink'),
    valign: 'top',
    margin: [CELL_MARGIN.down, CELL_MARGIN.across, CELL_MARGIN.down, CELL_MARGIN.across],
    border: { type: 'none' },
  });
}

const LINE = { type: 'solid', pt: 0.75, color: hex('line') } as const;
const NONE = { type: 'none' } as const;

function cellsOf({ cells, isHeading }: Row, columns: readonly Column[], lang: string): PptxGenJS.TableCell[] {
  if (isHeading) {
    const [words = []] = cells;
    return [
      {
        text: textOf(words),
        options: {
          colspan: columns.length,
          bold: true,
          color: hex('nila'),
          fill: { color: hex('nila-tint') },
          border: [NONE, NONE, LINE, NONE],
          lang,
        },
      },
    ];
  }
  return columns.map(({ align }, at) => ({
    text: textOf(cells[at] ?? []),
    options: { align: ALIGN[align], bold: at === 0, border: [NONE, NONE, LINE, NONE], lang },
  }));
}

import { IMPORT_LIMITS } from '../../importing/limits';
import { problem, type Reader } from '../../importing/problem';
import type { ImportProblem, ImportWish, ReadTables } from '../../importing/types';
import type { Sheet } from '../tables/readSheet';
import { readTables } from '../tables/readTables';
import { readXml } from '../xml/readXml';
import { type CellBook, readCells, readDateStyles, readSharedStrings } from './readCells';
import { openZip } from './zip';

/** The parts of a spreadsheet that hold its cells; pictures, macros and printers are never unpacked. */
const PARTS =
  /^\/?xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;

/**
 * Reads a spreadsheet of Excel, LibreOffice or Google: lists of actors and ties, matrices, one a sheet. It is read
 * here, and not by a library, because cells have to keep the number of their row, a far corner must not become a
 * table of billions of cells, and what is unpacked has to be counted while it comes.
 *
 * @returns the problem, if there is one, and how sheets and columns were read. Never throws. Cost O(unpacked bytes).
 */
export async function readXlsx(
  bytes: Uint8Array,
  wish: ImportWish,
  reader: Reader,
): Promise<{ readonly problem: ImportProblem | null; readonly tables: ReadTables | null }> {
  if (bytes.length > IMPORT_LIMITS.zipMb * 1_000_000) {
    return { problem: problem('tooLarge', { limit: IMPORT_LIMITS.zipMb }), tables: null };
  }
  const opened = await openZip(bytes, (path) => PARTS.test(path));
  if ('problem' in opened) return { problem: opened.problem, tables: null };
  const sheets = readSheets(opened.entries, reader);
  if ('code' in sheets) return { problem: sheets, tables: null };
  const { problem: wrong, sheets: shown } = readTables(sheets, wish, reader);
  const found = wrong ?? (sheets.every(({ rows }) => rows.length === 0) ? problem('empty') : null);
  return { problem: found, tables: { delimiter: null, sheets: shown } };
}

interface Part {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

function readSheets(
  entries: ReadonlyMap<string, Uint8Array>,
  { collector }: Reader,
): readonly Sheet[] | ImportProblem {
  const textOf = (path: string) => {
    const bytes = entries.get(path) ?? entries.get(`/${path}`);
    return bytes ? new TextDecoder().decode(bytes) : null;
  };
  const workbook = textOf('xl/workbook.xml');
  if (workbook === null) return problem('damaged', { detail: 'xl/workbook.xml' });
  const book: CellBook = {
    strings: readSharedStrings(textOf('xl/sharedStrings.xml') ?? ''),
    dates: readDateStyles(textOf('xl/styles.xml') ?? ''),
  };
  const sheets: Sheet[] = [];
  for (const { name, path, isHidden } of partsOf(workbook, textOf('xl/_rels/workbook.xml.rels') ?? '')) {
    if (isHidden) {
      collector.remark('ignoredSheets', 0, name);
      continue;
    }
    const xml = textOf(path);
    if (xml === null) return problem('damaged', { sheet: name, detail: path });
    const read = readCells(xml, book);
    if (!read.ok) {
      return read.cell === null
        ? problem('damaged', { sheet: name, detail: path })
        : problem('tooWide', { sheet: name, detail: read.cell });
    }
    const { rows } = read;
    sheets.push({ name, rows, lines: () => linesIn(rows) });
  }
  return sheets.length === 0 ? problem('empty') : sheets;
}

/** Sheets in their order, with the entry that holds each. */
function partsOf(workbook: string, relations: string): readonly Part[] {
  const paths = new Map<string, string>();
  readXml(relations, {
    open: (name, { Id = '', Target = '' }) => {
      if (name !== 'Relationship') return;
      paths.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`);
    },
    close: () => {},
  });
  const parts: Part[] = [];
  readXml(workbook, {
    open: (name, { name: title = '', id = '', state = '' }) => {
      const path = paths.get(id);
      // Charts and macros have sheets of their own kind.
      if (name !== 'sheet' || !path || !PARTS.test(path)) return;
      parts.push({ name: title, path, isHidden: state !== '' && state !== 'visible' });
    },
    close: () => {},
  });
  return parts;
}

function linesIn(rows: Sheet['rows']): readonly string[] {
  const lines: string[] = [];
  for (const { line, cells } of rows) {
    while (lines.length < line - 1 && lines.length < 2_000_000) lines.push('');
    lines.push(cells.filter((cell) => cell.trim() !== '').join(' '));
  }
  return lines;
}

import type { AnalysisResult } from '@/analysis/types';
import type { Text } from '@/i18n/useText';
import { actorsInFrame } from '@/model/select';
import type { Frame, Project } from '@/model/types';
import type { Session } from '@/session/createSession';
import { distinctNames } from '@/transfer/exchange/distinctNames';
import type { ExchangeNetwork } from '@/transfer/exchange/types';
import type { XlsxSheet } from '@/transfer/formats/xlsx/writeXlsx';
import { comparisonSheet, type SheetComparison } from '@/transfer/tables/comparisonSheet';
import { kumuTables } from '@/transfer/tables/kumuTables';
import { actorMeasuresSheet, networkSheet, tieMeasuresSheet } from '@/transfer/tables/measureSheets';
import { actorsTable, tiesTable } from '@/transfer/tables/networkTables';
import { runWriting } from '@/transfer/writing/runWriting';
import type { Written } from '@/transfer/writing/writingMessages';

/** What a workbook is made of. */
export interface WorkbookParts {
  /** With the names that go into the file. */
  readonly project: Project;
  readonly frame: Frame;
  /** Under the actors' own ids. */
  readonly network: ExchangeNetwork;
  /** Measures of the frame; null for a workbook without them. */
  readonly result: AnalysisResult | null;
  /** null for a workbook without one, and in a project of one frame. */
  readonly comparison: SheetComparison | null;
}

/** Actors and ties, then what was asked for of measures and the comparison, as a file. */
export async function workbook(
  { project, frame, network, result, comparison }: WorkbookParts,
  { ask }: Pick<Session, 'ask'>,
  text: Text,
): Promise<Written> {
  const { t } = text;
  const ties = result && (await ask.ties());
  if (result !== null && ties === null) throw new Error('workbook: no answer');
  const shown = distinctNames(network.actors);
  const names = new Map(actorsInFrame(project, frame).map(({ id }) => [id, shown.get(id) ?? ''] as const));
  const sheets: readonly (XlsxSheet | null)[] = [
    { name: t(($) => $.formats.sheets.actors), table: actorsTable(network, t) },
    { name: t(($) => $.formats.sheets.ties), table: tiesTable(network, t) },
    result && { name: t(($) => $.formats.sheets.ofActors), table: actorMeasuresSheet(names, result, t) },
    ties && { name: t(($) => $.formats.sheets.ofTies), table: tieMeasuresSheet(names, ties, t) },
    result && { name: t(($) => $.formats.sheets.network), table: networkSheet(result, text) },
    comparison && {
      name: t(($) => $.formats.sheets.comparison),
      table: comparisonSheet(project, comparison, text),
    },
  ];
  return write(sheets.flatMap((sheet) => sheet ?? []));
}

/** The two sheets that Kumu imports, as a file. */
export function kumuWorkbook(network: ExchangeNetwork): Promise<Written> {
  const { elements, connections } = kumuTables(network);
  return write([
    { name: 'Elements', table: elements },
    { name: 'Connections', table: connections },
  ]);
}

const write = (sheets: readonly XlsxSheet[]) => runWriting({ kind: 'workbook', sheets });

import type { AnalysisResult, AnalysisState } from '@/analysis/types';
import { currentTranslate } from '@/i18n/language';
import type { Message } from '@/i18n/messages';
import type { Frame, Project } from '@/model/types';
import type { Session } from '@/session/createSession';
import { notify } from '@/session/notices';
import { maskedProject } from '@/session/shownNow';
import { fileNameOf } from '@/transfer/fileName';
import { actorTable } from '@/transfer/measures/actorTable';
import { networkTable } from '@/transfer/measures/networkTable';
import type { Measured, Table } from '@/transfer/measures/table';
import { namedTieTable } from '@/transfer/measures/tieTable';
import { type CsvForm, writeCsv } from '@/transfer/measures/writeCsv';
import { fileTitle } from './fileTitle';
import { giveFile } from './giveFile';

const TABLES = {
  actors: { table: actorTable, named: ($) => $.measuresFile.ofActors },
  ties: { table: tiesOf, named: ($) => $.measuresFile.ofTies },
  network: { table: networkTable, named: ($) => $.measuresFile.ofNetwork },
} as const satisfies Record<
  string,
  {
    readonly table: (measured: Measured, session: Session) => Table | Promise<Table>;
    readonly named: Message;
  }
>;
export type MeasuresOf = keyof typeof TABLES;

/** Paths along ties take as long as a whole analysis, so they are not counted on the page. */
async function tiesOf({ project }: Measured, { ask }: Session): Promise<Table> {
  const ties = await ask.ties();
  if (ties === null) throw new Error('tiesOf: no answer');
  return namedTieTable(ties, project);
}

/**
 * Saves measures of the frame in view as a CSV file, with names as they may be shown now, and says so. Does nothing
 * while the newest analysis is not there.
 *
 * @param form of numbers and columns, as the reader's program wants them
 */
export async function saveMeasures(session: Session, of: MeasuresOf, form: CsvForm): Promise<void> {
  const content = measuresContent(session, maskedProject(session), of, form);
  if (content === null) return;
  const t = currentTranslate();
  const names = session.view.getState().names === 'full' ? 'real' : 'masked';
  const name = fileNameOf(fileTitle(session, names), `-${t(TABLES[of].named)}.csv`);
  const file = { name, content, mimeType: 'text/csv', description: t(($) => $.measuresFile.fileKind) };
  const given = await giveFile(file);
  if (given === 'saved') notify(session.notices, { kind: 'fileSaved', name });
  if (given === 'failed' || given === 'unmade') notify(session.notices, { kind: 'fileNotSaved', name });
}

/**
 * Measures of the frame in view as CSV.
 *
 * @param project the open one, with the names that go into the file
 * @returns null while the newest analysis is not there
 */
export function measuresContent(
  session: Session,
  project: Project,
  of: MeasuresOf,
  form: CsvForm,
): string | Promise<string> | null {
  const result = resultToSave(session.analysis.getState(), session.frame());
  return result && write(TABLES[of].table({ project, result }, session), form);
}

function write(table: Table | Promise<Table>, form: CsvForm): string | Promise<string> {
  return table instanceof Promise ? table.then((written) => writeCsv(written, form)) : writeCsv(table, form);
}

/**
 * The result that may be given away: the newest, of this frame, and exact, since nobody could tell an estimate in a
 * file from the number itself. Null while there is none.
 */
export function resultToSave({ state, result }: AnalysisState, frame: Frame): AnalysisResult | null {
  const isExact = state === 'ready' && result?.frame === frame.id && result.estimated.length === 0;
  return isExact ? result : null;
}

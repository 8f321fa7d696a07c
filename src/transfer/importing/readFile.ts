import { LIMITS } from '@/model/limits';
import type { Problem } from '@/model/problem';
import { readXlsx } from '../formats/xlsx/readXlsx';
import { isJsonRecord } from '../jsonRecord';
import { parseJson } from '../parseJson';
import { cleanText, cutWhole } from '../pasted/cleanText';
import { bundleToProjects } from '../rajutFile';
import { type Collector, createCollector, inOrder } from './collect';
import { IMPORT_LIMITS } from './limits';
import { mergeRepeats } from './mergeRepeats';
import { problem } from './problem';
import { readText } from './readText';
import { lookAt, type Recognised, rootOf } from './recognise';
import type {
  FileReading,
  FormatId,
  ImportProblem,
  ImportProgress,
  ImportRemark,
  ImportWish,
  ReadTables,
  UnreadableFile,
} from './types';

/** Share of the work that is done when the file is recognised, and when it is read. */
const OPENED = 0.1;
const READ = 0.9;

/**
 * Reads a file of any format that Rajut knows.
 *
 * @param fileName only for the title of a new project
 * @param wish how tables are to be read, where a person disagrees with the guess
 * @returns what it holds, or why it cannot be read. Never rejects over what a file holds. Cost O(bytes), of archives
 *          O(unpacked bytes); it should run in a worker.
 */
export async function readFile(
  bytes: Uint8Array,
  fileName: string,
  wish: ImportWish = {},
  onProgress: (progress: ImportProgress) => void = () => {},
): Promise<FileReading> {
  if (bytes.length === 0) return unreadable(null, problem('empty'));
  if (bytes.length > IMPORT_LIMITS.fileMb * 1_000_000) {
    return unreadable(null, problem('tooLarge', { limit: IMPORT_LIMITS.fileMb }));
  }
  onProgress({ step: 'opening', share: 0 });
  const found = lookAt(bytes);
  onProgress({ step: 'reading', share: OPENED });
  const onShare = (share: number) => onProgress({ step: 'reading', share: OPENED + share * (READ - OPENED) });
  const collector = createCollector(IMPORT_LIMITS);
  if (found.is === 'xlsx') {
    const read = await readXlsx(bytes, wish, { collector, onShare });
    onProgress({ step: 'joining', share: READ });
    return finish({ ...read, format: 'xlsx', fileName }, collector);
  }
  if (found.is !== 'text') return unreadable(null, whyNot(found));
  const { format, decoded, json } = found;
  if (format === 'rajut' || format === 'rajutBundle') return readProjects(decoded.text, format);
  const refused = format === 'gexf' || format === 'graphml' ? entityProblem(decoded.text) : null;
  if (refused) return unreadable(format, refused);
  if (decoded.isOldEncoding) collector.remark('oldEncoding');
  const read = readText({ format, text: decoded.text, json }, wish, { collector, onShare });
  onProgress({ step: 'joining', share: READ });
  return finish({ ...read, format, fileName }, collector);
}

interface Read {
  readonly problem: ImportProblem | null;
  readonly tables: ReadTables | null;
  readonly format: Exclude<FormatId, 'rajut' | 'rajutBundle'>;
  readonly fileName: string;
}

function finish({ problem: wrong, tables, format, fileName }: Read, collector: Collector): FileReading {
  if (wrong) return unreadable(format, wrong, tables);
  const { actors, ties: said, remarks, isOver } = collector.finish();
  if (isOver) {
    const code = isOver === 'actors' ? 'tooManyActors' : 'tooManyTies';
    return unreadable(format, problem(code, { limit: IMPORT_LIMITS[isOver] }), tables);
  }
  if (actors.length === 0) return unreadable(format, problem('noActors'), tables);
  const { ties, repeated, line } = mergeRepeats(said);
  const told: ImportRemark[] = [...remarks];
  if (repeated > 0) told.push({ kind: 'repeated', count: repeated, line, sheet: '', detail: '' });
  return {
    ok: true,
    holds: 'network',
    format,
    network: { title: titleOf(fileName), actors, ties },
    tables,
    remarks: inOrder(new Map(told.map((remark) => [remark.kind, remark]))),
    tooLargeForProject: actors.length > LIMITS.actors || ties.length > LIMITS.ties,
  };
}

/** A title from the name of the file, without what follows the last dot. */
function titleOf(fileName: string): string {
  const bare = fileName.replace(/^.*[\\/]/, '').replace(/\.[\p{L}\p{N}]{1,8}$/u, '');
  return cutWhole(cleanText(bare.replace(/[_]+/g, ' ')), LIMITS.name);
}

function readProjects(text: string, format: 'rajut' | 'rajutBundle'): FileReading {
  const reading = bundleToProjects(text);
  if (!reading.ok) return { ok: false, format, problems: reading.problems };
  return reading.value.length === 0
    ? unreadable(format, problem('noActors'))
    : { ok: true, holds: 'projects', format, projects: reading.value };
}

function unreadable(
  format: FormatId | null,
  wrong: ImportProblem,
  tables: ReadTables | null = null,
): UnreadableFile {
  return { ok: false, format, problem: wrong, tables };
}

/** Before any parser sees it: what a file defines for itself can grow beyond all measure. */
function entityProblem(text: string): ImportProblem | null {
  const at = text.search(/<!(?:DOCTYPE|ENTITY)/i);
  return at < 0 ? null : problem('entities', { line: lineAt(text, at) });
}

const lineAt = (text: string, at: number) => text.slice(0, at).split(/\r\n|\r|\n/).length;

/** Why a file that was recognised as nothing Rajut reads cannot be read. */
function whyNot(found: Exclude<Recognised, { readonly is: 'text' | 'xlsx' }>): ImportProblem {
  if (found.is === 'binary') return problem('binary', { detail: found.kind });
  const { text } = found.decoded;
  if (found.is === 'xml') {
    const root = rootOf(text);
    return root === null
      ? problem('notXml', { line: 1 })
      : problem('otherXml', { detail: root.slice(0, 40) });
  }
  if (found.is === 'json') return problem('otherJson', { detail: keysOf(found.json) });
  const parsed = parseJson(text);
  const [first] = parsed.ok ? [] : parsed.problems;
  return first ? jsonProblem(first) : problem('notJson');
}

const keysOf = (json: unknown) =>
  isJsonRecord(json) ? cleanText(Object.keys(json).slice(0, 5).join(', ')).slice(0, 80) : '[ ]';

function jsonProblem({ code, place, line = 0, limit = 0 }: Problem): ImportProblem {
  const detail = place
    .map((step) => step.slice(0, 30))
    .slice(0, 6)
    .join(' › ');
  const same = code === 'truncated' || code === 'tooDeep' || code === 'forbiddenKey' || code === 'tooLarge';
  return problem(same ? code : 'notJson', { line, detail, limit });
}

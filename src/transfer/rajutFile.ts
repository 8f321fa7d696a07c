import type { Problem, Reading } from '@/model/problem';
import { projectSchema, toProblem } from '@/model/schema';
import type { Project } from '@/model/types';
import { upcast } from '@/model/upcast';
import { FORMAT_VERSION, MIN_READER } from '@/model/version';
import { findReferenceProblems } from './findReferenceProblems';
import { isJsonRecord, type JsonRecord } from './jsonRecord';
import { MAX_PROBLEMS, parseJson } from './parseJson';
import { withoutDangling } from './withoutDangling';

/** Says that a JSON file is a project of Rajut. */
export const FILE_FORMAT = 'rajut';
/** Says that a JSON file holds several projects of Rajut. */
export const BUNDLE_FORMAT = 'rajut-bundle';

/** What a file says about its making; nobody depends on it when reading. */
export interface FileOrigin {
  /** Moment of saving, ISO 8601 in UTC. */
  readonly savedAt: string;
  /** Name and version of the program, such as 'Rajut 0.1.0'. */
  readonly app: string;
}

/**
 * Writes a project as a `.rajut.json` file, indented so that people can read and compare it.
 *
 * @returns the whole file. Places, ties and memberships of actors that were deleted are left out: nobody sees
 *          them, and a file that names actors it does not hold would be refused. Everything else is kept,
 *          also fields that this version does not know.
 */
export function projectToFile(project: Project, origin: FileOrigin): string {
  return write({ ...head(FILE_FORMAT, origin), project: withoutDangling(project) });
}

/** Writes several projects as one `.rajut.json` file, for "download all"; each as in `projectToFile`. */
export function projectsToBundle(projects: readonly Project[], origin: FileOrigin): string {
  return write({ ...head(BUNDLE_FORMAT, origin), projects: projects.map(withoutDangling) });
}

/**
 * Reads a `.rajut.json` file with one project, from this or any earlier version, or from a newer one that
 * says that this version can read it. Never throws.
 *
 * @param text content of the file, at most 20 MB
 * @returns the project with every default filled in and unknown fields kept, or 1 to 50 problems; places are
 *          relative to the project, or name a field of the file itself
 */
export function fileToProject(text: string): Reading<Project> {
  const opened = openFile(text, [FILE_FORMAT]);
  return opened.ok ? readProject(opened.value.file.project, opened.value.version, []) : opened;
}

/**
 * Reads every project of a `.rajut.json` file: of a bundle, or the only one of a plain file. Never throws.
 *
 * @param text content of the file, at most 20 MB
 * @returns the projects in their order, or 1 to 50 problems; one broken project refuses the whole file, since
 *          a silently shorter list would be lost work. Places inside a bundle begin with 'projects' and index.
 */
export function bundleToProjects(text: string): Reading<readonly Project[]> {
  const opened = openFile(text, [FILE_FORMAT, BUNDLE_FORMAT]);
  if (!opened.ok) return opened;
  const { file, version } = opened.value;
  if (file.format === FILE_FORMAT) {
    const one = readProject(file.project, version, []);
    return one.ok ? { ok: true, value: [one.value] } : one;
  }
  if (!Array.isArray(file.projects)) return missingOrWrong(file.projects, ['projects']);
  const readings = file.projects.map((raw, index) => readProject(raw, version, ['projects', String(index)]));
  const problems = readings.flatMap((reading) => (reading.ok ? [] : reading.problems));
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
  return { ok: true, value: readings.flatMap((reading) => (reading.ok ? [reading.value] : [])) };
}

function head(format: string, { app, savedAt }: FileOrigin) {
  return { format, version: FORMAT_VERSION, minReader: MIN_READER, app, savedAt };
}

function write(file: object): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

interface OpenedFile {
  readonly file: JsonRecord;
  readonly version: number;
}

/** Parses the text and decides by its head whether this version can read it. */
function openFile(text: string, formats: readonly string[]): Reading<OpenedFile> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (!isJsonRecord(file) || !formats.some((format) => format === file.format)) {
    return refused({ code: 'notRajut', place: [] });
  }
  const { version, minReader = version } = file;
  if (!isVersion(version)) return missingOrWrong(version, ['version']);
  if (!isVersion(minReader)) return missingOrWrong(minReader, ['minReader']);
  if (minReader > FORMAT_VERSION) return refused({ code: 'newerVersion', place: [], limit: version });
  return { ok: true, value: { file, version } };
}

function readProject(raw: unknown, version: number, within: readonly string[]): Reading<Project> {
  const project = upcast(raw, version);
  if (!isJsonRecord(project)) return missingOrWrong(project, within.length > 0 ? within : ['project']);
  const found = findReferenceProblems(project).map((one) => ({ ...one, place: [...within, ...one.place] }));
  // A crowd is refused before the schema spends seconds on each member of it.
  const parsed = found.some(({ code }) => code === 'tooMany')
    ? null
    : projectSchema.safeParse(project, { reportInput: true });
  if (parsed?.success && found.length === 0) return { ok: true, value: parsed.data };
  const issues = (parsed?.error?.issues ?? []).slice(0, MAX_PROBLEMS);
  const problems = [...issues.map((issue) => toProblem(issue, within)), ...found];
  return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
}

function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}

function missingOrWrong(value: unknown, place: readonly string[]): Reading<never> {
  return refused({ code: value === undefined ? 'missing' : 'wrongKind', place });
}

function refused(problem: Problem): Reading<never> {
  return { ok: false, problems: [problem] };
}

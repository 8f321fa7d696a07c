import type { Problem, Reading } from '@/model/problem';
import type { Project } from '@/model/types';
import { FORMAT_VERSION, MIN_READER } from '@/model/version';
import { pack, unpackAtMost } from '@/platform/pack';
import { FILE_FORMAT, fileToProject } from '../rajutFile';
import { withoutDangling } from '../withoutDangling';
import { fromBase64url, toBase64url } from './base64url';
import { shortenIds } from './shortIds';
import { slimProject } from './slimProject';

/** Longest link that is opened or made: characters of what it holds, and bytes once unpacked. */
const MOST_CHARACTERS = 64_000;
const MOST_BYTES = 1_000_000;
/** Characters of the sender's name. */
export const SENDER_LENGTH = 80;
/** First letter of what a link holds; a later form of links has another. */
const FORM = '1';

export interface LinkContent {
  readonly project: Project;
  /** Who sent it, in their own words; '' when they did not say. Nobody has checked it. */
  readonly sender: string;
}

/**
 * Writes a project as text for an address: packed, without what a reader supposes anyway, with short ids, places
 * rounded to whole px, and without what hangs on deleted actors, as in a file.
 *
 * @returns letters, digits, `-` and `_`; null when it is more than a link may hold, or where browsers cannot pack
 */
export async function projectToLink({ project, sender }: LinkContent): Promise<string | null> {
  const whole = withoutDangling(project);
  const head = { format: FILE_FORMAT, version: FORMAT_VERSION, minReader: MIN_READER };
  const json = shortenIds(JSON.stringify({ ...head, project: slimProject(whole) }), idsOf(whole));
  const name = sender.replace(/\s+/g, ' ').trim().slice(0, SENDER_LENGTH);
  const bytes = new TextEncoder().encode(`${name}\n${json}`);
  if (bytes.length > MOST_BYTES) return null;
  const { bytes: small, packed } = await pack(bytes);
  const text = FORM + toBase64url(small);
  return packed && text.length <= MOST_CHARACTERS ? text : null;
}

/**
 * Reads what a link holds. It may come from anybody: its size is limited while it is unpacked, and the project passes
 * the same checks as one from a file. Never rejects.
 *
 * @returns the project and who says to have sent it; or problems, `linkTooLong`, `linkDamaged` or those of the project
 */
export async function linkToProject(text: string): Promise<Reading<LinkContent>> {
  if (text.length > MOST_CHARACTERS) return refused({ code: 'linkTooLong', place: [] });
  const [form] = text;
  const bytes = form === FORM ? fromBase64url(text.slice(1)) : null;
  if (!bytes) return refused({ code: 'linkDamaged', place: [] });
  const unpacked = await unpackAtMost(bytes, MOST_BYTES).then(
    (found) => found ?? 'tooLong',
    () => 'damaged' as const,
  );
  if (unpacked === 'tooLong') return refused({ code: 'linkTooLong', place: [] });
  if (unpacked === 'damaged') return refused({ code: 'linkDamaged', place: [] });
  const content = new TextDecoder().decode(unpacked);
  const end = content.indexOf('\n');
  const reading = fileToProject(content.slice(end + 1));
  if (!reading.ok) return isBroken(reading.problems) ? refused({ code: 'linkDamaged', place: [] }) : reading;
  const sender = content.slice(0, Math.max(0, end)).slice(0, SENDER_LENGTH);
  return { ok: true, value: { project: reading.value, sender } };
}

/** A link is not a file: that its text is no JSON says nothing but that it is damaged. */
const isBroken = (problems: readonly Problem[]) =>
  problems.some(({ code }) => code === 'notJson' || code === 'truncated' || code === 'notRajut');

function idsOf(project: Project): readonly string[] {
  const collections = [
    project.actors,
    project.tieTypes,
    project.groups,
    project.mapNotes,
    project.savedViews,
  ];
  const frames = project.frames.flatMap((frame) => [frame.id, ...Object.keys(frame.ties)]);
  return [project.id, ...collections.flatMap((entities) => Object.keys(entities)), ...frames];
}

function refused(problem: Problem): Reading<never> {
  return { ok: false, problems: [problem] };
}

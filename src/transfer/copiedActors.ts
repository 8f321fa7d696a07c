import * as z from 'zod/mini';
import type { Clip } from '@/model/edits/copies';
import { LIMITS } from '@/model/limits';
import { actorSchema, placeSchema, tieSchema, tieTypeSchema } from '@/model/schema';
import { parseJson } from './parseJson';

/** What goes on the clipboard of the system. */
export interface CopiedActors {
  /** One name a line, for Word, Excel and WhatsApp. */
  readonly text: string;
  /** The same as a list; for Rajut it holds the clip as well. */
  readonly html: string;
}

const clipSchema = z.object({
  actors: z.array(z.object({ actor: actorSchema, at: placeSchema })).check(z.maxLength(LIMITS.actors)),
  ties: z.array(tieSchema).check(z.maxLength(LIMITS.ties)),
  tieTypes: z.array(tieTypeSchema),
});

/**
 * Writes copied actors for the clipboard.
 *
 * @param names as they may be shown, in the order of the clip
 * @param clip null while names are masked: then it stays on the device, and the list only says that there is one
 */
export function writeCopiedActors(names: readonly string[], clip: Clip | null): CopiedActors {
  const held = clip ? `data-rajut-clip="${escapeHtml(JSON.stringify(clip))}"` : 'data-rajut-kept=""';
  // Excel computes what looks like a formula unless a cell is said to be text.
  const items = names.map((name) => `<li style='mso-number-format:"\\@"'>${escapeHtml(name)}</li>`);
  return { text: names.join('\n'), html: `<ul ${held}>${items.join('')}</ul>` };
}

/** Whether a list on the clipboard was copied while names were masked, so that its clip is on the device only. */
export function isClipKept(html: string): boolean {
  return /<ul [^>]*data-rajut-kept/.test(html);
}

/**
 * Reads actors that Rajut put on the clipboard, in this or another window.
 *
 * @returns null when there are none, or something else has changed them
 */
export function readCopiedActors(html: string): Clip | null {
  const held = /data-rajut-clip="([^"]*)"/.exec(html)?.[1];
  return held === undefined ? null : readClip(unescapeHtml(held));
}

/** Reads a clip from JSON; null when it is none that could be pasted. Never throws. */
export function readClip(json: string): Clip | null {
  const parsed = parseJson(json);
  const read = parsed.ok ? clipSchema.safeParse(parsed.value) : null;
  if (!read?.success || read.data.actors.length === 0) return null;
  return read.data.ties.some((tie) => tie.source === tie.target) ? null : read.data;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&"<>]/g, (sign) => ENTITIES[sign] ?? sign);
}

function unescapeHtml(text: string): string {
  const signs = Object.entries(ENTITIES);
  return text.replace(
    /&(?:amp|quot|lt|gt);/g,
    (entity) => signs.find(([, one]) => one === entity)?.[0] ?? entity,
  );
}

import { IMPORT_LIMITS } from '../../importing/limits';
import { problem } from '../../importing/problem';
import type { ImportProblem } from '../../importing/types';

/** An entry of an archive as its directory tells it. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly packed: number;
  readonly at: number;
  readonly isLocked: boolean;
}

const END_SIGNATURE = 0x06054b50;
const DIRECTORY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
/** A comment may stand behind the end. */
const LONGEST_COMMENT = 65_535;
/** Short texts that say the same over and over shrink more than any ratio tells. */
const RATIO_FROM = 1_000_000;

/**
 * Lists the entries of an archive, by its directory at the end.
 *
 * @returns null when the bytes are no whole archive. Cost O(entries).
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_SIGNATURE) return null;
    const nameLength = view.getUint16(at + 28, true);
    const skipped = nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries.push({
      path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + skipped;
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const least = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= least; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}

/**
 * Unpacks the wanted entries of an archive. What comes out is counted as it comes, whatever the archive says of
 * itself, and unpacking ends as soon as it is more than an honest spreadsheet holds.
 *
 * @returns the entries by path, or `damaged`, `locked`, `bomb`, `tooManyParts`. Never throws.
 */
export async function openZip(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
): Promise<{ readonly entries: ReadonlyMap<string, Uint8Array> } | { readonly problem: ImportProblem }> {
  const listed = listZip(bytes);
  if (listed === null) return { problem: problem('damaged') };
  if (listed.length > IMPORT_LIMITS.entries) {
    return { problem: problem('tooManyParts', { limit: IMPORT_LIMITS.entries }) };
  }
  if (listed.some(({ isLocked }) => isLocked)) return { problem: problem('locked') };
  const entries = new Map<string, Uint8Array>();
  let left = IMPORT_LIMITS.unzippedMb * 1_000_000;
  for (const entry of listed.filter(({ path }) => isWanted(path))) {
    const packed = packedBytes(bytes, entry);
    if (packed === null) return { problem: problem('damaged', { detail: entry.path.slice(0, 60) }) };
    const unpacked = await unpack(packed, entry.method, left);
    if (unpacked === 'damaged') return { problem: problem('damaged', { detail: entry.path.slice(0, 60) }) };
    if (unpacked === 'bomb') return { problem: problem('bomb', { limit: IMPORT_LIMITS.unzippedMb }) };
    left -= unpacked.length;
    entries.set(entry.path, unpacked);
  }
  return { entries };
}

function packedBytes(bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array<ArrayBuffer> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL_SIGNATURE) return null;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > bytes.length) return null;
  return new Uint8Array(bytes.subarray(from, from + packed));
}

async function unpack(
  packed: Uint8Array<ArrayBuffer>,
  method: number,
  left: number,
): Promise<Uint8Array | 'damaged' | 'bomb'> {
  if (method === 0) return packed.length > left ? 'bomb' : packed;
  if (method !== 8) return 'damaged';
  const most = Math.min(left, Math.max(RATIO_FROM, packed.length * IMPORT_LIMITS.ratio));
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > most) {
        await reader.cancel();
        return 'bomb';
      }
      parts.push(value);
    }
  } catch {
    // What the browser says of broken archives differs; that it is broken does not.
    return 'damaged';
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

import { readFile } from '@/transfer/importing/readFile';
import type { FileReading, ImportWish, ReadNetworkFile } from '@/transfer/importing/types';

/** A file as bytes in UTF-8. */
export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Reads a text as a file of the app would be. */
export function read(
  content: string | Uint8Array,
  wish: ImportWish = {},
  name = 'berkas.csv',
): Promise<FileReading> {
  return readFile(typeof content === 'string' ? bytesOf(content) : content, name, wish);
}

/** The network of a file that can be read. */
export async function networkIn(
  content: string | Uint8Array,
  wish: ImportWish = {},
): Promise<ReadNetworkFile> {
  const reading = await read(content, wish);
  if (!reading.ok || reading.holds !== 'network')
    throw new Error(`networkIn: ${JSON.stringify(reading).slice(0, 500)}`);
  return reading;
}

/** Names by id. */
function namesOf({ network }: ReadNetworkFile): ReadonlyMap<string, string> {
  return new Map(network.actors.map(({ id, name }) => [id, name]));
}

/** Ties as people write them: "A -> B: uang (2)", "A - B", "A <-> B". */
export function tiesOf(reading: ReadNetworkFile): readonly string[] {
  const names = namesOf(reading);
  return reading.network.ties.map(({ source, target, direction, weight, values }) => {
    const arrow = { none: '-', forward: '->', both: '<->' }[direction];
    const type = values.type === undefined ? '' : `: ${values.type}`;
    const number = weight === null ? '' : ` (${weight})`;
    return `${names.get(source)} ${arrow} ${names.get(target)}${type}${number}`;
  });
}

/** What was left out or changed: kind, how often, first line. */
export const remarksOf = ({ remarks }: ReadNetworkFile) =>
  remarks.map(({ kind, count, line }) => [kind, count, line] as const);

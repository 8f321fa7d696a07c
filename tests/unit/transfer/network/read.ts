import { type NetworkFile, readNetworkFile } from '@/transfer/network/readNetworkFile';
import type { NetworkProblem, ReadNetwork } from '@/transfer/network/types';

/** A file as bytes in UTF-8. */
export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A file as Windows writes "Unicode text". */
export function utf16(text: string, order: 'le' | 'be', hasMark: boolean): Uint8Array {
  const marked = hasMark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let index = 0; index < marked.length; index++) {
    view.setUint16(index * 2, marked.charCodeAt(index), order === 'le');
  }
  return new Uint8Array(view.buffer);
}

/** The network of a file that can be read. */
export function networkIn(content: string | Uint8Array): ReadNetwork {
  const file = readNetworkFile(typeof content === 'string' ? bytesOf(content) : content);
  if (!file.ok || file.kind !== 'network') throw new Error(`networkIn: ${JSON.stringify(file)}`);
  return file.network;
}

/** Why a file cannot be read. */
export function problemIn(content: string | Uint8Array): NetworkProblem | NetworkFile {
  const file = readNetworkFile(typeof content === 'string' ? bytesOf(content) : content);
  return !file.ok && file.kind === 'network' ? file.problem : file;
}

/** Who is there, in the order of the file. */
export const namesOf = ({ actors }: ReadNetwork) => actors.map(({ name }) => name);

/** Ties as people write them: "A -> B", "A - B", "A <-> B", strong ones with "=". */
export function tiesOf({ ties }: ReadNetwork): readonly string[] {
  const line = { weak: '-', strong: '=' } as const;
  return ties.map(({ source, target, direction, strength, type }) => {
    const arrow = `${direction === 'both' ? '<' : ''}${line[strength]}${direction === 'none' ? '' : '>'}`;
    return `${source} ${arrow} ${target}${type === '' ? '' : `: ${type}`}`;
  });
}

/** What was merged or left out: kind, how often, first line. */
export const remarksOf = ({ remarks }: ReadNetwork) =>
  remarks.map(({ kind, count, line }) => [kind, count, line] as const);

import { mergeArcs, toArcs, weightOf } from '../../exchange/arcs';
import { distinctNames } from '../../exchange/distinctNames';
import type { ExchangeNetwork } from '../../exchange/types';
import { plainLabel } from '../pajek/plainLabel';

/** What UCINET's `edgelist1` knows no other word for: a number for every actor, in the order of the labels. */
interface Numbered {
  readonly labels: readonly string[];
  readonly weights: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly ids: readonly string[];
}

/**
 * Writes an edge list for UCINET (Borgatti, Everett and Freeman): labels first, then ends by number with a value.
 * UCINET keeps arrows only, so a tie without direction is written both ways.
 *
 * Cost O(actors + ties).
 */
export function writeDlEdges(network: ExchangeNetwork): string {
  const { labels, weights, ids } = numbered(network);
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  const rows = ids.flatMap((id) =>
    [...(weights.get(id) ?? [])].map(([to, weight]) => `${numbers.get(id)} ${numbers.get(to)} ${weight}`),
  );
  return file(['format = edgelist1', 'labels:', ...quoted(labels), 'data:', ...rows], ids.length);
}

/** Writes a whole matrix for UCINET: rows send, columns receive. Cost O(actors²). */
export function writeDlMatrix(network: ExchangeNetwork): string {
  const { labels, weights, ids } = numbered(network);
  const rows = ids.map((id) => {
    const row = weights.get(id);
    return ids.map((to) => row?.get(to) ?? 0).join(' ');
  });
  return file(['format = fullmatrix', 'labels:', ...quoted(labels), 'data:', ...rows], ids.length);
}

/** One arrow at most from each to each, those without direction both ways. */
export function numbered(network: ExchangeNetwork): Numbered {
  const { actors } = network;
  const names = distinctNames(actors.map((actor) => ({ ...actor, name: plainLabel(actor.name) })));
  const { isDirected, arcs } = toArcs(network);
  const weights = new Map<string, Map<string, number>>();
  const set = (from: string, to: string, weight: number) => {
    const row = weights.get(from) ?? new Map<string, number>();
    weights.set(from, row);
    row.set(to, weight);
  };
  for (const arc of mergeArcs({ isDirected, arcs })) {
    set(arc.source, arc.target, weightOf(arc));
    if (!isDirected) set(arc.target, arc.source, weightOf(arc));
  }
  return { labels: actors.map(({ id }) => names.get(id) ?? ''), weights, ids: actors.map(({ id }) => id) };
}

/** Letters of any script; other characters separate labels unless they stand in quotes, which igraph does not know. */
const PLAIN = /^[\p{L}\p{M}\p{N}_.-]+$/u;

/** One label a line. */
const quoted = (labels: readonly string[]) =>
  labels.map((label) => (PLAIN.test(label) ? label : `"${label}"`));

const file = (lines: readonly string[], count: number) =>
  [`dl n = ${count}`, ...lines].map((line) => `${line}\r\n`).join('');

import type { ExchangeActor, ExchangeTie } from '../exchange/types';
import type { FileReading, ImportProgress, ImportWish } from './types';

/** What the worker that reads is told. */
export interface ImportOrder {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly wish: ImportWish;
}

/** What it tells. A network comes in parts, so that taking it over never holds the page up; `reading` comes last. */
export type ImportNews =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'actors'; readonly actors: readonly ExchangeActor[] }
  | { readonly kind: 'ties'; readonly ties: readonly ExchangeTie[] }
  | { readonly kind: 'reading'; readonly reading: FileReading };

/** Actors or ties of one message: some ms to take over on a weak laptop. */
const PART = 4_000;

/** A reading as messages. Cost O(actors + ties). */
export function* toNews(reading: FileReading): Generator<ImportNews> {
  if (!reading.ok || reading.holds !== 'network') {
    yield { kind: 'reading', reading };
    return;
  }
  const { actors, ties } = reading.network;
  for (let at = 0; at < actors.length; at += PART)
    yield { kind: 'actors', actors: actors.slice(at, at + PART) };
  for (let at = 0; at < ties.length; at += PART) yield { kind: 'ties', ties: ties.slice(at, at + PART) };
  yield { kind: 'reading', reading: { ...reading, network: { ...reading.network, actors: [], ties: [] } } };
}

/** Puts the parts together again. */
export function createJoiner() {
  const actors: ExchangeActor[] = [];
  const ties: ExchangeTie[] = [];
  return {
    /** @returns the reading once it is whole, null before */
    take: (news: ImportNews): FileReading | null => {
      if (news.kind === 'actors') actors.push(...news.actors);
      else if (news.kind === 'ties') ties.push(...news.ties);
      else if (news.kind === 'reading') {
        const { reading } = news;
        if (!reading.ok || reading.holds !== 'network') return reading;
        return { ...reading, network: { ...reading.network, actors, ties } };
      }
      return null;
    },
  };
}

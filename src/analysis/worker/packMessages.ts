import type { AnalysisNews, AnalysisRequest } from './messages';
import { buffersOfFound, type PackedFound, packFound, unpackFound } from './packFound';
import { buffersOfInput, type PackedInput, packInput } from './packInput';

/** A message to the worker as it travels. */
export type WorkerOrder =
  | { readonly kind: 'ask'; readonly revision: number; readonly input: PackedInput }
  | { readonly kind: 'stop' | 'resume' };

/** A message from the worker as it travels. */
export type PackedNews =
  | Exclude<AnalysisNews, { found: unknown }>
  | { readonly kind: 'early' | 'found'; readonly revision: number; readonly found: PackedFound };

/** A message and what of it changes hands instead of being copied. */
interface Parcel<Message> {
  readonly message: Message;
  readonly buffers: ArrayBufferLike[];
}

/** A request as it travels. */
export function packRequest({ revision, input }: AnalysisRequest): Parcel<WorkerOrder> {
  const packed = packInput(input);
  return { message: { kind: 'ask', revision, input: packed }, buffers: buffersOfInput(packed) };
}

/** News as they travel. */
export function packNews(news: AnalysisNews): Parcel<PackedNews> {
  if (news.kind === 'progress' || news.kind === 'failed') return { message: news, buffers: [] };
  const found = packFound(news.found);
  return { message: { ...news, found }, buffers: buffersOfFound(found) };
}

/** The news that travelled. */
export function unpackNews(packed: PackedNews): AnalysisNews {
  if (packed.kind === 'progress' || packed.kind === 'failed') return packed;
  return { ...packed, found: unpackFound(packed.found) };
}

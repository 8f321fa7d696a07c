import type { Message } from '@/i18n/messages';
import type { Format } from './choices';

export const MIME_TYPES = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const satisfies Record<Format, string>;

/** What a file of that kind is called where one chooses its place. */
export function fileKind(format: Format): Message {
  return format === 'pptx' ? ($) => $.report.share.slidesKind : ($) => $.report.share.documentKind;
}

import { readFileSync } from 'node:fs';

const read = (name: string) =>
  new Uint8Array(readFileSync(`src/transfer/pictures/fonts/plusJakartaSans-${name}.ttf`));

/** The font files that PDF embeds. */
export const PDF_FONTS = { text: read('text'), strong: read('strong') };

/** Everything that a PDF needs besides its pages; its streams stay readable. */
export const PLAIN_PDF = {
  fonts: PDF_FONTS,
  deflate: (bytes: Uint8Array<ArrayBuffer>) => Promise.resolve({ bytes, packed: false }),
  on: 'paper',
  language: 'id',
  madeAt: '2026-11-28T03:00:00.000Z',
} as const;

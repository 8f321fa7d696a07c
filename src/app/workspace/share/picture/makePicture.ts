import type { Language } from '@/i18n/messages';
import type { Sheet } from '@/picture/sheet';
import { textsOf } from '@/picture/sheetTexts';
import { systemClock } from '@/platform/clock';
import { packZlib } from '@/platform/pack';
import { writePdf } from '@/transfer/pictures/writePdf';
import { writeSvg } from '@/transfer/pictures/writeSvg';
import type { Choices, Format } from './choices';
import { loadPdfFonts, loadSvgFonts } from './fonts';
import { paintCanvas, toPng } from './paintCanvas';

export const MIME_TYPES = {
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
} as const satisfies Record<Format, string>;

type Content = Promise<string | Uint8Array<ArrayBuffer>>;

/**
 * Begins to make the file of a page. What takes long is waited for later, because a browser asks where to save only
 * at once.
 *
 * @returns null where the browser has no room for a picture of that size
 */
export function makePicture(sheet: Sheet, choices: Choices, language: Language): Content | null {
  switch (choices.format) {
    case 'png': {
      const scale = Number(choices.sharpness);
      const canvas = paintCanvas(sheet, scale);
      return canvas && toPng(canvas, scale);
    }
    case 'svg':
      return makeSvg(sheet, choices.hasFont);
    case 'pdf':
      return makePdf(sheet, language);
  }
}

async function makeSvg(sheet: Sheet, hasFont: boolean): Promise<string> {
  const fonts = hasFont ? await loadSvgFonts(textsOf(sheet)) : null;
  return writeSvg(sheet, { fonts, on: 'paper' });
}

async function makePdf(sheet: Sheet, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = await loadPdfFonts();
  const madeAt = new Date(systemClock.now()).toISOString();
  return writePdf([sheet], { fonts, deflate: packZlib, on: 'paper', language, madeAt });
}

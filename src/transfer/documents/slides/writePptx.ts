import PptxGenJS from 'pptxgenjs';
import type { Report } from '@/report/types';
import { LANGS } from '../langs';
import type { DocumentWords } from '../types';
import { drawSlide } from './drawSlide';
import { MASTERS } from './masters';
import { FONT } from './pen';
import { planSlides } from './planSlides';

/**
 * The report as slides of 16 to 9: maps, charts and tables of the program itself, so that everything can be edited;
 * what is too long for a slide is in the notes of its speaker. No actor's id is in the file.
 *
 * @param onSlide told after each slide how many there are altogether; slides are made in turns, so that a page can
 *   draw in between
 * @returns the bytes of a .pptx file; its dates are the library's own
 */
export async function writePptx(
  report: Report,
  words: DocumentWords,
  onSlide: (done: number, all: number) => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const pptx = new PptxGenJS();
  const lang = LANGS[report.language];
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = report.title.title;
  pptx.subject = report.title.kind;
  pptx.author = 'Rajut';
  pptx.company = 'Rajut';
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  for (const master of MASTERS) pptx.defineSlideMaster(master(report.title.title, lang));
  const slides = planSlides(report, words);
  for (const [at, slide] of slides.entries()) {
    drawSlide(pptx, slide, lang);
    await onSlide(at + 1, slides.length);
  }
  const written = await pptx.write({ outputType: 'arraybuffer', compression: true });
  if (!(written instanceof ArrayBuffer)) throw new Error('writePptx: the library gave no bytes');
  return new Uint8Array(written);
}

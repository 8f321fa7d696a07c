import { colourOf, type Ground } from '@/picture/palette';
import type { Sheet } from '@/picture/sheet';
import { textsOf } from '@/picture/sheetTexts';
import { groundOperators, number, type PdfPaint, partOperators } from './pdfContent';
import { createPdfFile, type Deflate, pdfText, toBytes } from './pdfFile';
import { createPdfFont } from './pdfFont';
import { readTrueType } from './trueType';

/** What a document needs from outside. */
export interface PdfChoices {
  /** Font files for usual and for heavy text. */
  readonly fonts: { readonly text: Uint8Array<ArrayBuffer>; readonly strong: Uint8Array<ArrayBuffer> };
  readonly deflate: Deflate;
  readonly on: Ground;
  /** Language of the text, such as `id`. */
  readonly language: string;
  /** When it was made, ISO 8601 in UTC. */
  readonly madeAt: string;
}

/** Points of one px at 96 to the inch. */
const POINTS = 0.75;
/** From this weight on the heavy font is nearer. */
const STRONG_FROM = 575;

/**
 * Pages as a PDF of vectors, with the letters as text that can be copied and found. Written by hand, because a page
 * is paths and texts only: no library needs to be loaded, and the same page gives the same file.
 *
 * @source ISO 32000-1:2008
 */
export async function writePdf(
  sheets: readonly Sheet[],
  choices: PdfChoices,
): Promise<Uint8Array<ArrayBuffer>> {
  const { fonts, deflate, on, language, madeAt } = choices;
  const file = createPdfFile();
  const text = createPdfFont('F1', 'PlusJakartaSans-Text', readTrueType(fonts.text));
  const strong = createPdfFont('F2', 'PlusJakartaSans-Strong', readTrueType(fonts.strong));
  const opacities = new Map<string, string>();
  const paint: PdfPaint = {
    colour: (token) => colourOf(token, on),
    fontOf: (weight) => (weight < STRONG_FROM ? text : strong),
    opacity: (share) => {
      const key = number(share);
      const name = opacities.get(key) ?? `O${opacities.size + 1}`;
      opacities.set(key, name);
      return name;
    },
  };
  const pages = file.reserve();
  const resources = file.reserve();
  const kids: number[] = [];
  for (const sheet of sheets) {
    const packed = await deflate(toBytes(pageOperators(sheet, paint)));
    const content = file.addStream(packed);
    const box = `[0 0 ${number(sheet.width * POINTS)} ${number(sheet.height * POINTS)}]`;
    kids.push(
      file.add(
        `<< /Type /Page /Parent ${pages} 0 R /MediaBox ${box} /Resources ${resources} 0 R /Contents ${content} 0 R >>`,
      ),
    );
  }
  const states = [...opacities].map(([share, name]) => `/${name} << /ca ${share} /CA ${share} >>`).join(' ');
  const [one, two] = [await text.put(file, deflate), await strong.put(file, deflate)];
  file.put(
    resources,
    `<< /Font << /F1 ${one} 0 R /F2 ${two} 0 R >>${states === '' ? '' : ` /ExtGState << ${states} >>`} >>`,
  );
  file.put(
    pages,
    `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`,
  );
  const root = file.add(
    `<< /Type /Catalog /Pages ${pages} 0 R /Lang (${language}) /ViewerPreferences << /DisplayDocTitle true >> >>`,
  );
  const [first] = sheets;
  const date = `D:${madeAt.replace(/\D/g, '').slice(0, 14)}Z`;
  const info = file.add(
    `<< /Title ${pdfText(first?.title ?? '')} /Subject ${pdfText(first?.description ?? '')} /Creator (Rajut) /Producer (Rajut) /CreationDate (${date}) >>`,
  );
  return file.write(root, info);
}

/** The page measures from its upper left corner, in px. */
function pageOperators({ width, height, ground, parts }: Sheet, paint: PdfPaint): string {
  const turned = `${number(POINTS)} 0 0 ${number(-POINTS)} 0 ${number(height * POINTS)} cm\n`;
  const back = ground === null ? '' : groundOperators(paint.colour(ground), width, height);
  return turned + back + parts.map((part) => partOperators(part, paint)).join('');
}

/** Letters of a page that the fonts do not have, each once; they stand as question marks in the document. */
export function missingLetters(sheet: Sheet, font: Uint8Array<ArrayBuffer>): readonly string[] {
  const { glyphOf } = readTrueType(font);
  const letters = new Set(textsOf(sheet).replaceAll('\n', '').normalize('NFC'));
  return [...letters].filter((letter) => glyphOf(letter.codePointAt(0) ?? 0) === null);
}

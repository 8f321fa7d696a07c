import { type Deflate, hex, type PdfFile, toBytes } from './pdfFile';
import type { TrueType } from './trueType';

/** A font in which a document is being written: it remembers which glyphs were used. */
export interface PdfFont {
  /** As pages call it. */
  readonly name: string;
  /** Glyphs of a text as hexadecimal figures, and how wide it is in thousandths of the type's size. */
  readonly encode: (words: string) => { readonly glyphs: string; readonly width: number };
  /** Writes the font into the file, with what its glyphs mean so that the text can be copied and found. */
  readonly put: (file: PdfFile, deflate: Deflate) => Promise<number>;
}

/** What stands for a letter that the font does not have. */
const INSTEAD = '?';
/** Most entries of one block of a character map. */
const BLOCK = 100;

/** @param name as pages call it, @param postScript as the file calls it */
export function createPdfFont(name: string, postScript: string, font: TrueType): PdfFont {
  const used = new Map<number, string>();
  return {
    name,
    encode: (words) => {
      let [glyphs, width] = ['', 0];
      for (const letter of words.normalize('NFC')) {
        const known = font.glyphOf(letter.codePointAt(0) ?? 0);
        const glyph = known ?? font.glyphOf(INSTEAD.codePointAt(0) ?? 0) ?? 0;
        used.set(glyph, known === null ? INSTEAD : letter);
        glyphs += hex(glyph);
        width += font.advanceOf(glyph);
      }
      return { glyphs, width };
    },
    put: async (file, deflate) => {
      const packed = await deflate(font.bytes);
      const fontFile = file.addStream(packed, `/Length1 ${font.bytes.length}`);
      const { ascent, descent, capHeight, box } = font;
      const descriptor = file.add(
        `<< /Type /FontDescriptor /FontName /${postScript} /Flags 32 /FontBBox [${box.join(' ')}] /ItalicAngle 0 /Ascent ${ascent} /Descent ${descent} /CapHeight ${capHeight} /StemV 90 /FontFile2 ${fontFile} 0 R >>`,
      );
      const glyphs = [...used.keys()].sort((a, b) => a - b);
      const widths = glyphs.map((glyph) => `${glyph} [${Math.round(font.advanceOf(glyph))}]`).join(' ');
      const descendant = file.add(
        `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${postScript} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /CIDToGIDMap /Identity /DW 600 /W [${widths}] >>`,
      );
      const meaning = await deflate(toBytes(characterMap(glyphs, used)));
      const toUnicode = file.addStream(meaning);
      return file.add(
        `<< /Type /Font /Subtype /Type0 /BaseFont /${postScript} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${toUnicode} 0 R >>`,
      );
    },
  };
}

function characterMap(glyphs: readonly number[], used: ReadonlyMap<number, string>): string {
  const rows = glyphs.map((glyph) => {
    const letter = used.get(glyph) ?? INSTEAD;
    const units = Array.from({ length: letter.length }, (_, index) => hex(letter.charCodeAt(index)));
    return `<${hex(glyph)}> <${units.join('')}>`;
  });
  const blocks = Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, index) => {
    const own = rows.slice(index * BLOCK, (index + 1) * BLOCK);
    return `${own.length} beginbfchar\n${own.join('\n')}\nendbfchar`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}

/** What can be copied out of a PDF of ours whose streams are not packed: one entry a line of letters. */
export function pdfTexts(pdf: Uint8Array): readonly string[] {
  const text = Array.from(pdf, (byte) => String.fromCharCode(byte)).join('');
  const maps = [...text.matchAll(/begincmap([\s\S]*?)endcmap/g)].map(([, map = '']) => {
    const pairs = [...map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/g)].slice(1);
    return new Map(pairs.map(([, glyph = '', units = '']) => [glyph, fromUnits(units)]));
  });
  const content = /stream\n([\s\S]*?Tj[\s\S]*?)endstream/.exec(text)?.[1] ?? '';
  // A halo is no text to who reads the file.
  const seen = content.replace(/\/Artifact BMC[\s\S]*?EMC/g, '');
  return [...seen.matchAll(/BT\n\/F(\d)[\s\S]*?ET/g)].flatMap(([block, font]) =>
    [...block.matchAll(/<([0-9A-F]*)> Tj/g)].map(([, glyphs = '']) =>
      (glyphs.match(/.{4}/g) ?? []).map((glyph) => maps[Number(font) - 1]?.get(glyph) ?? '').join(''),
    ),
  );
}

const fromUnits = (units: string): string =>
  String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));

/** What of a TrueType font a document needs to know to write with it. */
export interface TrueType {
  /** The whole font file. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Glyph of a code point, null where the font has none. */
  readonly glyphOf: (code: number) => number | null;
  /** How far the pen moves on after a glyph, thousandths of the type's size. */
  readonly advanceOf: (glyph: number) => number;
  /** Thousandths of the type's size. */
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
}

const FORMAT = 4;

/**
 * Reads the tables of a font file with a character map of format 4, as `scripts/reference/pictureFonts.py` makes.
 *
 * @source Microsoft, OpenType specification 1.9: cmap, head, hhea, hmtx, OS/2
 * @returns Throws where a table is missing
 */
export function readTrueType(bytes: Uint8Array<ArrayBuffer>): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const at = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`readTrueType: no table ${tag}`);
    return offset;
  };
  const [head, hhea, hmtx, os2] = [at('head'), at('hhea'), at('hmtx'), at('OS/2')];
  const share = 1000 / view.getUint16(head + 18);
  const scaled = (offset: number) => Math.round(view.getInt16(offset) * share);
  const metrics = view.getUint16(hhea + 34);
  return {
    bytes,
    glyphOf: glyphsOf(view, at('cmap')),
    advanceOf: (glyph) => view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4) * share,
    ascent: scaled(hhea + 4),
    descent: scaled(hhea + 6),
    capHeight: scaled(os2 + 88),
    box: [scaled(head + 36), scaled(head + 38), scaled(head + 40), scaled(head + 42)],
  };
}

function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(at + letter)));
    tables.set(tag, view.getUint32(at + 8));
  }
  return tables;
}

/** Looks glyphs up in spans of code points (format 4). */
function glyphsOf(view: DataView, cmap: number): TrueType['glyphOf'] {
  const offsets = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + index * 8),
  );
  const table = offsets.find((offset) => view.getUint16(offset) === FORMAT);
  if (table === undefined) throw new Error('readTrueType: no character map of format 4');
  const twice = view.getUint16(table + 6);
  const [ends, starts, deltas, ranges] = [14, 16 + twice, 16 + twice * 2, 16 + twice * 3].map(
    (more) => table + more,
  );
  return (code) => {
    if (ends === undefined || starts === undefined || deltas === undefined || ranges === undefined)
      return null;
    for (let at = 0; at < twice; at += 2) {
      if (code > view.getUint16(ends + at)) continue;
      const start = view.getUint16(starts + at);
      if (code < start) return null;
      const range = view.getUint16(ranges + at);
      const delta = view.getUint16(deltas + at);
      if (range === 0) return (code + delta) & 0xffff || null;
      const glyph = view.getUint16(ranges + at + range + (code - start) * 2);
      return glyph === 0 ? null : (glyph + delta) & 0xffff;
    }
    return null;
  };
}

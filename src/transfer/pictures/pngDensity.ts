/** Of the signature and the header, which every PNG begins with. */
const HEADER_BYTES = 33;
const INCHES_A_METRE = 1000 / 25.4;

/**
 * Writes into a PNG how many pixels are an inch, so that a page comes out of a word processor as large as it is.
 *
 * @param png as a browser makes it, without such a note
 * @source W3C, PNG specification (third edition), 11.3.4.3 pHYs
 */
export function withDensity(png: Uint8Array<ArrayBuffer>, pixelsAnInch: number): Uint8Array<ArrayBuffer> {
  const note = new Uint8Array(21);
  const view = new DataView(note.buffer);
  const perMetre = Math.round(pixelsAnInch * INCHES_A_METRE);
  view.setUint32(0, 9);
  note.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  note[16] = 1;
  view.setUint32(17, crc32(note.subarray(4, 17)));
  const all = new Uint8Array(png.length + note.length);
  all.set(png.subarray(0, HEADER_BYTES));
  all.set(note, HEADER_BYTES);
  all.set(png.subarray(HEADER_BYTES), HEADER_BYTES + note.length);
  return all;
}

/** The checksum of ISO 3309, bit by bit: it is asked for 13 bytes. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

import { describe, expect, it } from 'vitest';
import { withDensity } from '@/transfer/pictures/pngDensity';

/** One white point, as a browser's canvas writes it. */
const POINT = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
    'base64',
  ),
);

describe('a PNG that knows how large it is on paper', () => {
  const noted = withDensity(POINT, 192);
  const view = new DataView(noted.buffer);

  it('has the note behind its header, in pixels a metre', () => {
    expect(Buffer.from(noted.subarray(37, 41)).toString()).toBe('pHYs');
    expect(view.getUint32(33)).toBe(9);
    expect([view.getUint32(41), view.getUint32(45), noted[49]]).toEqual([7559, 7559, 1]);
  });

  it('has the checksum that the specification asks for', () => {
    // 96 dpi is what many programs write: 3780 a metre, zlib has this checksum.
    const usual = withDensity(POINT, 96.012);
    expect(new DataView(usual.buffer).getUint32(50)).toBe(0x952b0e1b);
  });

  it('leaves everything else as it was', () => {
    expect(noted.length).toBe(POINT.length + 21);
    expect(noted.subarray(0, 33)).toEqual(POINT.subarray(0, 33));
    expect(noted.subarray(54)).toEqual(POINT.subarray(33));
  });
});

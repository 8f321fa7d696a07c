import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { QR_MARGIN, QR_MOST_BYTES, type QrPicture, qrPicture, qrSvg } from '@/transfer/link/qrPicture';

/** Paints the path as a screen would, 4 px a module with its margin, and lets a camera's reader read it. */
function read({ side, path }: QrPicture): string {
  const scale = 4;
  const width = (side + 2 * QR_MARGIN) * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  let modules = 0;
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    modules += Number(length);
    const left = (Number(x) + QR_MARGIN) * scale;
    for (let row = (Number(y) + QR_MARGIN) * scale; row < (Number(y) + QR_MARGIN + 1) * scale; row += 1) {
      for (let at = left; at < left + Number(length) * scale; at += 1)
        data.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3);
    }
  }
  expect(modules).toBeGreaterThan(side);
  return decodeQR({ width, height: width, data });
}

describe('a QR code', () => {
  it.each([30, 600, 601, 1500, QR_MOST_BYTES])('of %d letters is read as what was written', (length) => {
    const text = `https://rajut.example/#/open/1${'aB3-_xY9'.repeat(400)}`.slice(0, length);
    const picture = qrPicture(text);
    if (!picture) throw new Error('there is no code');
    expect(read(picture)).toBe(text);
  });

  it('is not drawn for what is too long for one, counted in bytes', () => {
    expect(qrPicture('a'.repeat(QR_MOST_BYTES + 1))).toBeNull();
    expect(qrPicture('é'.repeat(QR_MOST_BYTES - 1))).toBeNull();
  });

  it('is a file of plain black on white, with its margin', () => {
    const picture = qrPicture('https://rajut.example/');
    const svg = picture ? qrSvg(picture) : '';
    const whole = (picture?.side ?? 0) + 2 * QR_MARGIN;
    expect(svg).toContain(`viewBox="0 0 ${whole} ${whole}"`);
    expect(svg).toContain('fill="#ffffff"');
    expect(svg).toContain(`translate(${QR_MARGIN} ${QR_MARGIN})`);
  });
});

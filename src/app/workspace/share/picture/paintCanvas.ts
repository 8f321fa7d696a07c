import type { Sheet } from '@/picture/sheet';
import { paintSheet } from '@/transfer/pictures/paintSheet';
import { withDensity } from '@/transfer/pictures/pngDensity';
import { PAINT_FAMILY } from './fonts';

/** Width and height of a page as a picture of so many pixels a px. */
export function pixelsOf({ width, height }: Pick<Sheet, 'width' | 'height'>, scale: number) {
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/**
 * Paints a page on a canvas.
 *
 * @returns null where the browser does not give a canvas of that size; some give one that stays empty
 */
export function paintCanvas(sheet: Sheet, scale: number): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  const pen = sizedPen(canvas, sheet, scale);
  if (!pen || !isPaintable(pen)) return null;
  paintSheet(pen, sheet, { scale, on: 'paper', family: PAINT_FAMILY });
  return canvas;
}

/** Paints a page so that it fills a canvas that is shown. @param wide of the picture, device px */
export function paintPreview(canvas: HTMLCanvasElement, sheet: Sheet, wide: number): void {
  const scale = wide / sheet.width;
  const pen = sizedPen(canvas, sheet, scale);
  if (pen) paintSheet(pen, sheet, { scale, on: 'paper', family: PAINT_FAMILY });
}

function sizedPen(canvas: HTMLCanvasElement, sheet: Sheet, scale: number): CanvasRenderingContext2D | null {
  const { width, height } = pixelsOf(sheet, scale);
  canvas.width = width;
  canvas.height = height;
  return canvas.getContext('2d');
}

/** Whether a point that is painted is there. */
function isPaintable(pen: CanvasRenderingContext2D): boolean {
  try {
    pen.fillRect(0, 0, 1, 1);
    const isThere = (pen.getImageData(0, 0, 1, 1).data[3] ?? 0) > 0;
    pen.clearRect(0, 0, 1, 1);
    return isThere;
  } catch {
    return false;
  }
}

/** px of a page that are an inch of paper. */
const PAGE_DENSITY = 96;

/** A painted page as a PNG that knows how large it is on paper. Rejects where the browser cannot make one. */
export async function toPng(canvas: HTMLCanvasElement, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('toPng: the browser made no picture of the canvas');
  return withDensity(new Uint8Array(await blob.arrayBuffer()), PAGE_DENSITY * scale);
}

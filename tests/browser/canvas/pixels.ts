import { page } from 'vitest/browser';

/**
 * What is on the screen of the test's page now, at half its size: where between two pixels a letter begins is not
 * seen, whether it is there and where it stands is.
 */
export async function pixelsOf(element: HTMLElement): Promise<ImageData> {
  const base64 = await page.screenshot({ element, base64: true, save: false });
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const [width, height] = [Math.floor(image.width / 2), Math.floor(image.height / 2)];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('pixelsOf: no context');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

/** Mean difference of two pictures of the same size, 0 (the same) to 255, over all pixels and colours. */
export function meanDifference(a: ImageData, b: ImageData): number {
  if (a.width !== b.width || a.height !== b.height) throw new Error('meanDifference: other sizes');
  let sum = 0;
  for (let i = 0; i < a.data.length; i++) sum += Math.abs((a.data[i] ?? 0) - (b.data[i] ?? 0));
  return sum / (a.width * a.height * 3);
}

/** What is on a canvas as a PNG on the ground of the page. Rejects when there is nothing to write. */
export async function canvasToPng(canvas: HTMLCanvasElement | null): Promise<Uint8Array<ArrayBuffer>> {
  if (!canvas) throw new Error('canvasToPng: there is no canvas');
  const sheet = document.createElement('canvas');
  sheet.width = canvas.width;
  sheet.height = canvas.height;
  const pen = sheet.getContext('2d');
  if (!pen) throw new Error('canvasToPng: the browser gives no canvas');
  pen.fillStyle = getComputedStyle(document.body).getPropertyValue('--ground');
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.drawImage(canvas, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => sheet.toBlob(resolve));
  if (!blob) throw new Error('canvasToPng: the picture could not be written');
  return new Uint8Array(await blob.arrayBuffer());
}

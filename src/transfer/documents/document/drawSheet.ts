import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { Sheet } from '@/picture/sheet';
import type { DrawPng } from '../types';

/** Width of a picture on the page, px at 96 to the inch. */
const PICTURE_PX = 605;

/** A page with a picture as a picture of the document; it stays with the caption below it. */
export async function drawSheet(sheet: Sheet, alt: string, drawPng: DrawPng): Promise<Paragraph> {
  const data = await drawPng(sheet);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data,
        transformation: { width: PICTURE_PX, height: Math.round((PICTURE_PX * sheet.height) / sheet.width) },
        altText: { name: '', description: alt },
      }),
    ],
  });
}

import { boundsOf } from '@/picture/bounds';
import { mapSheet } from '@/picture/mapSheet';
import type { LegendLine } from '@/picture/pageParts';
import type { Sheet } from '@/picture/sheet';
import type { MapDrawing } from './types';

/** Width of the page that a map is laid out on, px: near the width of the text, so that type keeps its size. */
const WIDTH = 640;
const HEIGHT = { least: 300, most: 720 } as const;
/** Margins of the page and room for a row of the key, px. */
const MARGINS = 76;
const LEGEND_ROW = 20;
/** Letters of the key and the room between its signs, px. */
const LETTER = 6.4;
const BETWEEN = 26;

/** A map with its key as one picture, as wide as the text of a page. */
export function pictureSheet(
  { picture, legend }: Pick<MapDrawing, 'picture' | 'legend'>,
  alt: string,
): Sheet {
  const around = boundsOf(picture) ?? { x: 0, y: 0, width: 300, height: 200 };
  const line: LegendLine = { heading: '', samples: legend };
  const wide = legend.reduce((sum, { width, words }) => sum + width + words.length * LETTER + BETWEEN, 0);
  const rows = Math.ceil((wide * 1.1) / (WIDTH - MARGINS));
  const map = (Math.min(1, around.height / around.width) * (WIDTH - MARGINS)) | 0;
  const height = Math.min(HEIGHT.most, Math.max(HEIGHT.least, map + rows * LEGEND_ROW + MARGINS));
  const words = {
    title: '',
    subtitle: '',
    description: alt,
    legend: legend.length > 0 ? [line] : [],
    masked: '',
    // How many names found no room is said in the caption.
    footer: [],
  };
  const drawn = { heading: '', caption: '', around, draw: () => picture };
  return mapSheet({ width: WIDTH, height }, words, [drawn], 'paper');
}

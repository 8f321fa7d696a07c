import type { MapNote } from '@/model/types';
import { wrapText } from './nameLines';
import { NOTE_PX } from './noteSize';
import { path, type Shape, text } from './shapes';
import { textWidth } from './textWidth';

/** As in `canvas/notes/Note.module.css`, px at zoom 1. */
const TYPE = { size: 13, leading: 18, weight: 450 } as const;
const PADDING = { across: 13, down: 11 } as const;
const LEAST_HIGH_PX = 40;
const MOST_SCALE = 1.7;
/** More lines than a page holds are cut. */
const MOST_LINES = 40;

/** A note: a slip of paper with a few lines, whose upper left corner stays where it is however large it is drawn. */
export function noteShapes({ text: words, at: [x, y] }: MapNote, nameScale: number): readonly Shape[] {
  const scale = Math.min(nameScale, MOST_SCALE);
  const measure = (line: string) => textWidth(line, TYPE.size, TYPE.weight);
  const room = NOTE_PX - 2 * PADDING.across;
  const lines = words
    .split(/\r\n|\r|\n/)
    .flatMap((line) => (line.trim() === '' ? [''] : wrapText(line, room, MOST_LINES, measure)))
    .slice(0, MOST_LINES);
  const high = Math.max(LEAST_HIGH_PX, lines.length * TYPE.leading + 2 * PADDING.down);
  const slip = `M3.5 0.5H${NOTE_PX - 3.5}a3 3 0 0 1 3 3V${high - 12.5}a12 12 0 0 1 -12 12H3.5a3 3 0 0 1 -3 -3V3.5a3 3 0 0 1 3 -3Z`;
  const at = { x, y, turn: 0, scale };
  return [
    path(slip, { at, fill: 'kunyit-tint', line: 'kunyit-line', width: 1 }),
    text(lines, {
      x: x + PADDING.across * scale,
      y: y + (PADDING.down + TYPE.leading / 2 + TYPE.size * 0.35) * scale,
      size: TYPE.size * scale,
      leading: TYPE.leading * scale,
      weight: TYPE.weight,
    }),
  ];
}

import type { Words } from '@/report/types';
import { textOf } from '@/report/words';

/** Sizes of a slide of 16 to 9 and of its parts, inches. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;
export const BODY = { x: 0.6, y: 1.62, width: 12.13, height: 5.2 } as const;
/** A picture or a chart with words beside it. */
export const VISUAL = { width: 7.6, gap: 0.35 } as const;
export const SIDE_WIDTH = BODY.width - VISUAL.width - VISUAL.gap;

/** How a text stands on a slide. */
export type TextStyle = 'lead' | 'plain' | 'bullet' | 'quiet' | 'asked' | 'quote' | 'subheading' | 'gap';

/** One paragraph of a slide. */
export interface SlideText {
  readonly style: TextStyle;
  readonly words: Words;
  /** "1." of a numbered list; '' otherwise. */
  readonly number: string;
}

/** Type of texts over the whole width and beside a picture, pt. */
const SIZES: Readonly<Record<TextStyle, readonly [wide: number, side: number]>> = {
  lead: [20, 16],
  plain: [16, 14],
  bullet: [16, 14],
  quiet: [13, 12],
  asked: [13, 12],
  quote: [18, 14],
  subheading: [16, 14],
  gap: [16, 14],
};

/** Room below a paragraph, pt. */
const BELOW: Readonly<Record<TextStyle, number>> = {
  lead: 9,
  plain: 7,
  bullet: 6,
  quiet: 6,
  asked: 1,
  quote: 12,
  subheading: 4,
  gap: 7,
};

/** Width of a letter and height of a line as shares of the type's size; a little more than most texts take. */
const LETTER = 0.53;
const LINE = 1.22;
/** What a bullet moves its text to the right, pt. */
export const INDENT_PT = 14;

export type Room = 'wide' | 'side';

export function sizeOf(style: TextStyle, room: Room): number {
  return SIZES[style][room === 'wide' ? 0 : 1];
}

export function belowOf(style: TextStyle): number {
  return BELOW[style];
}

/**
 * How many lines a text takes.
 *
 * @param width inches
 * @param size of the type, pt
 * @returns at least 1
 */
export function linesIn(text: string, width: number, size: number): number {
  const most = Math.max(1, Math.floor((width * 72) / (size * LETTER)));
  return text.split('\n').reduce((sum, part) => sum + linesOfPart(part, most), 0);
}

function linesOfPart(part: string, most: number): number {
  let [lines, used] = [1, 0];
  for (const word of part.split(' ')) {
    let length = word.length;
    if (used > 0 && used + 1 + length > most) {
      lines++;
      used = 0;
    }
    while (length > most) {
      lines++;
      length -= most;
    }
    used += length + (used > 0 ? 1 : 0);
  }
  return lines;
}

/** Height of a paragraph with the room below it, inches. */
export function heightOf({ style, words }: SlideText, room: Room): number {
  const size = sizeOf(style, room);
  const width = (room === 'wide' ? BODY.width : SIDE_WIDTH) - (style === 'bullet' ? INDENT_PT / 72 : 0) - 0.1;
  return (linesIn(textOf(words), width, size) * size * LINE + belowOf(style)) / 72;
}

export function heightOfAll(texts: readonly SlideText[], room: Room): number {
  return texts.reduce((sum, text) => sum + heightOf(text, room), 0);
}

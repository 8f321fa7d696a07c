import type { Box } from './spots';

/** How a name is set below its knot: ActorNode.module.css, px. */
const NAME = { widest: 144, padding: 2, below: 7, line: 15.6, lines: 3 } as const;

/** Advance of a letter at 12.5 px in the semibold face, px; measured in Plus Jakarta Sans and rounded up. */
const NARROW = 4.3;
const USUAL = 7.4;
const WIDE = 9.6;

/**
 * Room that a knot and the name below it take, px; an estimate without a screen, rather too wide than too narrow.
 *
 * @param name may be empty: then there is room for the word that stands for it
 * @param size diameter of the knot, px
 * @param nameScale how much larger than at zoom 1 the name may be drawn
 */
export function nameBox(name: string, size: number, nameScale = 1): Box {
  const lines = linesOf(name.trim() || 'xxxxxxxxxx');
  const widest = Math.max(...lines);
  return {
    side: Math.ceil(Math.max(size / 2, (Math.min(widest, NAME.widest) / 2 + NAME.padding) * nameScale)),
    above: Math.ceil(size / 2),
    below: Math.ceil(size / 2 + NAME.below + NAME.line * Math.min(NAME.lines, lines.length) * nameScale),
  };
}

/** Widths of the lines of a name broken at spaces, and inside words that are wider than a line. */
function linesOf(name: string): number[] {
  const lines: number[] = [];
  let width = 0;
  for (const word of name.split(/\s+/)) {
    const own = widthOf(word);
    const joined = width === 0 ? own : width + NARROW + own;
    if (joined <= NAME.widest) {
      width = joined;
      continue;
    }
    if (width > 0) lines.push(width);
    width = own;
    while (width > NAME.widest && lines.length < NAME.lines) {
      lines.push(NAME.widest);
      width -= NAME.widest;
    }
    if (lines.length >= NAME.lines) break;
  }
  if (width > 0) lines.push(width);
  return lines.slice(0, NAME.lines);
}

function widthOf(word: string): number {
  let width = 0;
  for (const letter of word) {
    if (/[iljtfrI.,:;'()|!-]/.test(letter)) width += NARROW;
    else if (/[mwMWA-Z&@%]/.test(letter) || letter.length > 1 || letter > '\u2fff') width += WIDE;
    else width += USUAL;
  }
  return width;
}

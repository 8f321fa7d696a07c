/** Width of a text on one line, px at zoom 1. */
export type MeasureText = (text: string) => number;

/** A name broken into lines, px at zoom 1. */
export interface NameLines {
  readonly lines: readonly string[];
  /** Of the longest line. */
  readonly width: number;
}

/** As in `ActorNode.module.css`. */
const MOST_LINES = 3;

/**
 * Breaks a name as the browser breaks it below a knot: between words, inside one only when it is too long for a
 * line, and with three dots where a fourth line would begin.
 *
 * @param mostPx room for a line
 * @param measure width of a text, px
 */
export function nameLines(name: string, mostPx: number, measure: MeasureText): NameLines {
  const shown = wrapText(name, mostPx, MOST_LINES, measure);
  return { lines: shown, width: Math.max(0, ...shown.map(measure)) };
}

/**
 * Breaks a text into lines the same way.
 *
 * @param most lines; where another would begin the last one ends in three dots
 */
export function wrapText(
  name: string,
  mostPx: number,
  most: number,
  measure: MeasureText,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(name)) {
    if (measure((line + piece).trimEnd()) <= mostPx) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = piece;
    while (measure(line.trimEnd()) > mostPx) {
      const head = longestHead(line, mostPx, measure);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.length > most ? clamp(lines, most, mostPx, measure) : lines;
}

/** Whether a name has a word that is too long for a line, and would be broken inside. */
export function breaksWord(name: string, mostPx: number, measure: MeasureText): boolean {
  return piecesOf(name).some((piece) => measure(piece.trimEnd()) > mostPx);
}

/** What stays together on a line: words, with the sign or space after them. */
const piecesOf = (name: string): readonly string[] => name.trim().split(/(?<=[\s\-–/])/);

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** As many whole letters as fit, at least one. */
function longestHead(text: string, mostPx: number, measure: MeasureText): string {
  let head = '';
  for (const { segment } of graphemes.segment(text)) {
    if (head !== '' && measure(head + segment) > mostPx) break;
    head += segment;
  }
  return head;
}

function clamp(lines: readonly string[], most: number, mostPx: number, measure: MeasureText): string[] {
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? '';
  while (last !== '' && measure(`${last}…`) > mostPx) last = last.slice(0, -1);
  return [...kept, `${last}…`];
}

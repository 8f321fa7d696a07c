import type { MeasureText } from '@/picture/nameLines';

/** The same as in ActorNode.module.css. */
const FONT = "650 12.5px 'Plus Jakarta Sans Variable', sans-serif";
/** More texts than a large map has; then measuring starts anew, so that memory does not grow for ever. */
const MOST_KEPT = 20_000;

/** Measures texts as the browser will draw them, each once. */
export function createMeasure(): MeasureText {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = FONT;
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size > MOST_KEPT) known.clear();
    // Without a pen: a letter of this font is a little more than half as wide as it is high.
    const width = pen ? pen.measureText(text).width : text.length * 7;
    known.set(text, width);
    return width;
  };
}

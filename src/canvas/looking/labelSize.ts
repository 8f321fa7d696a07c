import type { MeasureText } from '@/picture/nameLines';

/** What a name may take, the same as in ActorNode.module.css: px at zoom 1, and lines. */
export const WIDEST_PX = 144;
const MOST_LINES = 3;
export const LINE_PX = 15.6;

/**
 * Room that a name takes when it is broken into lines between words, as the browser does it.
 *
 * @returns px at zoom 1; never wider than WIDEST_PX nor higher than MOST_LINES
 */
export function labelSize(text: string, measure: MeasureText): LabelSize {
  const ofType = sizes.get(measure) ?? new Map<string, LabelSize>();
  sizes.set(measure, ofType);
  const known = ofType.get(text);
  if (known) return known;
  if (ofType.size > MOST_KEPT) ofType.clear();
  const size = sizeOf(text, measure);
  ofType.set(text, size);
  return size;
}

interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** All names are asked for after every edit; as many are kept as measures are. */
const sizes = new WeakMap<MeasureText, Map<string, LabelSize>>();
const MOST_KEPT = 20_000;

function sizeOf(text: string, measure: MeasureText): LabelSize {
  const whole = measure(text);
  if (whole <= WIDEST_PX) return { width: whole, height: LINE_PX };
  const space = measure(' ');
  let lines = 1;
  let line = 0;
  let widest = 0;
  for (const word of text.split(' ')) {
    const width = measure(word);
    if (line > 0 && line + space + width > WIDEST_PX) {
      lines++;
      line = 0;
    }
    line += (line > 0 ? space : 0) + width;
    // A word that is wider than a line is broken inside.
    while (line > WIDEST_PX) {
      lines++;
      widest = WIDEST_PX;
      line -= WIDEST_PX;
    }
    widest = Math.max(widest, line);
  }
  return { width: Math.min(WIDEST_PX, widest), height: Math.min(MOST_LINES, lines) * LINE_PX };
}

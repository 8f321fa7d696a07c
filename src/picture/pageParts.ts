import { wrapText } from './nameLines';
import { path, type Shape, type TextShape, text } from './shapes';
import { textWidth } from './textWidth';

/** One sign of the key with its words. */
export interface LegendSample {
  /** Drawn round the middle of a box `width` wide and 14 px high whose upper left corner is the origin. */
  readonly shapes: readonly Shape[];
  readonly width: number;
  readonly words: string;
}

/** Signs that belong together, such as those of one field; they are read as one line, wrapped where it ends. */
export interface LegendLine {
  /** What they are about; '' where they speak for themselves. */
  readonly heading: string;
  readonly samples: readonly LegendSample[];
}

/** What is said on a page besides the pictures, in the reader's language. '' and empty lists leave a part out. */
export interface PageWords {
  readonly title: string;
  readonly subtitle: string;
  /** For who cannot see the page: what it shows, in a sentence or two. */
  readonly description: string;
  readonly legend: readonly LegendLine[];
  /** Which names stand for others; the reader must not miss it. */
  readonly masked: string;
  /** Date, source, what is left out. */
  readonly footer: readonly string[];
  /** Said beside a map on which so many names found no room; without it nothing is said. */
  readonly unnamed?: (count: number) => string;
}

/** Faces that stand in for ours are up to so many times as wide: what follows on a line leaves room for them. */
export const SLACK = 1.14;

/** Shapes in a column, with the room they take from the top, px before the page scales them. */
export interface Block {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

const TITLE = { size: 23, weight: 750, leading: 29 } as const;
const SUBTITLE = { size: 13.5, weight: 450, leading: 19 } as const;
const LEGEND = { size: 11.5, weight: 450 } as const;
const HEADING = { size: 11.5, weight: 700 } as const;
const FOOTER = { size: 10.5, weight: 450 } as const;
const MASKED = { size: 10.5, weight: 700 } as const;
const LEGEND_ROW_PX = 20;
const SAMPLE_HIGH_PX = 14;
const SAMPLE_GAP_PX = 6;
const ENTRY_GAP_PX = 18;
const MOST_TITLE_LINES = 2;
const MOST_SUBTITLE_LINES = 3;

/** Title and subtitle of a page or, smaller, of one of several pictures on it. */
export function titleBlock(title: string, subtitle: string, width: number, share = 1): Block {
  const [big, small] = [scaled(TITLE, share), scaled(SUBTITLE, Math.sqrt(share))];
  const shapes: Shape[] = [];
  let y = 0;
  const write = (words: string, type: typeof big, most: number, fill: string) => {
    const lines = wrapText(words, width, most, (line) => reach(line, type));
    if (lines.length === 0) return;
    const { size, weight, leading } = type;
    shapes.push(text(lines, { x: 0, y: y + size, size, weight, leading, fill }));
    y += lines.length * leading;
  };
  write(title, big, MOST_TITLE_LINES, 'ink');
  if (title !== '' && subtitle !== '') y += 3;
  write(subtitle, small, MOST_SUBTITLE_LINES, 'muted');
  return { shapes, height: y };
}

/** Room that words may take whatever face they are drawn in. */
const reach = (words: string, { size, weight }: { readonly size: number; readonly weight: number }) =>
  textWidth(words, size, weight) * SLACK;

const scaled = (
  { size, weight, leading }: { size: number; weight: number; leading: number },
  by: number,
) => ({
  size: size * by,
  weight,
  leading: leading * by,
});

/** The key as lines of signs and words over the width of the page. */
export function legendBlock(lines: readonly LegendLine[], width: number): Block {
  const shapes: Shape[] = [];
  let row = 0;
  for (const { heading, samples } of lines) {
    if (samples.length === 0 && heading === '') continue;
    let x = 0;
    const base = () => row * LEGEND_ROW_PX + LEGEND_ROW_PX * 0.68;
    if (heading !== '') {
      const [words = ''] = wrapText(heading, width, 1, (line) => reach(line, HEADING));
      shapes.push(text([words], { x, y: base(), ...HEADING }));
      x += reach(words, HEADING) + ENTRY_GAP_PX * 0.7;
    }
    for (const sample of samples) {
      const room = width - sample.width - SAMPLE_GAP_PX;
      const [words = ''] = wrapText(sample.words, room, 1, (line) => reach(line, LEGEND));
      const wide = sample.width + SAMPLE_GAP_PX + reach(words, LEGEND);
      if (x > 0 && x + wide > width) {
        row++;
        x = 0;
      }
      const top = row * LEGEND_ROW_PX + (LEGEND_ROW_PX - SAMPLE_HIGH_PX) / 2;
      shapes.push(...sample.shapes.map((shape) => moved(shape, x, top)));
      const after = sample.width === 0 ? 0 : sample.width + SAMPLE_GAP_PX;
      shapes.push(text([words], { x: x + after, y: base(), ...LEGEND }));
      x += wide + ENTRY_GAP_PX;
    }
    row++;
  }
  return { shapes, height: row * LEGEND_ROW_PX };
}

/** The foot of a page: a line, on the left who is masked, then the rest. */
export function footerBlock({ masked, footer }: Pick<PageWords, 'masked' | 'footer'>, width: number): Block {
  const rest = footer.filter((words) => words !== '').join('   ·   ');
  if (masked === '' && rest === '') return { shapes: [], height: 0 };
  const shapes: Shape[] = [path(`M0 0.5H${width}`, { line: 'line', width: 1 })];
  const isOneLine = reach(masked, MASKED) + reach(rest, FOOTER) + ENTRY_GAP_PX <= width;
  let y = 19;
  const write = (words: string, type: typeof FOOTER | typeof MASKED, told: Partial<TextShape>) => {
    const lines = wrapText(words, width, 4, (line) => reach(line, type));
    shapes.push(text(lines, { x: 0, y, leading: 15, ...type, ...told }));
    y += (lines.length - 1) * 15;
  };
  if (masked !== '') write(masked, MASKED, {});
  if (masked !== '' && rest !== '' && !isOneLine) y += 15;
  const atTheEnd = { x: width, anchor: 'end' } as const;
  if (rest !== '') write(rest, FOOTER, { fill: 'muted', ...(masked !== '' && isOneLine ? atTheEnd : {}) });
  return { shapes, height: y + 4 };
}

/** A shape moved to the right and down. */
function moved(shape: Shape, right: number, down: number): Shape {
  if (shape.kind === 'text') return { ...shape, x: shape.x + right, y: shape.y + down };
  const { x, y, turn, scale } = shape.at ?? { x: 0, y: 0, turn: 0, scale: 1 };
  return { ...shape, at: { x: x + right, y: y + down, turn, scale } };
}

import { HEAVY_WIDTHS, LETTER_SPANS, LETTER_WEIGHTS, LIGHT_WIDTHS } from './letterWidths';
import type { MeasureText } from './nameLines';

/** The type of names on the map, as on the canvas: px at zoom 1. */
export const NAME_TYPE = { size: 12.5, weight: 650 } as const;

/** A letter that the font does not have comes from another one: most are near this wide, those of the East a square. */
const UNKNOWN = 600;
const SQUARE = 1000;
const FIRST_SQUARE = 0x2e80;

const INDEX: ReadonlyMap<number, number> = indexOfLetters();

/**
 * Width of a text in Plus Jakarta Sans as it is drawn without a screen to ask; without kerning, which takes a
 * little away.
 *
 * @param size of the type, px
 * @param weight 200 to 800
 * @returns px; exact for Latin letters, near for others
 */
export function textWidth(text: string, size: number, weight: number): number {
  const { light, heavy } = LETTER_WEIGHTS;
  const share = (weight - light) / (heavy - light);
  let sum = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const index = INDEX.get(code);
    const thin = index === undefined ? widthOfUnknown(code) : (LIGHT_WIDTHS[index] ?? UNKNOWN);
    const thick = index === undefined ? thin : (HEAVY_WIDTHS[index] ?? UNKNOWN);
    sum += thin + (thick - thin) * share;
  }
  return (sum * size) / 1000;
}

/** Width of a name on the map at zoom 1, px. */
export const nameWidth: MeasureText = (text) => textWidth(text, NAME_TYPE.size, NAME_TYPE.weight);

function widthOfUnknown(code: number): number {
  if (isMark(code)) return 0;
  return code >= FIRST_SQUARE ? SQUARE : UNKNOWN;
}

/** Marks that stand over a letter, joiners and selectors of a look take no room of their own. */
const isMark = (code: number) => /^[\p{M}\p{Cf}]$/u.test(String.fromCodePoint(code));

function indexOfLetters(): ReadonlyMap<number, number> {
  const index = new Map<number, number>();
  for (const [from, to] of LETTER_SPANS)
    for (let code = from; code <= to; code++) index.set(code, index.size);
  return index;
}

/** Width of a note, px of the map. */
export const NOTE_PX = 190;
/** Letters that a line of a note holds, roughly. */
const LINE_LETTERS = 26;
const LINE_PX = 18;
const PADDING_PX = 22;

/** Height that a note takes, px of the map, near enough to fit the map and to catch it with a marquee. */
export function noteHeight(text: string): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_LETTERS)), 0);
  return lines * LINE_PX + PADDING_PX;
}

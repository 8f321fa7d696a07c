/** A sector as a field shows it. */
export interface SectorChoice {
  /** What the document keeps: a known sector's id, or the user's own text. */
  readonly sector: string;
  /** Its word in the reader's language; the same as `sector` for the user's own. */
  readonly name: string;
}

/**
 * The sector meant by what was typed: a choice called so, in any case and with spaces around, else the text
 * itself, which makes it a sector of the user's own.
 */
export function sectorFromText(typed: string, choices: readonly SectorChoice[]): string {
  const wanted = typed.trim();
  const same = (name: string) => name.toLocaleLowerCase() === wanted.toLocaleLowerCase();
  return choices.find((choice) => same(choice.name))?.sector ?? wanted;
}

/** A stakeholder as one line says it. */
export interface NameLine {
  readonly name: string;
  /** A sector as the document keeps it; null where the line names none. */
  readonly sector: string | null;
  readonly has: readonly string[];
}

/** A sector with its word in the reader's language. */
export interface NamedSector {
  readonly sector: string;
  readonly name: string;
}

/**
 * Reads "BRI (keuangan): kredit, tabungan": a name, in brackets its sector, after a colon what it has. Brackets that
 * name no known sector belong to the name, and so does a colon without a space after it.
 *
 * @param sectors those that brackets may name, by their word or one of its words: "keuangan" is "Lembaga keuangan"
 * @returns the name is '' for a line that names nobody
 */
export function readNameLine(line: string, sectors: readonly NamedSector[]): NameLine {
  const [head = '', ...rest] = line.split(/:\s+/);
  const has = rest.join(': ').split(/[,;]/);
  const brackets = /^(.*\S)\s*\(([^()]+)\)$/s.exec(head.trim());
  const sector = brackets === null ? null : sectorCalled(brackets[2] ?? '', sectors);
  return {
    name: (sector === null ? head : (brackets?.[1] ?? '')).trim(),
    sector,
    has: [...new Set(has.map((one) => one.trim()).filter(Boolean))],
  };
}

function sectorCalled(word: string, sectors: readonly NamedSector[]): string | null {
  const wanted = word.trim().toLocaleLowerCase();
  if (wanted === '') return null;
  const whole = sectors.find(({ name }) => name.toLocaleLowerCase() === wanted);
  const part = sectors.find(({ name }) => name.toLocaleLowerCase().split(/\s+/).includes(wanted));
  return (whole ?? part)?.sector ?? null;
}

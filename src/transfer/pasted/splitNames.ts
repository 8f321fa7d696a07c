/** An academic title behind a name: "M.Si", "S. Sos.", "Ph.D", "MM". It belongs to the name before the comma. */
const TITLE =
  /^(?:[A-Z][A-Za-z]{0,5}\.(?: ?[A-Z][A-Za-z]{0,5}\.?)*|SE|SH|ST|SP|SKM|SIP|MM|MT|MH|MA|MP|MAP|MPA|MPP|MBA|MSi|MKes|MPd|PhD)$/;
/** The end of an enumeration: "A, B, dan C". */
const AND = /^(?:dan|serta|and) /i;
/** Inside the last part of an agency's name: "Dinas Pangan, Hortikultura dan Perkebunan". */
const AND_INSIDE = / (?:dan|serta|and|&) /i;
/** With two parts a comma is more often part of a name ("Dinas Pertanian, Karawang") than between two. */
const LEAST_PARTS = 3;

/**
 * Names written in one line, parted by semicolons, or by commas where that is clear: commas also stand before
 * academic titles and inside the names of agencies.
 *
 * @param line the only line of a text, cleaned
 * @returns the names, or the whole line as one
 */
export function splitNames(line: string): readonly string[] {
  const semicolons = line.split(';').map(trim).filter(Boolean);
  if (semicolons.length > 1) return semicolons;
  const parts: string[] = [];
  for (const part of line.split(',').map(trim).filter(Boolean)) {
    const before = parts.at(-1);
    if (before !== undefined && TITLE.test(part)) parts[parts.length - 1] = `${before}, ${part}`;
    else parts.push(part);
  }
  const last = parts.at(-1) ?? '';
  if (AND.test(last) && parts.length > 1) return [...parts.slice(0, -1), last.replace(AND, '')];
  return parts.length >= LEAST_PARTS && !AND_INSIDE.test(last) ? parts : [line];
}

const trim = (part: string) => part.trim();

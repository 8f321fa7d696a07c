/**
 * Characters that cannot be seen and would make two equal names differ, or turn the text around them: controls,
 * zero-width spaces, soft hyphens, marks and overrides of direction, halves of characters, byte order marks.
 * The two joiners stay: emoji, Persian, Malay in Jawi and other scripts need them.
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
const BLANKS = /[\p{Z}\t\n\v\f\r\u0085]+/gu;
const JOINERS_AT_END = /^(?:\u200C|\u200D| )+|(?:\u200C|\u200D| )+$/g;

/** Plain letters with single spaces between them, as nearly every line is. */
const IS_CLEAN = /^[!-~]+(?: [!-~]+)*$/;

/** One line of text as people see it: composed characters, single spaces, nothing that cannot be seen. */
export function cleanText(raw: string): string {
  if (IS_CLEAN.test(raw)) return raw;
  return raw.normalize('NFC').replace(BLANKS, ' ').replace(UNSEEN, '').replace(JOINERS_AT_END, '');
}

/**
 * The longest beginning of a text that is within a limit and ends with a whole character as people see it: a
 * flag, a family of emoji, a letter with its marks.
 *
 * @param limit UTF-16 units, as the schema counts
 */
export function cutWhole(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // What is beyond one unit more cannot be in the result, and may be huge.
  const near = text.slice(0, limit + 1);
  let end = 0;
  for (const length of characterLengths(near)) {
    if (end + length > limit) break;
    end += length;
  }
  // A "character" longer than the limit is a letter under hundreds of marks: some of them have to go.
  return end > 0 ? text.slice(0, end).trimEnd() : text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
}

function* characterLengths(text: string): Generator<number> {
  if ('Segmenter' in Intl) {
    for (const { segment } of new Intl.Segmenter().segment(text)) yield segment.length;
    return;
  }
  // Firefox before 125: whole code points at least.
  for (const character of text) yield character.length;
}

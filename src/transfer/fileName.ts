/** Longest part of a title that goes into a file's name, characters; paths have limits of their own. */
const LONGEST = 80;

/**
 * A file name made of a title: what file systems refuse is left out, spaces become hyphens.
 *
 * @param ending of the file, such as ".csv", with what tells it from others of the same title; stays as it is
 * @returns such as "Jual-beli-gabah-Karawang.rajut.json"; "rajut.rajut.json" when nothing is left
 */
export function fileNameOf(title: string, ending = '.rajut.json'): string {
  const kept = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} _-]+/gu, ' ')
    .trim()
    .replace(/\s+/g, '-')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  return `${kept || 'rajut'}${ending}`;
}

/** Two names are the same when they differ only in capitals and spaces. */
export function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('id');
}

/**
 * What is left of a name without spaces, marks and accents: "Kab. Karawang" and "kab karawang" are alike.
 *
 * @returns '' for a name of symbols only
 */
export function looseKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLocaleLowerCase('id');
}

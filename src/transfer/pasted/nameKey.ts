/** Two names are the same when they differ only in capitals and spaces. */
export function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('id');
}

/** The words of a name without marks, accents and capitals: "Kab. Karawang" and "kab karawang" have the same. */
export function looseWords(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLocaleLowerCase('id')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

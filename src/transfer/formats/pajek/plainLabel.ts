/** A label for formats that know no way to write a quote or a backslash in one. */
export const plainLabel = (text: string) => text.replaceAll('"', "'").replaceAll('\\', '/');

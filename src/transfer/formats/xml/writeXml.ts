/** What XML 1.0 cannot hold at all: most control characters, halves of characters, two that are none. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Letters, figures and blanks as most texts have nothing but. */
const PLAIN = /^[\w .,;:/()#-]*$/;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader makes a space of these in an attribute, and a line feed of the last one anywhere.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as it may stand between elements and in attributes; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(IMPOSSIBLE, '').replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? '');
}

/** Whether an id can stand in a file of XML as it is. */
export const isXmlId = (id: string) => id !== '' && id.trim() === id && xmlText(id) === id;

/** Attributes of an element in their order, each with a space before it; those without a value are left out. */
export function xmlAttributes(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}

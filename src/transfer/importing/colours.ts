/** Names of colours as Pajek, Graphviz and table programs write them, without blanks and in lower case. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  gray: '#808080',
  grey: '#808080',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  violet: '#ee82ee',
  pink: '#ffc0cb',
  brown: '#a52a2a',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  navy: '#000080',
  teal: '#008080',
  olive: '#808000',
  maroon: '#800000',
  lime: '#00ff00',
  gold: '#ffd700',
  salmon: '#fa8072',
  skyblue: '#87ceeb',
  turquoise: '#40e0d0',
  indigo: '#4b0082',
  tan: '#d2b48c',
};

/** @returns `#rrggbb` for a colour as programs write it, null for anything else */
export function colourOf(text: string): string | null {
  const word = text.trim().toLowerCase().replace(/\s+/g, '');
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(word);
  if (short && word.startsWith('#'))
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  if (/^#[0-9a-f]{6}(?:[0-9a-f]{2})?$/.test(word)) return word.slice(0, 7);
  const parts = /^rgba?\((\d+(?:\.\d+)?),(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)/.exec(word);
  if (parts) return rgb(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return Object.hasOwn(NAMED, word) ? (NAMED[word] ?? null) : null;
}

/** @returns `#rrggbb` of three shares from 0 to 255, null when one is no number */
export function rgb(red: number, green: number, blue: number): string | null {
  const parts = [red, green, blue];
  if (parts.some((part) => !Number.isFinite(part))) return null;
  const byte = (part: number) => Math.max(0, Math.min(255, Math.round(part)));
  return `#${parts.map((part) => byte(part).toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Fills of knots and colours of threads in the light theme, by token. Files have no theme: what a map looks like on
 * paper is what it looks like in another program. A test holds them to `ui/tokens.css`.
 */
export const LIGHT_COLOURS: Readonly<Record<string, string>> = {
  'sector-community': '#009e73',
  'sector-private': '#e69f00',
  'sector-cooperative': '#0072b2',
  'sector-government': '#cc79a7',
  'sector-finance': '#56b4e9',
  'sector-academia': '#f0e442',
  'sector-media': '#d55e00',
  'sector-legislature': '#a9a9b8',
  'sector-other': '#e8e4da',
  'hue-0': '#56b4e9',
  'hue-1': '#e69f00',
  'hue-2': '#0072b2',
  'hue-3': '#cc79a7',
  'hue-4': '#009e73',
  'hue-5': '#f0e442',
  'step-0': '#e3eef9',
  'step-1': '#b5d4ee',
  'step-2': '#6aaedb',
  'step-3': '#1f6fb0',
  'step-4': '#08306b',
  'stance-0': '#d55e00',
  'stance-1': '#f4b58c',
  'stance-2': '#e8e4da',
  'stance-3': '#9ecbe9',
  'stance-4': '#0072b2',
  hollow: '#ffffff',
  'tie-0': '#2b3340',
  'tie-1': '#0072b2',
  'tie-2': '#b0447e',
  'tie-3': '#b84a00',
  'tie-4': '#00795a',
  'tie-5': '#6a4fb3',
};

/** The colour of a look such as `var(--hue-3)` or `#aabbcc`, null for a token that is not known. */
export function lightColour(look: string): string | null {
  const token = /^var\(--([a-z0-9-]+)\)$/.exec(look)?.[1];
  if (token === undefined) return /^#[0-9a-f]{6}$/.test(look) ? look : null;
  return LIGHT_COLOURS[token] ?? null;
}

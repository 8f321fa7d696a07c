import { ownValue } from '@/model/entries';
import type { Token } from './shapes';

/** What a picture lies on: the paper of a page, or the ground of the map on a light screen. */
export type Ground = 'paper' | 'screen';

/**
 * Colours of the light theme, for whatever is drawn without a style sheet. A test holds them equal to
 * `ui/tokens.css`.
 */
export const LIGHT: Readonly<Record<Token, string>> = {
  ground: '#fbfaf6',
  'ground-dot': '#ddd8ca',
  paper: '#ffffff',
  sunken: '#f3f1ea',
  line: '#e4e0d6',
  'line-strong': '#8d897e',
  ink: '#1b2430',
  muted: '#5c6470',
  nila: '#173b63',
  'nila-hover': '#0f2c4d',
  'nila-tint': '#e8eef5',
  'on-nila': '#ffffff',
  kunyit: '#e0a526',
  'kunyit-tint': '#fff8e3',
  'kunyit-line': '#edd9a3',
  'kunyit-ink': '#6b4a00',
  good: '#0a6b4d',
  'good-tint': '#e7f4ee',
  warn: '#9a3412',
  'warn-tint': '#fbe6dc',
  lit: '#dbe7f5',
  laser: '#c8102e',
  focus: '#1766c0',
  'focus-gap': '#ffffff',
  'sector-community': '#009e73',
  'sector-community-line': '#00563f',
  'sector-private': '#e69f00',
  'sector-private-line': '#7a5200',
  'sector-cooperative': '#0072b2',
  'sector-cooperative-line': '#003b5e',
  'sector-government': '#cc79a7',
  'sector-government-line': '#7b3a5c',
  'sector-finance': '#56b4e9',
  'sector-finance-line': '#1f5f87',
  'sector-academia': '#f0e442',
  'sector-academia-line': '#6f6800',
  'sector-media': '#d55e00',
  'sector-media-line': '#6e3000',
  'sector-legislature': '#a9a9b8',
  'sector-legislature-line': '#4b4b5c',
  'sector-other': '#e8e4da',
  'sector-other-line': '#55524a',
  'on-knot': '#14181d',
  'on-knot-dark': '#ffffff',
  'hue-0': '#56b4e9',
  'hue-0-line': '#1f5f87',
  'hue-1': '#e69f00',
  'hue-1-line': '#7a5200',
  'hue-2': '#0072b2',
  'hue-2-line': '#003b5e',
  'hue-3': '#cc79a7',
  'hue-3-line': '#7b3a5c',
  'hue-4': '#009e73',
  'hue-4-line': '#00563f',
  'hue-5': '#f0e442',
  'hue-5-line': '#6f6800',
  'step-0': '#e3eef9',
  'step-0-line': '#1c5584',
  'step-1': '#b5d4ee',
  'step-1-line': '#1c5584',
  'step-2': '#6aaedb',
  'step-2-line': '#134a75',
  'step-3': '#1f6fb0',
  'step-3-line': '#0b3558',
  'step-4': '#08306b',
  'step-4-line': '#041c40',
  'stance-0': '#d55e00',
  'stance-0-line': '#6e3000',
  'stance-1': '#f4b58c',
  'stance-1-line': '#8a4310',
  'stance-2': '#e8e4da',
  'stance-2-line': '#55524a',
  'stance-3': '#9ecbe9',
  'stance-3-line': '#1f5f87',
  'stance-4': '#0072b2',
  'stance-4-line': '#003b5e',
  hollow: '#ffffff',
  'hollow-line': '#5c6470',
  'tie-0': '#2b3340',
  'tie-1': '#0072b2',
  'tie-2': '#b0447e',
  'tie-3': '#b84a00',
  'tie-4': '#00795a',
  'tie-5': '#6a4fb3',
};

/**
 * The colour that a token has in a file.
 *
 * @param on on paper what shows the ground, such as the casing of threads, is white
 * @returns `#rrggbb`. Throws for a name that is no colour of ours
 */
export function colourOf(token: Token, on: Ground = 'paper'): string {
  const colour = ownValue(LIGHT, on === 'paper' && token === 'ground' ? 'paper' : token);
  if (colour === undefined) throw new Error(`colourOf: no token is called ${token}`);
  return colour;
}

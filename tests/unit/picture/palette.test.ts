import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourOf, LIGHT } from '@/picture/palette';

/** Colours of the light theme as the style sheet says them; what is no plain colour is none of a picture. */
function lightTokens(): Readonly<Record<string, string>> {
  const css = readFileSync('src/ui/tokens.css', 'utf8');
  const [light = ''] = css.split(':root[data-theme=');
  const found = [...light.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)];
  return Object.fromEntries(found.map(([, name = '', colour = '']) => [name, colour]));
}

describe('colours of files', () => {
  it('are those of the light theme, all of them and no others', () => {
    const tokens = lightTokens();
    expect(Object.keys(tokens).length).toBeGreaterThan(70);
    expect(LIGHT).toEqual(tokens);
  });

  it('show white paper where the map shows its ground', () => {
    expect(colourOf('ground')).toBe('#ffffff');
    expect(colourOf('ground', 'screen')).toBe('#fbfaf6');
    expect(colourOf('ink')).toBe(colourOf('ink', 'screen'));
  });

  it('are not made up for a name that no token has', () => {
    expect(() => colourOf('pink')).toThrow('pink');
    expect(() => colourOf('constructor')).toThrow('constructor');
  });
});

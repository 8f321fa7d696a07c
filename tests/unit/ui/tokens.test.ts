import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');

/** The tokens of a theme; those it does not name are the light ones. */
function tokens(theme: 'light' | 'dark' | 'contrast'): (name: string) => string {
  const block = (start: string) => css.split(start)[1]?.split('}')[0] ?? '';
  const text = block('[data-paper] {') + (theme === 'light' ? '' : block(`:root[data-theme="${theme}"] {`));
  const known = new Map(
    [...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  );
  return (name) => {
    const value = known.get(name);
    if (!value) throw new Error(`no token ${name}`);
    return value;
  };
}

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** Fills of data with the ink that is written on them, as in appearance/actorStyles.ts. */
const FILLS = [
  ...[0, 1, 3, 4, 5].map((i) => [`hue-${i}`, 'on-knot'] as const),
  ['hue-2', 'on-knot-dark'] as const,
  ...[0, 1, 2].map((i) => [`step-${i}`, 'on-knot'] as const),
  ...[3, 4].map((i) => [`step-${i}`, 'on-knot-dark'] as const),
  ...[0, 1, 2, 3].map((i) => [`stance-${i}`, 'on-knot'] as const),
  ['stance-4', 'on-knot-dark'] as const,
];

describe.each(['light', 'dark', 'contrast'] as const)('colours of data in the theme %s', (theme) => {
  const token = tokens(theme);

  it.each(FILLS)('%s lets its sign be read', (fill, ink) => {
    expect(contrast(token(fill), token(ink))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(FILLS)('%s stands out from the ground by its fill or its outline', (fill) => {
    const ground = token('ground');
    const most = Math.max(contrast(token(fill), ground), contrast(token(`${fill}-line`), ground));
    expect(most).toBeGreaterThanOrEqual(3);
  });

  it('shows who has no value by an outline', () => {
    expect(contrast(token('hollow-line'), token('ground'))).toBeGreaterThanOrEqual(3);
    expect(contrast(token('ink'), token('hollow'))).toBeGreaterThanOrEqual(4.5);
  });

  it('goes from light to dark in steps that are told apart in grey', () => {
    const steps = [0, 1, 2, 3, 4].map((i) => luminance(token(`step-${i}`)));
    for (const [i, step] of steps.slice(1).entries()) expect(steps[i]).toBeGreaterThan(step * 1.25);
  });
});

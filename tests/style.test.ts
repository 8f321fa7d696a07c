import { describe, expect, it } from 'vitest';
import { casts, longFiles } from './helpers/codeRules';
import { parseSources, readSources } from './helpers/sourceCode';

/** Words rather than code: as long as what they say. */
const isContent = (path: string) => /^i18n\/messages\/|\/content\//.test(path);

/** The border, where what came from outside gets its types. */
const CASTING = new Set(['model/schema.ts', 'model/ids.ts']);

const files = readSources();

describe('the style', () => {
  it('is looked for in all files', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it('has no file over 300 lines, and nine of ten under 200', () => {
    expect(
      longFiles(
        files.filter((file) => !isContent(file.path)),
        300,
        200,
      ),
    ).toEqual([]);
    const text = (lines: number) => '\n'.repeat(lines);
    expect(longFiles(parseSources({ 'model/a.ts': text(301) }), 300, 400)).toHaveLength(1);
    expect(longFiles(parseSources({ 'model/a.ts': text(201) }), 300, 200)).toHaveLength(1);
    expect(longFiles(parseSources({ 'model/a.ts': text(200) }), 300, 200)).toEqual([]);
  });

  it('has no cast, any or ! outside the border', () => {
    expect(casts(files.filter((file) => !CASTING.has(file.path)))).toEqual([]);
    for (const path of CASTING) expect(files.map((file) => file.path)).toContain(path);
  });

  it.each([
    'const a = b as string;',
    'let a: any;',
    'const a = b!.c;',
    'const a = <string>b;',
    'let a!: string;',
  ])('sees the way around the types in: %s', (text) => {
    expect(casts(parseSources({ 'model/a.ts': text }))).toHaveLength(1);
  });

  it('takes `as const` and renamed imports for what they are', () => {
    const text = `import { a as b } from './a'; export const c = [b] as const satisfies readonly unknown[];`;
    expect(casts(parseSources({ 'model/c.ts': text }))).toEqual([]);
  });
});

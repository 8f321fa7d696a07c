import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { fileAt, readSources } from '#tests/helpers/sourceCode';
import { usedKeys } from '#tests/helpers/textUse';
import { currentTranslate, loadAllTexts, startLanguage, switchLanguage } from '@/i18n/language';
import { enFirst } from '@/i18n/messages/enFirst';
import { idFirst } from '@/i18n/messages/idFirst';

const files = readSources();
const known = new Map(files.map((file) => [file.path, file]));

/** What the page has before the editor: the home screen, and what it fetches for itself. */
const HOME = ['main.tsx', 'app/home/TroubleDialog.tsx', 'app/home/readFiles.ts', 'ui/Menu.tsx'];

/** Files that run when these do; imports of types and imports while running are left out. */
function reachedFrom(roots: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const todo = [...roots];
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    const file = known.get(path);
    if (!file || seen.has(path)) continue;
    seen.add(path);
    for (const [, specifier] of file.text.matchAll(
      /^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'/gms,
    )) {
      const reference = file.references.find((one) => one.specifier === specifier);
      const next = reference?.path ? fileAt(reference.path, known) : null;
      if (next) todo.push(next);
    }
  }
  return seen;
}

describe('the texts of the first screen', () => {
  it('are all that it asks for, in both languages', () => {
    const reached = [...reachedFrom(HOME)].flatMap((path) => known.get(path) ?? []);
    expect(reached.length).toBeGreaterThan(40);
    const asked = new Set(usedKeys(reached).map(({ key }) => key?.split('.')[0]));
    expect(asked.size).toBeGreaterThan(3);
    expect([...asked].filter((name) => name === undefined || !(name in idFirst))).toEqual([]);
    expect(Object.keys(enFirst)).toEqual(Object.keys(idFirst));
  });

  it('are followed by all others, of the language in force', async () => {
    await startLanguage('en', 'first');
    const t = currentTranslate();
    expect(t(($) => $.home.newProject)).toBe('New project');
    expect(i18next.exists('table.area')).toBe(false);
    await loadAllTexts();
    expect(i18next.exists('table.area')).toBe(true);
    await switchLanguage('id');
    expect(i18next.exists('table.area')).toBe(true);
  });
});

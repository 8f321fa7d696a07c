import { describe, expect, it } from 'vitest';
import { isCharacterKey, isSingleKey, shortcutOf, showKeys } from '@/commands/keys';
import { COMMAND_IDS, COMMANDS } from '@/commands/registry';
import type { Command } from '@/commands/types';
import { currentTranslate, startLanguage } from '@/i18n/language';
import { LANGUAGES } from '@/i18n/messages';

describe('shortcuts', () => {
  it('are shown as people find them on their keyboard', () => {
    expect(showKeys('$mod+Shift+z', false)).toBe('Ctrl+Shift+Z');
    expect(showKeys('$mod+z', true)).toBe('⌘Z');
    expect(['Delete', 'Escape', '+', 'n'].map((keys) => showKeys(keys, false))).toEqual([
      'Del',
      'Esc',
      '+',
      'N',
    ]);
  });

  it('never collide: no key runs two commands', () => {
    const all = COMMAND_IDS.flatMap((id) => {
      const command: Command = COMMANDS[id];
      return [...command.keys];
    });
    expect(all.length).toBeGreaterThan(20);
    expect(new Set(all).size).toBe(all.length);
  });

  it("leave the browser's own keys alone", () => {
    const taken = [
      '$mod+n',
      '$mod+t',
      '$mod+w',
      '$mod+p',
      'F1',
      'F5',
      'F11',
      'F12',
      '$mod+r',
      '$mod++',
      '$mod+-',
      '$mod+l',
      'Tab',
    ];
    for (const id of COMMAND_IDS) {
      const command: Command = COMMANDS[id];
      expect(command.keys.filter((keys) => taken.includes(keys))).toEqual([]);
    }
  });

  it("take Ctrl+0 only on the map: elsewhere it is the browser's zoom, which is an aid", () => {
    const { keys, where }: Command = COMMANDS.actualSize;
    expect({ keys, where }).toEqual({ keys: ['$mod+0'], where: 'canvas' });
  });

  it.each(LANGUAGES)('have a name for every command in %s', async (language) => {
    await startLanguage(language);
    const t = currentTranslate();
    const names = COMMAND_IDS.map((id) => t(COMMANDS[id].label));
    expect(names.filter((name) => name.trim() === '' || /^\w+\.\w+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    const rows = COMMAND_IDS.flatMap((id) => {
      const command: Command = COMMANDS[id];
      return command.row ? [t(command.row)] : [];
    });
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => row.trim() === '')).toEqual([]);
  });

  it('that are letters, digits or signs alone can be told from the rest', () => {
    const single = ['n', 'Shift+n', '?', 'Shift+/', '+', 'Shift++', '[', '7', 'Shift+Digit2'];
    const others = ['$mod+k', 'Alt+ArrowUp', 'Delete', 'Enter', 'F2', 'F6', 'ArrowUp', 'PageDown', '$mod+0'];
    expect(single.filter((keys) => !isCharacterKey(keys))).toEqual([]);
    expect(others.filter(isCharacterKey)).toEqual([]);
  });

  it('are shown by the first that works', () => {
    const pc = { isMac: false, hasSingleKeys: false };
    expect(shortcutOf(['+', '$mod+k'], pc)).toBe('Ctrl+K');
    expect(shortcutOf(['n'], pc)).toBeUndefined();
    expect(shortcutOf(['n'], { ...pc, hasSingleKeys: true })).toBe('N');
  });

  it('know which are single keys, that need the focus in the canvas', () => {
    expect([isSingleKey('n'), isSingleKey('Delete'), isSingleKey('$mod+z')]).toEqual([true, true, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { isSingleKey, showKeys } from '@/commands/keys';
import { COMMAND_IDS, COMMANDS } from '@/commands/registry';
import type { Command } from '@/commands/types';

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
    const taken = ['$mod+n', '$mod+t', '$mod+w', 'F5', '$mod+r', '$mod++', '$mod+-'];
    for (const id of COMMAND_IDS) {
      const command: Command = COMMANDS[id];
      expect(command.keys.filter((keys) => taken.includes(keys))).toEqual([]);
    }
  });

  it('know which are single keys, that need the focus in the canvas', () => {
    expect([isSingleKey('n'), isSingleKey('Delete'), isSingleKey('$mod+z')]).toEqual([true, true, false]);
  });
});

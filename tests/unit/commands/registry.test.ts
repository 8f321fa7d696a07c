import { expect, it } from 'vitest';
import { COMMAND_IDS } from '@/commands/registry';

const modules = import.meta.glob<Record<string, object>>('../../../src/commands/*Commands.ts', {
  eager: true,
});

it('has every command of every list: no two lists give one name to two commands', () => {
  const lists = Object.values(modules).flatMap((module) =>
    Object.entries(module)
      .filter(([name]) => name.endsWith('_COMMANDS'))
      .map(([, list]) => list),
  );
  expect(lists.length).toBeGreaterThan(15);
  expect(lists.flatMap((list) => Object.keys(list)).sort()).toEqual([...COMMAND_IDS].sort());
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import measures from '#tests/fixtures/analysis/measures.json';

let folder: string;

/** Runs the real command as npm does, from a folder of the person's own. */
function analyse(words: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/analyse.mjs', ...words], {
    encoding: 'utf8',
    input,
    env: { ...process.env, INIT_CWD: folder, LC_ALL: 'C' },
    maxBuffer: 100_000_000,
  });
  return { out: stdout, err: stderr, code: status };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rajut analyse '));
  const { ties } = measures.networks.kite;
  writeFileSync(join(folder, 'kite.csv'), ties.map((ends) => ends.join(',')).join('\n'));
  writeFileSync(
    join(folder, 'picture.csv'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the command on its own', () => {
  it('prints the table of the kite and nothing else', () => {
    // The first run may build the command, which tells nothing when all is well.
    const { out, err, code } = analyse(['kite.csv', '--csv']);
    expect([code, err]).toEqual([0, '']);
    const [head = '', ...rows] = out.trimEnd().split('\n');
    const column = head.split(',').indexOf('betweenness');
    const found = Object.fromEntries(rows.map((row) => [row.split(',')[0], Number(row.split(',')[column])]));
    for (const [actor, value] of Object.entries(measures.networks.kite.betweenness.values)) {
      expect(found[actor]).toBeCloseTo(value, 9);
    }
  });

  it('prints JSON that is whole, also through a pipe that takes it in pieces', () => {
    const chain = Array.from({ length: 3000 }, (_, index) => `a${index},a${index + 1}`).join('\n');
    const { out, code } = analyse(['-', '--json'], chain);
    expect(code).toBe(0);
    expect(JSON.parse(out).actors).toHaveLength(3001);
  });

  it.each([
    ['a missing file', ['gone.csv']],
    ['a folder', ['.']],
    ['a picture', ['picture.csv', '--json']],
    ['an option that does not exist', ['kite.csv', '--excel']],
    ['a type that nobody has', ['kite.csv', '--types', 'uang']],
    ['no file at all', []],
  ])('ends with 2 and a sentence on stderr for %s', (_, words) => {
    const { out, err, code } = analyse(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/\w{3}.*\.\n/);
    expect(err).not.toMatch(/ at .*:\d+:\d+/);
  });
});

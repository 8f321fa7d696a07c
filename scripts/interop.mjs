/**
 * Writes sample networks in every format of other programs and has networkx and igraph read them. By hand, where
 * both are installed: node scripts/interop.mjs [python] [folder to keep the files in]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const [python = '/usr/bin/python3', kept] = process.argv.slice(2);
const folder = kept ?? mkdtempSync(join(tmpdir(), 'rajut-interop-'));

const { module } = await runnerImport(`${root}tests/interop/samples.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': `${root}src`, '#tests': `${root}tests` } },
});
for (const { name, files, expected } of module.SAMPLES) {
  const place = join(folder, name);
  mkdirSync(place, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(place, file), content);
  writeFileSync(join(place, 'expected.json'), JSON.stringify(expected));
}
console.log(folder);
const checked = spawnSync(python, [join(root, 'tests', 'interop', 'check.py'), folder], { stdio: 'inherit' });
process.exitCode = checked.status ?? 1;

// Writes public/rajut.schema.json from the schema that Rajut reads files with: node scripts/schema.mjs
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(`${root}src/transfer/jsonSchema.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': `${root}src` } },
});
await writeFile(`${root}public/rajut.schema.json`, `${JSON.stringify(module.rajutJsonSchema(), null, 2)}\n`);
console.log('public/rajut.schema.json');

/** Builds the command line into one file for Node, with everything it needs inside: it then starts at once. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('..'),
  publicDir: false,
  resolve: { alias: { '@': path('../src') } },
  ssr: { noExternal: true },
  build: {
    ssr: path('../src/cli/main.ts'),
    target: 'node22',
    rollupOptions: { output: { entryFileNames: 'analyse.mjs', codeSplitting: false } },
  },
});

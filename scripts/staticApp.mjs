/** What a build adds so that the app needs no server of ours: its policy, itself in one file, and its offline part. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PAGE_POLICY, policyTag } from './contentSecurityPolicy.mjs';
import { buildOneFile } from './oneFile.mjs';
import { writeServiceWorker } from './serviceWorker.mjs';

/** @returns {import('vite').Plugin} */
export function staticApp() {
  let folder = '';
  /** @type {Promise<string>} */
  let oneFile;
  return {
    name: 'rajut:static-app',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    buildStart() {
      oneFile = buildOneFile();
      // Awaited at the end; failing before that must not end the process without a word.
      oneFile.catch(() => {});
    },
    transformIndexHtml: (page) =>
      page.replace(/<meta charset="utf-8" \/>/, (charset) => `${charset}\n    ${policyTag(PAGE_POLICY)}`),
    async closeBundle(error) {
      if (error) return;
      writeFileSync(join(folder, 'rajut.html'), await oneFile);
      await writeServiceWorker(folder);
    },
  };
}

/**
 * Writes pictures as SVG and PDF and has others read them: rsvg-convert and LibreOffice draw the SVG, poppler draws the
 * PDF and takes its text out. By hand, where they are installed; the drawings are for the eye:
 * node scripts/interopPictures.mjs [folder to keep the files in]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const [kept] = process.argv.slice(2);
const folder = kept ?? mkdtempSync(join(tmpdir(), 'rajut-pictures-'));
mkdirSync(folder, { recursive: true });

const { module } = await runnerImport(`${root}tests/interop/pictures.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': `${root}src`, '#tests': `${root}tests` } },
});

/** @param {string} program @param {string[]} given @returns {string | null} what it printed, null when it failed */
function run(program, given) {
  const { status, stdout } = spawnSync(program, given, { encoding: 'utf8', cwd: folder });
  return status === 0 ? stdout : null;
}

let failures = 0;
/** @param {boolean} isRight @param {string} what */
function check(isRight, what) {
  if (!isRight) failures++;
  console.log(`${isRight ? 'ok  ' : 'FAIL'} ${what}`);
}

const squeezed = (/** @type {string} */ words) => words.replace(/\s+/g, '');
for (const { name, svg, pdf, names } of module.PICTURES) {
  writeFileSync(join(folder, `${name}.svg`), svg);
  writeFileSync(join(folder, `${name}.pdf`), pdf);
  check(
    run('rsvg-convert', [`${name}.svg`, '-o', `${name}-rsvg.png`]) !== null,
    `${name}: rsvg-convert draws the SVG`,
  );
  check(
    run('pdftoppm', ['-r', '96', '-png', `${name}.pdf`, `${name}-poppler`]) !== null,
    `${name}: poppler draws the PDF`,
  );
  const text = squeezed(run('pdftotext', [`${name}.pdf`, '-']) ?? '');
  // Words of a name on two lines may have a word of another between them.
  const lost = names.filter((/** @type {string} */ one) =>
    one.split(/[\s/]+/).some((word) => !text.includes(word)),
  );
  check(lost.length === 0, `${name}: pdftotext finds everybody ${lost.join(', ')}`);
}
const profile = `-env:UserInstallation=file://${join(folder, 'libreoffice')}`;
const office = run('soffice', [
  profile,
  '--headless',
  '--convert-to',
  'pdf',
  '--outdir',
  'libreoffice-out',
  'frame.svg',
]);
check(office !== null, 'frame: LibreOffice opens the SVG');
console.log(folder);
process.exitCode = failures > 0 ? 1 : 0;

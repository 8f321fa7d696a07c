/** What a browser must fetch before a page of Rajut is there, reckoned from the builder's manifest. */

/**
 * @typedef {{ file: string, isEntry?: boolean, isDynamicEntry?: boolean, imports?: string[],
 *   dynamicImports?: string[], css?: string[] }} Chunk of Vite's manifest
 * @typedef {Record<string, Chunk>} Manifest chunks by source
 * @typedef {{ name: string, bytes: number }} Part a file and its size after gzip
 */

/** Gzip, bytes; 1 kB is 1000 bytes, as browsers' network panels count. */
export const FIRST_LOAD_LIMIT_BYTES = 200_000;
/** A part fetched later must still come quickly over a class room's shared line. Gzip, bytes. */
export const LAZY_CHUNK_LIMIT_BYTES = 180_000;
/** Fetched before the first screen although it is a dynamic import: what that screen says in one language. */
const CATALOGUE = /^src\/i18n\/messages\/(id|en)First\.ts$/;

/**
 * @param {Manifest} manifest
 * @param {readonly string[]} sources where to start
 * @returns {Set<string>} files of these chunks and of all they import at once, scripts and styles
 */
function filesOf(manifest, sources) {
  const seen = new Set();
  const files = new Set();
  const visit = (/** @type {string} */ source) => {
    if (seen.has(source)) return;
    seen.add(source);
    const chunk = manifest[source];
    if (!chunk) throw new Error(`filesOf: the manifest has no ${source}`);
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    chunk.imports?.forEach(visit);
  };
  sources.forEach(visit);
  return files;
}

/**
 * Measures the built app against its limits.
 *
 * @param {Manifest} manifest of the build
 * @param {ReadonlyMap<string, number>} sizes gzip bytes of index.html and every script and style of the build
 * @returns {{ first: Part[], lazy: Part[], firstBytes: number, problems: string[] }} the parts of the first load;
 *          what every later part adds to it with all that it brings, largest first; and a sentence for every
 *          limit that is passed
 */
export function measureFirstLoad(manifest, sizes) {
  const sizeOf = (/** @type {string} */ file) => {
    const bytes = sizes.get(file);
    if (bytes === undefined) throw new Error(`measureFirstLoad: no size for ${file}`);
    return bytes;
  };
  const sumOf = (/** @type {Iterable<string>} */ files) =>
    [...files].reduce((sum, file) => sum + sizeOf(file), 0);
  const sources = Object.keys(manifest);
  const entries = sources.filter((source) => manifest[source]?.isEntry);
  if (entries.length === 0) throw new Error('measureFirstLoad: the manifest has no entry');
  const entryFiles = filesOf(manifest, entries);
  const beyond = (/** @type {string} */ source) =>
    [...filesOf(manifest, [source])].filter((file) => !entryFiles.has(file));

  // The larger of the two languages, so that the limit holds for both readers.
  const [catalogue] = sources
    .filter((source) => CATALOGUE.test(source))
    .sort((a, b) => sumOf(beyond(b)) - sumOf(beyond(a)));
  const firstFiles = new Set(['index.html', ...entryFiles, ...(catalogue ? beyond(catalogue) : [])]);
  const first = [...firstFiles].map((name) => ({ name, bytes: sizeOf(name) }));
  const firstBytes = first.reduce((sum, part) => sum + part.bytes, 0);

  const lazy = sources
    .filter((source) => manifest[source]?.isDynamicEntry && !CATALOGUE.test(source))
    .map((name) => ({ name, bytes: sumOf(beyond(name).filter((file) => !firstFiles.has(file))) }))
    .sort((a, b) => b.bytes - a.bytes);
  const heavy = [...sizes].filter(([file, bytes]) => !firstFiles.has(file) && bytes > LAZY_CHUNK_LIMIT_BYTES);
  const problems = heavy.map(([file, bytes]) => `${file}: ${bytes} > ${LAZY_CHUNK_LIMIT_BYTES} bytes gzip`);
  if (firstBytes > FIRST_LOAD_LIMIT_BYTES) {
    problems.unshift(`first load: ${firstBytes} > ${FIRST_LOAD_LIMIT_BYTES} bytes gzip`);
  }
  return { first, lazy, firstBytes, problems };
}

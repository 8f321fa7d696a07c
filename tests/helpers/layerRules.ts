import { fileAt, type SourceFile } from './sourceCode';

/** A layer and the layers it may import besides itself; `everything` is for the root of the composition. */
export type LayerTable = Readonly<Record<string, readonly string[] | 'everything'>>;

/**
 * The layer of a path below src: the longest name of the table that the path lies in, so that `canvas/layout`
 * is not `canvas`. `main` is the file main.tsx.
 * @returns null when the folder is not listed
 */
export function layerOf(path: string, table: LayerTable): string | null {
  const place = path.replace(/\.tsx?$/, '');
  const names = Object.keys(table).filter((name) => place === name || path.startsWith(`${name}/`));
  return names.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Files in folders that nobody gave a place in the table. */
export function unlistedFolders(files: readonly SourceFile[], table: LayerTable): readonly string[] {
  return files
    .filter((file) => layerOf(file.path, table) === null || hasUnlistedUi(file.path, table))
    .map((file) => `${file.path}: its folder is in no layer`);
}

/** A feature's screens have other rights than the feature, so each `ui` folder needs its own line. */
function hasUnlistedUi(path: string, table: LayerTable): boolean {
  const screens = /^[^/]+\/ui(?=\/)/.exec(path)?.[0];
  return screens !== undefined && !(screens in table);
}

/** Imports against the arrows, also those of types. */
export function wrongArrows(files: readonly SourceFile[], table: LayerTable): readonly string[] {
  return files.flatMap((file) => {
    const from = layerOf(file.path, table);
    const allowed = from === null ? [] : table[from];
    if (from === null || allowed === undefined || allowed === 'everything') return [];
    return file.references.flatMap(({ path, line }) => {
      if (path === null) return [];
      const to = layerOf(path, table);
      if (to !== null && (to === from || allowed.includes(to))) return [];
      return [`${file.path}:${line}: ${from} may not import ${to ?? 'what is outside the layers'} (${path})`];
    });
  });
}

/** Paths that climb out of their top folder: across folders it is `@/folder/x`, which reads the same anywhere. */
export function climbingImports(files: readonly SourceFile[]): readonly string[] {
  const folderOf = (path: string) => path.split('/', 1)[0];
  return files.flatMap((file) =>
    file.references
      .filter(({ path, specifier }) => {
        const leaves = path !== null && folderOf(path) !== folderOf(file.path);
        return leaves && /(^|\/)\.\.\//.test(specifier);
      })
      .map(({ specifier, line }) => `${file.path}:${line}: ${specifier} climbs; write @/…`),
  );
}

/** Files that only hand on other files: they tie everything to everything. */
export function barrels(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => /(^|\/)index\.tsx?$/.test(file.path))
    .map((file) => `${file.path}: name the file after what it holds`);
}

/** Groups of files that import each other, type imports counted (Tarjan 1972). */
export function importCycles(files: readonly SourceFile[]): readonly string[] {
  const known = new Map(files.map((file) => [file.path, file]));
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const cycles: string[] = [];

  const explore = (path: string): number => {
    const number = order.size;
    order.set(path, number);
    lowest.set(path, number);
    open.push(path);
    for (const reference of known.get(path)?.references ?? []) {
      const target = reference.path === null ? null : fileAt(reference.path, known);
      if (target === null) continue;
      if (target === path) cycles.push(`${path} imports itself`);
      const reached = order.has(target)
        ? open.includes(target)
          ? order.get(target)
          : undefined
        : explore(target);
      if (reached !== undefined) lowest.set(path, Math.min(lowest.get(path) ?? number, reached));
    }
    const low = lowest.get(path) ?? number;
    if (low === number) {
      const group = open.splice(open.indexOf(path));
      if (group.length > 1) cycles.push(`cycle: ${group.join(' → ')}`);
    }
    return low;
  };
  for (const path of known.keys()) if (!order.has(path)) explore(path);
  return cycles;
}

/** Imports of Rajut's own that lead nowhere, which every other rule would pass over. */
export function lostImports(files: readonly SourceFile[]): readonly string[] {
  const known = new Map(files.map((file) => [file.path, file]));
  return files.flatMap((file) =>
    file.references
      .filter(
        ({ path }) =>
          path !== null && !/\.(css|json|svg|ttf|woff2)$/.test(path) && fileAt(path, known) === null,
      )
      .map(({ specifier, line }) => `${file.path}:${line}: ${specifier} is no file`),
  );
}

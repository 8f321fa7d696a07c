import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** A piece of a parsed file, as ESTree with TypeScript's and JSX's additions. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** What a file asks for of another: by import, re-export, `import()`, type import or `new URL(…, import.meta.url)`. */
export interface Reference {
  readonly specifier: string;
  /** Path below src without a query, as written; null for a package. */
  readonly path: string | null;
  readonly line: number;
}

export interface SourceFile {
  /** Below src, with slashes: `model/edit.ts`. */
  readonly path: string;
  readonly text: string;
  readonly program: Node;
  readonly references: readonly Reference[];
}

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src');

/** @returns every TypeScript file of src, parsed, in path order */
export function readSources(): readonly SourceFile[] {
  return readdirSync(SOURCE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => parseSource(relative(SOURCE, path).split(sep).join('/'), readFileSync(path, 'utf8')));
}

/**
 * @param path below src; the extension decides the language
 * @throws when the text is not TypeScript
 */
function parseSource(path: string, text: string): SourceFile {
  const lang = path.endsWith('.tsx') ? 'tsx' : path.endsWith('.d.ts') ? 'dts' : 'ts';
  const { program, errors } = parseSync(path, text, { lang });
  const [error] = errors;
  if (error) throw new Error(`parseSource: ${path}: ${error.message}`);
  if (!isNode(program)) throw new Error(`parseSource: ${path}: no program`);
  return { path, text, program, references: findReferences(path, text, program) };
}

/** Parses small files written in a test, by path, to show that a rule sees what it forbids. */
export function parseSources(texts: Readonly<Record<string, string>>): readonly SourceFile[] {
  return Object.entries(texts).map(([path, text]) => parseSource(path, text));
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** @returns the nodes that a node holds, in the order of the text */
export function childrenOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flatMap((value: unknown): unknown[] => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

/** Visits a node and everything in it; `inside` are its ancestors, nearest last. */
export function visit(
  node: Node,
  see: (node: Node, inside: readonly Node[]) => void,
  inside: readonly Node[] = [],
): void {
  see(node, inside);
  const deeper = [...inside, node];
  for (const child of childrenOf(node)) visit(child, see, deeper);
}

/** @returns the node in a field, null when there is none */
export function child(node: Node, field: string): Node | null {
  const value = node[field];
  return isNode(value) ? value : null;
}

/** @returns the text of a string literal or of a template without values, null for anything else */
export function literalText(node: Node | null): string | null {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node?.type !== 'TemplateLiteral') return null;
  const parts = childrenOf(node);
  const [only] = parts;
  const value: unknown = parts.length === 1 ? only?.value : null;
  if (typeof value !== 'object' || value === null || !('cooked' in value)) return null;
  return typeof value.cooked === 'string' ? value.cooked : null;
}

/** @returns the name of an identifier, null for anything else */
export function nameOf(node: Node | null): string | null {
  const isName = node?.type === 'Identifier' || node?.type === 'JSXIdentifier';
  return isName && typeof node.name === 'string' ? node.name : null;
}

/** @returns line of a position in a text, the first being 1 */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** @returns the file that a path below src means, null when it is none of these */
export function fileAt(path: string, known: ReadonlyMap<string, SourceFile>): string | null {
  return (
    [path, `${path}.ts`, `${path}.tsx`, `${path}.d.ts`].find((candidate) => known.has(candidate)) ?? null
  );
}

function findReferences(path: string, text: string, program: Node): readonly Reference[] {
  const found: Reference[] = [];
  visit(program, (node) => {
    const specifier = literalText(referencedBy(node));
    if (specifier !== null) {
      found.push({ specifier, path: pathBelowSource(path, specifier), line: lineAt(text, node.start) });
    }
  });
  return found;
}

/** The literal that names another file, wherever TypeScript allows one. */
function referencedBy(node: Node): Node | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return child(node, 'source');
    case 'NewExpression': {
      const [address, base] = Array.isArray(node.arguments) ? node.arguments.filter(isNode) : [];
      const isOfModule = base !== undefined && child(base, 'object')?.type === 'MetaProperty';
      return nameOf(child(node, 'callee')) === 'URL' && isOfModule && address ? address : null;
    }
    default:
      return null;
  }
}

function pathBelowSource(from: string, specifier: string): string | null {
  const [bare = ''] = specifier.split('?');
  if (bare.startsWith('@/')) return posix.normalize(bare.slice(2));
  if (bare.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), bare));
  return null;
}

import { type FreeName, freeNames } from './freeNames';
import { child, lineAt, type Node, nameOf, type SourceFile, visit } from './sourceCode';

/** Globals that reach the screen, the address, other windows, threads or the network. */
const WORLD = new Set(
  (
    'window document navigator location history screen self top parent globalThis frames customElements ' +
    'requestAnimationFrame cancelAnimationFrame requestIdleCallback matchMedia getComputedStyle alert confirm ' +
    'prompt open addEventListener removeEventListener dispatchEvent postMessage Image Audio DOMParser ' +
    'XMLSerializer MutationObserver ResizeObserver IntersectionObserver HTMLElement Element Event CustomEvent ' +
    'FileReader fetch XMLHttpRequest WebSocket EventSource BroadcastChannel Worker SharedWorker'
  ).split(' '),
);
const STORAGE = new Set(['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']);
const TIMERS = new Set(['setTimeout', 'setInterval', 'setImmediate', 'performance']);

/** Time, randomness, DOM and storage, which come into a pure file as arguments. */
export function impurities(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    freeNames(file.program)
      .filter(isImpure)
      .map(({ name, node }) => `${place(file, node)}: ${name} belongs in an argument`),
  );
}

function isImpure({ name, parent }: FreeName): boolean {
  if (name === 'crypto' || WORLD.has(name) || STORAGE.has(name) || TIMERS.has(name)) return true;
  const member = parent?.type === 'MemberExpression' ? nameOf(child(parent, 'property')) : null;
  if (name === 'Math') return member === 'random';
  if (name !== 'Date') return false;
  const argumentCount = Array.isArray(parent?.arguments) ? parent.arguments.length : 0;
  // `Date()` is now, and so is `new Date()`; with a moment given it is only arithmetic.
  if (parent?.type === 'CallExpression') return true;
  return parent?.type === 'NewExpression' ? argumentCount === 0 : member === 'now';
}

/** Names of files that may hold React: components and hooks. */
const REACT_FILE = /(\.tsx|(^|\/)use[A-Z][^/]*\.ts)$/;
const REACT = /^(react|react-dom)(\/|$)/;
const STANDS_ON_REACT = /^(react|react-dom|@xyflow\/react|@base-ui\/react|lucide-react|wouter)(\/|$)/;

/** Files outside `.tsx` and `use*.ts` that run React. */
export function misplacedReact(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => !REACT_FILE.test(file.path))
    .flatMap((file) =>
      file.references
        .filter(({ specifier, line }) => REACT.test(specifier) && !isTypeOnly(file, line))
        .map(({ specifier, line }) => `${file.path}:${line}: ${specifier} belongs in a .tsx or use*.ts file`),
    );
}

/** Components, hooks and imports of React or of what stands on it, types included. */
export function reactInPure(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => [
    ...(REACT_FILE.test(file.path) ? [`${file.path}: belongs in a layer with screens`] : []),
    ...file.references
      .filter(({ specifier }) => STANDS_ON_REACT.test(specifier))
      .map(({ specifier, line }) => `${file.path}:${line}: ${specifier} in a pure layer`),
  ]);
}

/** A type import of a library brings no React into the file when it runs. */
function isTypeOnly(file: SourceFile, line: number): boolean {
  const statement = file.text
    .split('\n')
    .slice(line - 1)
    .join('\n');
  return /^(import|export) type\b/.test(statement);
}

/** Files that may hold Yjs at all, and the one that may write with it. */
export function misplacedYjs(files: readonly SourceFile[], folders: readonly string[]): readonly string[] {
  return files
    .filter((file) => !folders.some((folder) => file.path.startsWith(`${folder}/`)))
    .flatMap((file) =>
      file.references
        .filter(({ specifier }) => /^(yjs|y-[a-z]+|lib0)(\/|$)/.test(specifier))
        .map(({ specifier, line }) => `${file.path}:${line}: ${specifier} belongs in ${folders.join(', ')}`),
    );
}

const WRITES = new Set(['set', 'delete', 'clear', 'insert', 'push', 'unshift', 'applyDelta']);

/** Writing a shared type outside the one file that may: transactions, new shared types, changes of a Y.Map. */
export function strayWrites(files: readonly SourceFile[], writer: string): readonly string[] {
  return files
    .filter((file) => file.path !== writer && file.references.some(({ specifier }) => specifier === 'yjs'))
    .flatMap((file) => {
      const shared = sharedNames(file.program);
      const found: string[] = [];
      visit(file.program, (node) => {
        if (isStrayWrite(node, shared))
          found.push(`${place(file, node)}: only ${writer} writes the document`);
      });
      return found;
    });
}

function isStrayWrite(node: Node, shared: ReadonlySet<string>): boolean {
  const callee = child(node, 'callee');
  if (callee?.type !== 'MemberExpression') return false;
  const object = child(callee, 'object');
  const method = nameOf(child(callee, 'property')) ?? '';
  if (node.type === 'NewExpression') return nameOf(object) === 'Y' && /^(Map|Array|Text|Xml)/.test(method);
  if (method === 'transact') return true;
  return WRITES.has(method) && object !== null && (shared.has(nameOf(object) ?? '') || isSharedValue(object));
}

/** Names that hold a shared type: declared as one, or taken out of one. */
function sharedNames(program: Node): ReadonlySet<string> {
  const names = new Set<string>();
  visit(program, (node) => {
    if (node.type === 'Identifier' && isSharedType(child(node, 'typeAnnotation')))
      names.add(nameOf(node) ?? '');
    if (node.type !== 'VariableDeclarator') return;
    const init = child(node, 'init');
    if (init && isSharedValue(init)) names.add(nameOf(child(node, 'id')) ?? '');
  });
  return names;
}

function isSharedType(annotation: Node | null): boolean {
  let isShared = false;
  if (annotation !== null) {
    visit(annotation, (node) => {
      const isOfYjs = node.type === 'TSQualifiedName' && nameOf(child(node, 'left')) === 'Y';
      if (isOfYjs && /^(Map|Array|Text)$/.test(nameOf(child(node, 'right')) ?? '')) isShared = true;
    });
  }
  return isShared;
}

function isSharedValue(node: Node): boolean {
  const callee = child(node, 'callee');
  if (node.type !== 'CallExpression' || callee === null) return false;
  const called = nameOf(callee) ?? nameOf(child(callee, 'property')) ?? '';
  return /^(getMap|getArray|getText|rootMap)$/.test(called);
}

/** Ways around the type checker: casts other than `as const`, `any`, and `!`. */
export function casts(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const found: string[] = [];
    visit(file.program, (node) => {
      const kind = castKind(node);
      if (kind !== null) found.push(`${place(file, node)}: ${kind}`);
    });
    return found;
  });
}

function castKind(node: Node): string | null {
  if (node.type === 'TSAnyKeyword') return 'any';
  if (node.type === 'TSNonNullExpression' || node.definite === true) return '!';
  if (node.type === 'TSTypeAssertion') return '<T>';
  if (node.type !== 'TSAsExpression') return null;
  const type = child(node, 'typeAnnotation');
  return type && nameOf(child(type, 'typeName')) === 'const' ? null : 'as';
}

/** Lines of a file, its last line break not counted. */
function lineCount(file: SourceFile): number {
  return file.text.replace(/\n$/, '').split('\n').length;
}

/** Files over the limit, and the limit of the tail: nine of ten files stay under `p90`. */
export function longFiles(files: readonly SourceFile[], limit: number, p90: number): readonly string[] {
  const long = files
    .filter((file) => lineCount(file) > limit)
    .map((file) => `${file.path}: ${lineCount(file)} lines, limit ${limit}`);
  const sorted = files.map(lineCount).sort((a, b) => a - b);
  const tail = sorted[Math.ceil(sorted.length * 0.9) - 1] ?? 0;
  return tail > p90 ? [...long, `one file in ten has ${tail} lines or more, limit ${p90}`] : long;
}

function place(file: SourceFile, node: Node): string {
  return `${file.path}:${lineAt(file.text, node.start)}`;
}

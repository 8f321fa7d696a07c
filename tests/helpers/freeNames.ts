import { child, childrenOf, type Node, nameOf } from './sourceCode';

/** A use of a name that the file neither declares nor imports: a global. */
export interface FreeName {
  readonly name: string;
  readonly node: Node;
  /** What the name stands in: `Date.now` is the object of a member, `new Date()` a callee. */
  readonly parent: Node | null;
}

type Scope = ReadonlySet<string>;

const MAKES_SCOPE =
  /^(Program|BlockStatement|StaticBlock|SwitchStatement|For(In|Of)?Statement|CatchClause|ClassExpression)$/;
/** Types vanish when the file runs, so a global in them does nothing. */
const IS_TYPE = /^TS(?!(As|NonNull|Satisfies|Instantiation|TypeAssertion|Parameter|Export))/;

/** Every global that a program uses when it runs; types are not looked at. Names are followed through scopes. */
export function freeNames(program: Node): readonly FreeName[] {
  const found: FreeName[] = [];
  walk(program, null, [], found);
  return found;
}

function walk(node: Node, parent: Node | null, scopes: readonly Scope[], found: FreeName[]): void {
  if (IS_TYPE.test(node.type)) return;
  const inner = MAKES_SCOPE.test(node.type) || isFunction(node) ? [...scopes, declaredIn(node)] : scopes;
  const name = nameOf(node);
  if (name !== null && node.type === 'Identifier' && isUse(node, parent)) {
    if (!inner.some((scope) => scope.has(name))) found.push({ name, node, parent });
  }
  for (const part of childrenOf(node)) walk(part, node, inner, found);
}

function isFunction(node: Node): boolean {
  return /Function/.test(node.type) && !node.type.startsWith('TS');
}

/** Whether an identifier reads a variable, rather than naming a member, a key or a label. */
function isUse(node: Node, parent: Node | null): boolean {
  if (parent === null) return true;
  switch (parent.type) {
    case 'MemberExpression':
      return parent.object === node || parent.computed === true;
    case 'Property':
      return parent.value === node || parent.computed === true;
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.value === node || parent.computed === true;
    case 'MetaProperty':
    case 'ImportSpecifier':
    case 'ExportSpecifier':
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return false;
    default:
      return true;
  }
}

/** Names that a scope's own declarations and parameters bring. */
function declaredIn(scope: Node): Scope {
  const names = new Set<string>();
  const declare = (pattern: Node | null) => {
    if (pattern !== null) for (const name of boundBy(pattern)) names.add(name);
  };
  declare(child(scope, 'id'));
  declare(child(scope, 'param'));
  if (isFunction(scope) && Array.isArray(scope.params)) for (const part of scope.params) declare(part);
  for (const part of childrenOf(scope)) {
    const statement = part.type.startsWith('Export') ? (child(part, 'declaration') ?? part) : part;
    if (statement.type === 'VariableDeclaration') {
      for (const declarator of childrenOf(statement)) declare(child(declarator, 'id'));
    } else if (/^(Function|Class)Declaration$/.test(statement.type)) declare(child(statement, 'id'));
    else if (statement.type === 'ImportDeclaration') {
      for (const specifier of childrenOf(statement)) declare(child(specifier, 'local'));
    } else if (statement.type === 'SwitchCase') for (const name of declaredIn(statement)) names.add(name);
  }
  return names;
}

/** Names that a pattern binds: `{ a, b: [c], ...d }` binds a, c and d. */
function boundBy(pattern: Node): readonly string[] {
  const name = nameOf(pattern);
  if (name !== null) return [name];
  if (pattern.type === 'Property') {
    const value = child(pattern, 'value');
    return value ? boundBy(value) : [];
  }
  if (pattern.type === 'AssignmentPattern') {
    const left = child(pattern, 'left');
    return left ? boundBy(left) : [];
  }
  return /^(ObjectPattern|ArrayPattern|RestElement|TSParameterProperty)$/.test(pattern.type)
    ? childrenOf(pattern).flatMap(boundBy)
    : [];
}

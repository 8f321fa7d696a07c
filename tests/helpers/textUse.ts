import { child, isNode, lineAt, literalText, type Node, nameOf, type SourceFile, visit } from './sourceCode';

export interface KeyUse {
  /** As code asks for it, `home.title`; null when it is put together while running. */
  readonly key: string | null;
  readonly place: string;
}

/** Every text that code picks: functions of `$`, such as `($) => $.home.title`, whatever stands around the pick. */
export function usedKeys(files: readonly SourceFile[]): readonly KeyUse[] {
  return files.flatMap((file) => {
    const uses: KeyUse[] = [];
    visit(file.program, (node, inside) => {
      const around = inside.at(-1);
      if (nameOf(node) !== '$' || around?.type !== 'MemberExpression' || around.object !== node) return;
      uses.push({ key: keyOf(node, inside), place: `${file.path}:${lineAt(file.text, node.start)}` });
    });
    return uses;
  });
}

/** The path from `$` outwards: `$.home.title` is held by a member that is held by a member. */
function keyOf(root: Node, inside: readonly Node[]): string | null {
  const parts: string[] = [];
  let held = root;
  for (const around of inside.toReversed()) {
    if (around.type !== 'MemberExpression' || around.object !== held) break;
    const property = child(around, 'property');
    const part = around.computed === true ? literalText(property) : nameOf(property);
    if (part === null) return null;
    parts.push(part);
    held = around;
  }
  return parts.join('.');
}

/** Attributes that people read or hear. */
const READ_ALOUD =
  /^(title|alt|label|placeholder|aria-(label|description|roledescription|valuetext|placeholder))$/;
const LETTER = /\p{L}/u;

/** Words in the code of components, which no translator would ever see. */
export function literalTexts(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const found: string[] = [];
    visit(file.program, (node, inside) => {
      for (const text of visibleTexts(node, inside.at(-1) ?? null)) {
        if (LETTER.test(text)) found.push(`${file.path}:${lineAt(file.text, node.start)}: ${text.trim()}`);
      }
    });
    return found;
  });
}

function visibleTexts(node: Node, parent: Node | null): readonly string[] {
  if (node.type === 'JSXText') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'JSXAttribute') {
    const value = child(node, 'value');
    if (!READ_ALOUD.test(nameOf(child(node, 'name')) ?? '') || value === null) return [];
    return value.type === 'JSXExpressionContainer' ? writtenIn(child(value, 'expression')) : writtenIn(value);
  }
  const isChild = node.type === 'JSXExpressionContainer' && parent?.type !== 'JSXAttribute';
  return isChild ? writtenIn(child(node, 'expression')) : [];
}

/** The words that an expression shows by itself; what it calls for comes from elsewhere. */
function writtenIn(expression: Node | null): readonly string[] {
  const text = literalText(expression);
  if (expression === null || text !== null) return text === null ? [] : [text];
  switch (expression.type) {
    case 'TemplateLiteral':
      return Array.isArray(expression.quasis) ? expression.quasis.filter(isNode).map(quasiText) : [];
    case 'ConditionalExpression':
      return [...writtenIn(child(expression, 'consequent')), ...writtenIn(child(expression, 'alternate'))];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return /^(===|!==|==|!=|<|>|<=|>=|in|instanceof)$/.test(String(expression.operator))
        ? []
        : [...writtenIn(child(expression, 'left')), ...writtenIn(child(expression, 'right'))];
    default:
      return [];
  }
}

function quasiText(quasi: Node): string {
  const { value } = quasi;
  if (typeof value !== 'object' || value === null || !('raw' in value)) return '';
  return typeof value.raw === 'string' ? value.raw : '';
}

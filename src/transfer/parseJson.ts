import type { Problem, Reading } from '@/model/problem';
import { findJsonError } from './findJsonError';
import { isJsonRecord } from './jsonRecord';

/** Largest file that is read, in MB of 1,000,000 bytes: an honest project of the size limits stays below it. */
export const MAX_FILE_MB = 20;
/** Deepest nesting that is read; Rajut's own files need 8. */
const MAX_DEPTH = 64;
/** More problems than a person reads are counted by nobody. */
export const MAX_PROBLEMS = 50;

/** Keys that would change the prototype of an object they are copied into. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses JSON that may be hostile: size, depth and keys are checked before anything looks at the content.
 *
 * @param text content of a file, with or without a byte order mark
 * @returns the parsed value, or problems: `tooLarge` (limit in MB), `truncated`, `notJson` (with the line),
 *          `tooDeep` (limit in levels), `forbiddenKey`; at most MAX_PROBLEMS. Never throws. Cost O(length).
 */
export function parseJson(text: string): Reading<unknown> {
  if (sizeOf(text) > MAX_FILE_MB * 1_000_000)
    return failed({ code: 'tooLarge', place: [], limit: MAX_FILE_MB });
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const parsed = parse(content);
  if (!parsed.ok) return failed(whyNotJson(content));
  const problems = findHostileParts(parsed.value);
  return problems.length > 0 ? { ok: false, problems } : parsed;
}

function failed(problem: Problem): Reading<never> {
  return { ok: false, problems: [problem] };
}

/** Bytes in UTF-8; counted exactly only where the number of characters leaves it open. */
function sizeOf(text: string): number {
  const surelySmall = text.length * 3 <= MAX_FILE_MB * 1_000_000;
  const surelyLarge = text.length > MAX_FILE_MB * 1_000_000;
  return surelySmall || surelyLarge ? text.length : new TextEncoder().encode(text).length;
}

function parse(content: string): Reading<unknown> {
  try {
    return { ok: true, value: JSON.parse(content) };
  } catch {
    // What is wrong is said by findJsonError, the same in every browser.
    return { ok: false, problems: [] };
  }
}

function whyNotJson(content: string): Problem {
  const at = findJsonError(content) ?? 0;
  if (at >= content.length) return { code: 'truncated', place: [] };
  return { code: 'notJson', place: [], line: content.slice(0, at).split(/\r\n|\r|\n/).length };
}

function findHostileParts(root: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  const path: string[] = [];
  // Recursion is safe here: it goes no deeper than MAX_DEPTH.
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || problems.length >= MAX_PROBLEMS) return;
    if (depth > MAX_DEPTH) {
      problems.push({ code: 'tooDeep', place: [...path], limit: MAX_DEPTH });
      return;
    }
    const isRecord = isJsonRecord(value);
    for (const [key, child] of Object.entries(value)) {
      path.push(key);
      if (isRecord && FORBIDDEN_KEYS.has(key)) problems.push({ code: 'forbiddenKey', place: [...path] });
      else visit(child, depth + 1);
      path.pop();
    }
  };
  visit(root, 1);
  return problems.slice(0, MAX_PROBLEMS);
}

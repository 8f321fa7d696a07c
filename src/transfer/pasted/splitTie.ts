import type { Direction } from '@/model/types';

/** A step of a chain: how it points, and the name it leads to. */
interface Step {
  readonly points: Direction | 'backward';
  readonly to: string;
}

/** A line such as "A -> B -> C: koordinasi", taken apart; names are as they stand, perhaps empty. */
export interface SplitTie {
  readonly first: string;
  readonly steps: readonly Step[];
  /** What stands behind the colon; '' without one. */
  readonly type: string;
}

/**
 * Arrows as people type and phones set them. Two hyphens are a tie only between spaces, and one hyphen never is:
 * it belongs to names.
 */
const ARROW =
  /<-{1,3}>|<=+>|[↔⇄⇆⟷⇔]\uFE0F?|<-{1,3}|[←⟵⇐]\uFE0F?|-{1,3}>|=+>|[→⟶⇒➔➜➝➡]\uFE0F?|(?<= )-{2,3}(?= )/u;
/** Splits at arrows and keeps them. */
const AT_ARROWS = new RegExp(`(${ARROW.source})`, 'u');
/** Without one of these a line has no arrow: most have none. */
const MAYBE = /[<>←-⇿⟵-⟿➔-➡]|--/u;
const BOTH = /^(?:<[-=]+>|[↔⇄⇆⟷⇔])/u;
const BACKWARD = /^(?:<-|[←⟵⇐])/u;
const NONE = /^-{2,3}$/;

/**
 * Takes a line with arrows apart.
 *
 * @param line cleaned, without list mark
 * @returns null for a line without an arrow. Cost O(length).
 */
export function splitTie(line: string): SplitTie | null {
  if (!MAYBE.test(line)) return null;
  const [first = '', ...rest] = line.split(AT_ARROWS);
  if (rest.length === 0) return null;
  const steps: Step[] = [];
  for (let at = 0; at + 1 < rest.length; at += 2) {
    steps.push({ points: pointsOf(rest[at] ?? ''), to: (rest[at + 1] ?? '').trim() });
  }
  const last = steps.pop();
  if (!last) return null;
  const { name, type } = splitType(last.to);
  return { first: first.trim(), steps: [...steps, { ...last, to: name }], type };
}

function pointsOf(arrow: string): Step['points'] {
  if (BOTH.test(arrow)) return 'both';
  if (BACKWARD.test(arrow)) return 'backward';
  return NONE.test(arrow) ? 'none' : 'forward';
}

/**
 * The colon before the type: the first one before a space, else the first that is neither between digits (10:30)
 * nor before slashes (an address).
 */
function splitType(text: string): { readonly name: string; readonly type: string } {
  const spaced = text.search(/:(?= |$)/);
  const colon = spaced >= 0 ? spaced : text.search(/:(?!\/\/)(?!(?<=\d:)\d)/);
  if (colon < 0) return { name: text, type: '' };
  return { name: text.slice(0, colon).trim(), type: text.slice(colon + 1).trim() };
}

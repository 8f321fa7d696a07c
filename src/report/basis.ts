import type { Project } from '@/model/types';
import type { Facts } from './facts';
import { chosenFrames, REPORT_SHEET } from './reportSheet';

/** What the figures of a report are worked out of. */
export interface Basis extends Pick<Facts, 'choices' | 'text' | 'project'> {
  /** How names are shown; masked ones go into what is worked out. */
  readonly names: string;
}

/**
 * Whether figures that were worked out of one basis hold for another: words that a user wrote, here or in a
 * worksheet, change none.
 *
 * @returns true also where only the order of sections or an answer differs
 */
export function isSameBasis(one: Basis, other: Basis): boolean {
  const [a, b] = [one.project, other.project];
  const [was, is] = [chosenFrames(a), chosenFrames(b)];
  return (
    one.names === other.names &&
    one.choices === other.choices &&
    one.text === other.text &&
    a.actors === b.actors &&
    a.frames === b.frames &&
    a.tieTypes === b.tieTypes &&
    a.groups === b.groups &&
    a.plan === b.plan &&
    a.kind === b.kind &&
    was.before === is.before &&
    was.after === is.after
  );
}

/**
 * Whether two states of a project differ at most in what a user decided about the report: which sections, in which
 * order, with which words of their own.
 */
export function isSameTold(a: Project, b: Project): boolean {
  if (a === b) return true;
  const [was, is] = [chosenFrames(a), chosenFrames(b)];
  const { worksheets: sheetsBefore, ...before } = a;
  const { worksheets: sheetsNow, ...now } = b;
  return (
    was.before === is.before &&
    was.after === is.after &&
    isSameRecord(before, now) &&
    isSameRecord({ ...sheetsBefore, [REPORT_SHEET]: null }, { ...sheetsNow, [REPORT_SHEET]: null })
  );
}

function isSameRecord(a: object, b: object): boolean {
  const other = new Map<string, unknown>(Object.entries(b));
  const fields = Object.entries(a);
  return (
    fields.length === other.size &&
    fields.every(([field, value]) => other.has(field) && other.get(field) === value)
  );
}

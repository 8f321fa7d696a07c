import type { Facts } from './facts';
import { chosenFrames } from './reportSheet';

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

import type { Message } from '@/i18n/messages';
import type { Problem, ProblemCode } from '@/model/problem';

/** A sentence in waiting: show it with `t(message, values)`. */
export interface Description {
  readonly message: Message;
  readonly values: Readonly<Record<string, string | number>>;
}

const MESSAGES = {
  notJson: ($) => $.problems.notJson,
  truncated: ($) => $.problems.truncated,
  notRajut: ($) => $.problems.notRajut,
  newerVersion: ($) => $.problems.newerVersion,
  tooDeep: ($) => $.problems.tooDeep,
  tooLarge: ($) => $.problems.tooLarge,
  forbiddenKey: ($) => $.problems.forbiddenKey,
  missing: ($) => $.problems.missing,
  wrongKind: ($) => $.problems.wrongKind,
  tooLong: ($) => $.problems.tooLong,
  tooMany: ($) => $.problems.tooMany,
  outOfRange: ($) => $.problems.outOfRange,
  idMismatch: ($) => $.problems.idMismatch,
  duplicateId: ($) => $.problems.duplicateId,
  danglingEnd: ($) => $.problems.danglingEnd,
  selfTie: ($) => $.problems.selfTie,
  lockedDamaged: ($) => $.problems.lockedDamaged,
  lockedNewer: ($) => $.problems.lockedNewer,
  lockedInsecure: ($) => $.problems.lockedInsecure,
  linkDamaged: ($) => $.problems.linkDamaged,
  linkTooLong: ($) => $.problems.linkTooLong,
} as const satisfies Record<ProblemCode, Message>;

/** Characters of one step of a place; ids and field names are shorter, a hostile key need not be read whole. */
const STEP_LENGTH = 40;
/** Steps of a place that are shown; Rajut's own fields lie at most six deep. */
const STEPS = 8;

/**
 * The sentence that tells a person what is wrong with a file, where, and what to do.
 *
 * @returns the message and its values: `place` ("frames › 0 › ties › t1", shortened when long), `limit` and
 *          `line` (0 when the problem has none, which no sentence of such a problem shows)
 */
export function describeProblem(problem: Problem): Description {
  const { code, place, limit = 0, line } = problem;
  const message: Message =
    code === 'notJson' && line !== undefined ? ($) => $.problems.notJsonLine : MESSAGES[code];
  return { message, values: { place: describePlace(place), limit, line: line ?? 0 } };
}

function describePlace(place: readonly string[]): string {
  const steps = place.map((step) => {
    const characters = [...step.slice(0, STEP_LENGTH * 2)];
    return characters.length > STEP_LENGTH ? `${characters.slice(0, STEP_LENGTH).join('')}…` : step;
  });
  return (steps.length > STEPS ? [...steps.slice(0, STEPS), '…'] : steps).join(' › ');
}

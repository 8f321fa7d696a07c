import type { Collector } from './collect';
import type { ImportProblemCode } from './faults';
import type { ImportProblem } from './types';

/** A problem as a value; what is not said is 0 or ''. */
export function problem(
  code: ImportProblemCode,
  { line = 0, sheet = '', detail = '', limit = 0 }: Partial<Omit<ImportProblem, 'code'>> = {},
): ImportProblem {
  return { code, line, sheet, detail, limit };
}

/** What a reader of a format works with. */
export interface Reader {
  readonly collector: Collector;
  /** Told the share that is read, 0 to 1, a few times. */
  readonly onShare?: ((share: number) => void) | undefined;
}

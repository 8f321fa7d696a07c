import { connect } from '@/commands/tying';
import type { Message } from '@/i18n/messages';
import { removeFromFrame } from '@/model/edits/actors';
import { changeEachTie } from '@/model/edits/changeEach';
import type { Tie } from '@/model/types';
import type { Session } from '@/session/createSession';
import type { Pair } from '../../pairWalk';

/** How two are tied in one kind of tie. */
export type PairAnswer = 'strong' | 'weak' | 'conflict' | 'none';

/** The answers with the key that gives each, in the order of the keys. */
export const ANSWERS: readonly { readonly id: PairAnswer; readonly key: string; readonly label: Message }[] =
  [
    { id: 'strong', key: '1', label: ($) => $.path.between.strong },
    { id: 'weak', key: '2', label: ($) => $.path.between.weak },
    { id: 'conflict', key: '3', label: ($) => $.path.between.conflict },
    { id: 'none', key: '0', label: ($) => $.path.between.none },
  ];

export const answerKeyOf = (key: string): PairAnswer | null =>
  ANSWERS.find((one) => one.key === key)?.id ?? null;

/** What the map says of a pair now. Of several ties a conflict counts before a strong one. */
export function answerOfTies(ties: readonly Tie[]): PairAnswer {
  if (ties.length === 0) return 'none';
  if (ties.some(({ sign }) => sign === 'conflict')) return 'conflict';
  return ties.some(({ strength }) => strength === 'strong') ? 'strong' : 'weak';
}

/** Makes the map say what was answered, as one step; an answer that it gives already changes nothing. */
export function writePair(session: Session, pair: Pair, ties: readonly Tie[], answer: PairAnswer): void {
  if (answerOfTies(ties) === answer) return;
  const project = session.document.getProject();
  if (answer === 'none') {
    const gone = ties.map(({ id }) => id);
    session.apply(removeFromFrame(project, session.frame(), { actors: [], ties: gone }));
    return;
  }
  const isConflict = answer === 'conflict';
  const known = {
    sign: isConflict ? 'conflict' : 'support',
    ...(isConflict ? {} : { strength: answer }),
  } as const;
  if (ties.length > 0) session.apply(changeEachTie(project, session.frame(), ties, () => known));
  else connect(session, pair.centre, pair.other, { direction: 'none', ...known });
}

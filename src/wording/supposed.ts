import type { Text } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { nameOf, namesOf } from './names';

type Pair = readonly [ActorId, ActorId];

/** What is supposed, by who it is about. */
export interface Supposed {
  readonly gone: readonly ActorId[];
  readonly broken: readonly Pair[];
  readonly joined: readonly ActorId[];
  readonly tied: readonly Pair[];
}

/** Pairs that are named before only their number is told. */
const PAIRS_MAX = 2;

/**
 * "Andaikan H pergi dan ikatan A – B putus", with mention marks.
 *
 * @param project knows everybody it is about
 */
export function supposedSentence(text: Text, project: Project, supposed: Supposed): string {
  const { t, list } = text;
  const { gone, broken, joined, tied } = supposed;
  const names = (actors: readonly ActorId[]) => namesOf(text, project, actors);
  const pairs = (all: readonly Pair[]) =>
    all.length > PAIRS_MAX
      ? t(($) => $.common.tieCount, { count: all.length })
      : list(
          all.map(([one, other]) =>
            t(($) => $.whatIf.said.pair, {
              one: nameOf(text, project, one),
              other: nameOf(text, project, other),
            }),
          ),
        );
  const what = list([
    ...(gone.length > 0 ? [t(($) => $.whatIf.said.gone, { names: names(gone) })] : []),
    ...(broken.length > 0 ? [t(($) => $.whatIf.said.broken, { names: pairs(broken) })] : []),
    ...(joined.length > 0 ? [t(($) => $.whatIf.said.joined, { names: names(joined) })] : []),
    ...(tied.length > 0 ? [t(($) => $.whatIf.said.tied, { names: pairs(tied) })] : []),
  ]);
  return t(($) => $.whatIf.said.suppose, { what });
}

import type { Text } from '@/i18n/useText';
import { ownValue } from '@/model/entries';
import type { Project, Tie } from '@/model/types';
import type { ComparedTie, TieChange } from '@/stages/compare/compareFrames';
import { STRENGTH_NAMES, tieTypeName } from './fields';
import { CHANGE_NAMES } from './legendWords';

/** Changes that type and strength do not show. */
const ALSO_SAID: readonly TieChange[] = ['turned', 'begun', 'shelved'];

/** Type and strength of a tie, and what they were where they changed: "Barang · Lemah → Kuat". */
export function tieFacts({ t }: Text, project: Project, { before, after, changes }: ComparedTie): string {
  const shown = after ?? before;
  if (!shown) return '';
  const typeOf = (one: Tie) => tieTypeName(t, ownValue(project.tieTypes, one.type));
  const strengthOf = (one: Tie) => t(STRENGTH_NAMES[one.strength]);
  const moved = (was: string, is: string) =>
    was === is ? is : t(($) => $.compare.changes.from, { before: was, after: is });
  return [
    moved(typeOf(before ?? shown), typeOf(shown)),
    moved(strengthOf(before ?? shown), strengthOf(shown)),
    ...changes.filter((change) => ALSO_SAID.includes(change)).map((change) => t(CHANGE_NAMES[change])),
  ].join(' · ');
}

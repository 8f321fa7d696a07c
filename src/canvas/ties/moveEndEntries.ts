import type { Translate } from '@/i18n/useText';
import type { TieId } from '@/model/ids';
import type { Session } from '@/session/createSession';
import { maskedProject } from '@/session/shownNow';
import type { MenuEntry } from '@/ui/MenuEntries';
import { actorName } from '@/wording/fields';
import type { EntryMakers } from '../menuEntryMakers';

/** Entries that let an end of a tie be moved to an actor from a list. */
export function moveEndEntries(
  session: Session,
  t: Translate,
  { edit }: EntryMakers,
  id: TieId,
): MenuEntry[] {
  const tie = session.frame().ties[id];
  if (!tie) return [];
  const { actors } = maskedProject(session);
  return (['source', 'target'] as const).map((end) =>
    edit(
      `move-${end}`,
      t(($) => $.moving.moveEndOf, { name: actorName(t, actors[tie[end]]) }),
      () => session.view.setState({ movingEnd: { tie: id, end } }),
    ),
  );
}

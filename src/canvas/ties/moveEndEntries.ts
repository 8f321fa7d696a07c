import type { Translate } from '@/i18n/useText';
import type { TieId } from '@/model/ids';
import type { Session } from '@/session/createSession';
import type { MenuEntry } from '@/ui/MenuEntries';
import { actorName } from '@/wording/fields';
import type { EntryMakers } from '../menuEntryMakers';

/** Entries that let an end of a tie be moved to an actor from a list. */
export function moveEndEntries(
  { document, frame, view }: Session,
  t: Translate,
  { edit }: EntryMakers,
  id: TieId,
): MenuEntry[] {
  const tie = frame().ties[id];
  if (!tie) return [];
  const { actors } = document.getProject();
  return (['source', 'target'] as const).map((end) =>
    edit(
      `move-${end}`,
      t(($) => $.moving.moveEndOf, { name: actorName(t, actors[tie[end]]) }),
      () => view.setState({ movingEnd: { tie: id, end } }),
    ),
  );
}

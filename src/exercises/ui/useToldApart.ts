import { useMemo } from 'react';
import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { useProject } from '@/session/useSession';
import { actorName, sectorName } from '@/wording/fields';
import { toldApart } from '../toldApart';

/** Names of actors such that two of the same name can be told apart, by their sector or a number. */
export function useToldApart(ids: readonly ActorId[]): (id: ActorId) => string {
  const { t } = useText();
  const project = useProject();
  const told = useMemo(
    () =>
      toldApart(
        ids.map((id) => {
          const actor = project.actors[id];
          return {
            id,
            name: actorName(t, actor),
            marks: [sectorName(t, actor?.sector ?? ''), actor?.role ?? ''],
          };
        }),
      ),
    [ids, project, t],
  );
  return (id) => told.get(id) ?? actorName(t, project.actors[id]);
}

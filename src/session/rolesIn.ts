import type { AnalysisResult } from '@/analysis/types';
import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import type { Frame } from '@/model/types';

/** Roles of the actors of a frame as the analysis found them; none while its result is of another frame. */
export function rolesIn(result: AnalysisResult | null, frame: Frame): (id: ActorId) => readonly string[] {
  const roles = result?.frame === frame.id ? result.roles : null;
  return (id) => ((roles && ownValue(roles, id)) ?? []).map(({ role }) => role);
}

import { nextTieType } from '@/commands/tying';
import { presetTieType } from '@/model/defaults';
import { actorId, frameId, projectId, tieId, tieTypeId } from '@/model/ids';
import { randomId } from '@/platform/random';
import type { Session } from '@/session/createSession';
import type { ImportWays } from '@/transfer/importing/types';

/** How what a file brings gets its ids, and what its ties are where it does not say. @param session null for a new project */
export function waysFor(session: Session | null, frameTitle: string): ImportWays {
  const isPlan = session?.frame().kind === 'plan';
  return {
    ids: {
      project: () => projectId(randomId()),
      frame: () => frameId(randomId()),
      actor: () => actorId(randomId()),
      tie: () => tieId(randomId()),
      tieType: () => tieTypeId(randomId()),
    },
    frameTitle,
    next: {
      type: session ? nextTieType(session) : presetTieType('communication'),
      strength: session?.view.getState().tieDefaults.strength ?? 'weak',
      status: isPlan ? 'planned' : 'existing',
    },
  };
}

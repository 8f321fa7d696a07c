import { newTie } from '@/model/defaults';
import { copyFrame } from '@/model/edits/frames';
import { actorsLabel } from '@/model/edits/label';
import { addTie, changeTies } from '@/model/edits/ties';
import { ownValue } from '@/model/entries';
import type { ActorId, TieTypeId } from '@/model/ids';
import { actorsInFrame, tieTypesInOrder, visibleTies } from '@/model/select';
import type { Tie } from '@/model/types';
import type { Session } from '@/session/createSession';
import { openFrame } from '@/session/view';
import type { Suggestion } from '@/stages/weaving/nextTies';
import { pairKey } from '@/stages/weaving/turnedDown';
import { nextTieType, withTieType } from './tying';

/** A suggestion with the reason that is kept with its tie. */
export interface Accepted {
  readonly suggestion: Suggestion;
  readonly reason: string;
}

/**
 * Takes a suggestion into the frame in view, as one step: a planned tie, or the tie that is there made strong. Nothing
 * happens where the two have been tied since.
 */
export function acceptHere(session: Session, accepted: Accepted): void {
  const { document, frame, apply } = session;
  const project = document.getProject();
  const tie = tieFor(session, accepted);
  if (tie === null) return;
  const isThere = ownValue(frame().ties, tie.id) !== undefined;
  const { strength, maturity, reason } = tie;
  apply(
    isThere
      ? changeTies(project, frame(), [tie.id], { strength, maturity, reason })
      : withTieType(session, addTie(project, frame().id, tie)),
  );
}

/**
 * Takes suggestions into a new plan right after the frame in view, a copy of it, as one step, and opens it.
 *
 * @param title of the new frame
 */
export function acceptAsPlan(session: Session, accepted: readonly Accepted[], title: string): void {
  const { document, frame, ids, view, apply } = session;
  const from = frame();
  const ties = accepted.flatMap((one) => tieFor(session, one) ?? []);
  if (ties.length === 0) return;
  const plan = {
    ...from,
    kind: 'plan',
    ties: { ...from.ties, ...Object.fromEntries(ties.map((tie) => [tie.id, tie])) },
  } as const;
  const id = ids.frame();
  apply(withTieType(session, copyFrame(document.getProject(), plan, { id, title, noteId: ids.mapNote })));
  if (!document.readOnly) openFrame(view, id);
}

/** Lets one actor do the weaving, and nobody else, as one step. */
export function chooseWeaver({ document, frame, apply }: Session, weaver: ActorId): void {
  const project = document.getProject();
  const others = actorsInFrame(project, frame()).filter((actor) => actor.weaver && actor.id !== weaver);
  apply({
    label: actorsLabel('changeActors', project, [weaver]),
    changes: [
      { on: 'actor', id: weaver, set: { weaver: true } },
      ...others.map(({ id }) => ({ on: 'actor', id, set: { weaver: false } }) as const),
    ],
  });
}

/** The tie that a suggestion makes; null when the two are tied already, or no longer. */
function tieFor(session: Session, { suggestion, reason }: Accepted): Tie | null {
  const { document, frame, ids } = session;
  const { source, target, strength, nextMaturity, kind } = suggestion;
  const key = pairKey(suggestion);
  const between = visibleTies(document.getProject(), frame()).filter((tie) => pairKey(tie) === key);
  if (kind === 'strengthen') {
    const [tie] = between.filter((one) => counts(session, one.type));
    if (!tie) return null;
    return { ...tie, strength, maturity: nextMaturity ?? tie.maturity, reason: tie.reason || reason };
  }
  if (between.some((one) => counts(session, one.type))) return null;
  const ends = { id: ids.tie(), source, target, type: countedType(session) };
  return newTie(ends, { strength, maturity: nextMaturity, reason, status: 'planned' });
}

function counts({ view }: Session, type: TieTypeId): boolean {
  const { tieTypes } = view.getState().choices;
  return tieTypes === null || tieTypes.includes(type);
}

/** The type of the next tie, or the first that counts: one that does not would be proposed again for ever. */
function countedType(session: Session): TieTypeId {
  const next = nextTieType(session).id;
  if (counts(session, next)) return next;
  const types = tieTypesInOrder(session.document.getProject());
  return types.find(({ id }) => counts(session, id))?.id ?? next;
}

import type { ActorId, TieTypeId } from '@/model/ids';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Frame, Project, Tie } from '@/model/types';

/** What happened to something between two frames. */
export type Fate = 'added' | 'gone' | 'changed' | 'kept';

/** What can change of a tie that is in both frames. */
export const TIE_CHANGES = ['strengthened', 'weakened', 'turned', 'retyped', 'begun', 'shelved'] as const;
/**
 * turned: it leads another way, or no longer or newly has a direction · retyped: something else flows ·
 * begun: planned before, existing after · shelved: the other way round.
 */
export type TieChange = (typeof TIE_CHANGES)[number];

export interface ComparedTie {
  readonly fate: Fate;
  /** null when it is new. */
  readonly before: Tie | null;
  /** null when it is gone. */
  readonly after: Tie | null;
  /** In the order of TIE_CHANGES; empty unless `fate` is `changed`. */
  readonly changes: readonly TieChange[];
}

export interface ComparedActor {
  readonly id: ActorId;
  /** `changed`: in both frames, with other ties than before. */
  readonly fate: Fate;
  /** Ties that end at it, before and after; 0 where it is absent. */
  readonly tiesBefore: number;
  readonly tiesAfter: number;
}

/** Two frames held against each other. */
export interface Comparison {
  /** Everybody who is in one of the frames, in id order. */
  readonly actors: readonly ComparedActor[];
  /** Ties of before in id order, then the new ones in id order. */
  readonly ties: readonly ComparedTie[];
}

/**
 * Compares two frames of a project as sets. An actor is the same when its id is. A tie is the same when its id
 * and its two ends are; a tie that was drawn anew counts as the same when it joins the same two with the same
 * type. A tie whose end was moved to somebody else is one gone and one added.
 *
 * @param types tie types that are looked at; null for all
 * @returns sets that add up: every visible tie of either frame once
 * Cost O(n + m log m).
 */
export function compareFrames(
  project: Project,
  before: Frame,
  after: Frame,
  types: readonly TieTypeId[] | null = null,
): Comparison {
  const isLookedAt = (tie: Tie) => types === null || types.includes(tie.type);
  const ties = compareTies(
    visibleTies(project, before).filter(isLookedAt),
    visibleTies(project, after).filter(isLookedAt),
  );
  return { actors: compareActors(project, before, after, ties), ties };
}

/** How many of each fate there are. */
export function countFates(compared: readonly { readonly fate: Fate }[]): Readonly<Record<Fate, number>> {
  const counts = { added: 0, gone: 0, changed: 0, kept: 0 };
  for (const { fate } of compared) counts[fate]++;
  return counts;
}

function compareTies(before: readonly Tie[], after: readonly Tie[]): readonly ComparedTie[] {
  const byId = new Map(after.map((tie) => [tie.id, tie]));
  const partner = new Map<Tie, Tie>();
  const taken = new Set<Tie>();
  const pair = (old: Tie, fresh: Tie) => {
    partner.set(old, fresh);
    taken.add(fresh);
  };
  for (const old of before) {
    const same = byId.get(old.id);
    if (same && endsOf(same) === endsOf(old)) pair(old, same);
  }
  const redrawn = new Map<string, Tie[]>();
  for (const tie of after) {
    if (taken.has(tie)) continue;
    const key = `${endsOf(tie)} ${tie.type}`;
    redrawn.set(key, [...(redrawn.get(key) ?? []), tie]);
  }
  for (const old of before) {
    if (partner.has(old)) continue;
    const fresh = redrawn.get(`${endsOf(old)} ${old.type}`)?.shift();
    if (fresh) pair(old, fresh);
  }
  return [
    ...before.map((old) => compareTie(old, partner.get(old) ?? null)),
    ...after
      .filter((tie) => !taken.has(tie))
      .map((tie): ComparedTie => ({ fate: 'added', before: null, after: tie, changes: [] })),
  ];
}

function compareTie(before: Tie, after: Tie | null): ComparedTie {
  if (after === null) return { fate: 'gone', before, after, changes: [] };
  const happened: Readonly<Record<TieChange, boolean>> = {
    strengthened: before.strength === 'weak' && after.strength === 'strong',
    weakened: before.strength === 'strong' && after.strength === 'weak',
    turned: headOf(before) !== headOf(after),
    retyped: before.type !== after.type,
    begun: before.status === 'planned' && after.status === 'existing',
    shelved: before.status === 'existing' && after.status === 'planned',
  };
  const changes = TIE_CHANGES.filter((change) => happened[change]);
  return { fate: changes.length > 0 ? 'changed' : 'kept', before, after, changes };
}

function compareActors(
  project: Project,
  before: Frame,
  after: Frame,
  ties: readonly ComparedTie[],
): readonly ComparedActor[] {
  const was = new Set(actorsInFrame(project, before).map(({ id }) => id));
  const is = new Set(actorsInFrame(project, after).map(({ id }) => id));
  const tiesBefore = endings(ties.flatMap((tie) => tie.before ?? []));
  const tiesAfter = endings(ties.flatMap((tie) => tie.after ?? []));
  const touched = new Set(
    ties.filter(({ fate }) => fate !== 'kept').flatMap(({ before: old, after: fresh }) => ends(fresh ?? old)),
  );
  const fateOf = (id: ActorId): Fate => {
    if (!was.has(id)) return 'added';
    if (!is.has(id)) return 'gone';
    return touched.has(id) ? 'changed' : 'kept';
  };
  return [...new Set([...was, ...is])].sort().map((id) => ({
    id,
    fate: fateOf(id),
    tiesBefore: tiesBefore.get(id) ?? 0,
    tiesAfter: tiesAfter.get(id) ?? 0,
  }));
}

function endings(ties: readonly Tie[]): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>();
  for (const tie of ties) for (const end of ends(tie)) counts.set(end, (counts.get(end) ?? 0) + 1);
  return counts;
}

const ends = (tie: Tie | null): readonly ActorId[] => (tie ? [tie.source, tie.target] : []);

/** The two actors a tie joins, whichever it was drawn from. */
const endsOf = ({ source, target }: Tie): string =>
  JSON.stringify(source < target ? [source, target] : [target, source]);

/** Where a tie leads: nowhere, both ways, or to one of its ends. */
function headOf({ direction, target }: Tie): string {
  return direction === 'forward' ? `to ${target}` : direction;
}

import { newActor, newTie, presetTieType } from '@/model/defaults';
import type { ActorId, TieId, TieTypeId } from '@/model/ids';
import { freshLook, lastOrder } from '@/model/tieTypeLook';
import type { Actor, Project, Strength, Tie, TieStatus, TieType } from '@/model/types';
import type { PastePlan, PlannedType } from '@/transfer/pasted/planPasted';

/** A plan with ids: who comes to the map, with which ties and which tie types that the project lacks. */
export interface Newcomers {
  /** Actors to make, in the order of the text. */
  readonly made: readonly Actor[];
  /** Actors of the project that are shown here too. */
  readonly shown: readonly Actor[];
  readonly ties: readonly Tie[];
  readonly types: readonly TieType[];
}

interface Ways {
  readonly ids: {
    readonly actor: () => ActorId;
    readonly tie: () => TieId;
    readonly tieType: () => TieTypeId;
  };
  /** What a tie is given that the text says nothing about. */
  readonly next: {
    readonly type: TieType;
    readonly strength: Strength;
    readonly status: TieStatus;
  };
}

/** Gives a plan's actors, ties and new tie types their ids. Cost O(size of the plan). */
export function toNewcomers(project: Project, plan: PastePlan, { ids, next }: Ways): Newcomers {
  const made = [...plan.fresh].map(([key, { name, known }]) => ({
    key,
    actor: newActor(ids.actor(), name, known),
  }));
  const idOf = new Map<string, ActorId>([
    ...made.map(({ key, actor }) => [key, actor.id] as const),
    ...[...plan.elsewhere, ...plan.present].map(([key, { id }]) => [key, id] as const),
  ]);
  const isTyped = plan.ties.some(({ type }) => type === '');
  const types = typesOf(project, plan, ids.tieType);
  const ties = plan.ties.flatMap((tie) => {
    const [source, target] = [idOf.get(tie.source), idOf.get(tie.target)];
    const type = tie.type === '' ? next.type.id : types.idOf.get(tie.type);
    if (!source || !target || !type) return [];
    const { direction, notes } = tie;
    const strength = tie.strength ?? next.strength;
    const ends = { id: ids.tie(), source, target, type };
    return [newTie(ends, { direction, strength, status: next.status, notes })];
  });
  const lacksNext = isTyped && !Object.hasOwn(project.tieTypes, next.type.id);
  return {
    made: made.map(({ actor }) => actor),
    shown: [...plan.elsewhere.values()],
    ties,
    types: lacksNext ? [next.type, ...types.made] : types.made,
  };
}

function typesOf(project: Project, { types }: PastePlan, newId: () => TieTypeId) {
  const made: TieType[] = [];
  const idOf = new Map<string, TieTypeId>();
  const there = Object.values(project.tieTypes);
  for (const [key, planned] of types) {
    const type = typeOf(planned, () => ({
      id: newId(),
      preset: null,
      name: planned.is === 'new' ? planned.name : '',
      ...freshLook([...there, ...made]),
      order: lastOrder(project) + made.length,
    }));
    idOf.set(key, type.id);
    if (planned.is !== 'there') made.push(type);
  }
  return { made, idOf };
}

function typeOf(planned: PlannedType, make: () => TieType): TieType {
  switch (planned.is) {
    case 'there':
      return planned.type;
    case 'preset':
      return presetTieType(planned.preset);
    case 'new':
      return make();
  }
}

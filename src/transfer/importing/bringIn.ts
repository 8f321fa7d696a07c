import { newActor, newFrame, newProject, newTie, presetTieType } from '@/model/defaults';
import type { ActorId, TieTypeId } from '@/model/ids';
import { freshLook, lastOrder } from '@/model/tieTypeLook';
import type { Actor, Frame, Place, Project, TieType } from '@/model/types';
import type { PlannedType } from '../pasted/planPasted';
import type { Brought, ImportPlan, ImportWays } from './types';

/** Between what is in a frame and what comes beside it, px. */
const APART = 300;

/** Gives a plan's actors, ties and new tie types their ids and places. Cost O(size of the plan). */
export function bringIn(plan: ImportPlan, ways: ImportWays): Brought {
  const { project, frame } = placeFor(plan, ways);
  const idOf = new Map<string, ActorId>();
  const made: Actor[] = [];
  const shown = new Map<ActorId, Actor>();
  const wanted: { readonly id: ActorId; readonly place: Place | null }[] = [];
  for (const { key, name, said, place, actor, isShown } of plan.actors) {
    const id = actor?.id ?? ways.ids.actor();
    idOf.set(key, id);
    if (!actor) made.push(newActor(id, name, said));
    else if (!isShown) shown.set(id, actor);
    if (!isShown) wanted.push({ id, place });
  }
  const types = typesOf(project, plan.types, ways.ids.tieType);
  const isBare = plan.ties.some(({ type }) => type === '');
  const { next } = ways;
  const ties = plan.ties.flatMap(({ source, target, direction, type, said }) => {
    const [from, to] = [idOf.get(source), idOf.get(target)];
    if (!from || !to) return [];
    const ends = { id: ways.ids.tie(), source: from, target: to, type: types.idOf.get(type) ?? next.type.id };
    return [newTie(ends, { strength: next.strength, status: next.status, ...said, direction })];
  });
  const lacksNext = isBare && !Object.hasOwn(project.tieTypes, next.type.id);
  const hasNext = types.made.some(({ id }) => id === next.type.id);
  return {
    project,
    frame,
    isNew: plan.target === 'new',
    title: plan.title,
    made,
    shown: [...shown.values()],
    filled: plan.filled,
    ties,
    types: lacksNext && !hasNext ? [next.type, ...types.made] : types.made,
    places: beside(Object.values(frame.place), wanted),
    unplaced: [...new Set(wanted.filter(({ place }) => place === null).map(({ id }) => id))],
  };
}

function placeFor({ target, title }: ImportPlan, { ids, frameTitle }: ImportWays) {
  if (target !== 'new') return target;
  const frame: Frame = newFrame(ids.frame(), frameTitle, 0);
  return { project: newProject(ids.project(), title, frame), frame };
}

function typesOf(project: Project, planned: ImportPlan['types'], newId: () => TieTypeId) {
  const made: TieType[] = [];
  const idOf = new Map<string, TieTypeId>();
  const there = Object.values(project.tieTypes);
  for (const [key, one] of planned) {
    const type = typeOf(one, (name) => ({
      id: newId(),
      preset: null,
      name,
      ...freshLook([...there, ...made]),
      order: lastOrder(project) + made.length,
    }));
    idOf.set(key, type.id);
    if (!Object.hasOwn(project.tieTypes, type.id)) made.push(type);
  }
  return { made, idOf };
}

function typeOf(planned: PlannedType, make: (name: string) => TieType): TieType {
  switch (planned.is) {
    case 'there':
      return planned.type;
    case 'preset':
      return presetTieType(planned.preset);
    case 'new':
      return make(planned.name);
  }
}

/** Places of the file, moved to the right of what is there unless they cover none of it. */
function beside(
  taken: readonly Place[],
  wanted: readonly { readonly id: ActorId; readonly place: Place | null }[],
): ReadonlyMap<ActorId, Place> {
  const found = wanted.flatMap(({ id, place }) => (place ? [[id, place] as const] : []));
  const places = new Map(found);
  if (taken.length === 0 || places.size === 0) return places;
  const [ours, theirs] = [boxOf(taken), boxOf([...places.values()])];
  const isApart =
    theirs.left > ours.right + APART / 2 ||
    theirs.right < ours.left - APART / 2 ||
    theirs.top > ours.bottom + APART / 2 ||
    theirs.bottom < ours.top - APART / 2;
  if (isApart) return places;
  const right = Math.round(ours.right + APART - theirs.left);
  const down = Math.round((ours.top + ours.bottom) / 2 - (theirs.top + theirs.bottom) / 2);
  return new Map(found.map(([id, [x, y]]) => [id, [x + right, y + down] as const]));
}

function boxOf(places: readonly Place[]) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of places) {
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

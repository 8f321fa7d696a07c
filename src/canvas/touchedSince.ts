import type { RoleId } from '@/analysis/types';
import type { ActorStyle } from '@/appearance/actorStyles';
import { entriesOf, ownValue } from '@/model/entries';
import type { ActorId, TieId } from '@/model/ids';
import type { Frame, Place, Project } from '@/model/types';
import type { Labels } from './looking/labelsOf';
import type { MorphNow } from './morphing/morphAt';

/** What an edit, a hand or an analysis changes for a few actors at a time. */
interface Changing {
  readonly project: Pick<Project, 'tieTypes'>;
  readonly frame: Pick<Frame, 'place'>;
  readonly shown: unknown;
  readonly beside?: unknown;
  /** Places that a gesture or a glide holds for the moment. */
  readonly held: ReadonlyMap<ActorId, Place>;
  /** How much of whom is there while a frame becomes another. */
  readonly presence?: Pick<MorphNow, 'actors' | 'ties'> | null;
  readonly styles: ReadonlyMap<ActorId, ActorStyle>;
  readonly labels: Labels;
  /** As `rolesOf` gives them: who holds the same holds one list. */
  readonly roles: Readonly<Record<ActorId, readonly RoleId[]>>;
}

/** Who and what may be drawn otherwise than before, apart from whoever is another object than before. */
interface Touched {
  readonly actor: (id: ActorId) => boolean;
  /** By itself; one whose end is touched is another matter. */
  readonly tie: (id: TieId) => boolean;
}

/**
 * Who stands elsewhere, is there less, looks otherwise, or is or is not named, when nothing but that is another; null
 * when anything else is. An edit, or a hand that moves one actor, then costs no more than a short look at all others.
 */
export function touchedSince<Input extends Changing>(before: Input, input: Input): Touched | null {
  if (!isOtherwiseSame(before, input)) return null;
  const hasMoved = before.held !== input.held || before.frame.place !== input.frame.place;
  const isPresentElse = before.presence !== input.presence;
  const isStyledElse = before.styles !== input.styles;
  const hasOtherRoles = before.roles !== input.roles;
  const isNamedElse = before.labels !== input.labels;
  return {
    actor: (id) =>
      (hasMoved && placeOf(id, before) !== placeOf(id, input)) ||
      (isPresentElse && before.presence?.actors.get(id) !== input.presence?.actors.get(id)) ||
      (isStyledElse && before.styles.get(id) !== input.styles.get(id)) ||
      (hasOtherRoles && ownValue(before.roles, id) !== ownValue(input.roles, id)) ||
      (isNamedElse && before.labels.actors.has(id) !== input.labels.actors.has(id)),
    tie: (id) =>
      (isPresentElse && before.presence?.ties.get(id) !== input.presence?.ties.get(id)) ||
      (isNamedElse && before.labels.ties.has(id) !== input.labels.ties.has(id)),
  };
}

function isOtherwiseSame(before: Changing, input: Changing): boolean {
  if (before.project.tieTypes !== input.project.tieTypes) return false;
  const known: Readonly<Record<string, unknown>> = restOf(before);
  return entriesOf<string, unknown>(restOf(input)).every(([key, value]) => Object.is(value, known[key]));
}

function restOf(input: Changing) {
  const { project, frame, shown, beside, held, presence, styles, labels, roles, ...rest } = input;
  return rest;
}

const placeOf = (id: ActorId, { held, frame }: Changing) => held.get(id) ?? frame.place[id];

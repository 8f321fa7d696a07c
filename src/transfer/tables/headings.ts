import type { Message } from '@/i18n/messages';
import type { Translate } from '@/i18n/useText';
import { ACTOR_FIELDS, type ActorField, TIE_FIELDS, type TieField } from '../exchange/types';

/** Heads of columns for people: what the panel of details calls the fields, so that importing finds them again. */
export const ACTOR_HEADINGS: Readonly<Record<ActorField, Message>> = {
  kind: ($) => $.inspector.actor.kind,
  sector: ($) => $.inspector.actor.sector,
  circle: ($) => $.inspector.actor.circle,
  role: ($) => $.inspector.actor.role,
  has: ($) => $.inspector.actor.has,
  needs: ($) => $.inspector.actor.needs,
  influence: ($) => $.inspector.actor.influence,
  interest: ($) => $.inspector.actor.interest,
  stance: ($) => $.inspector.actor.stance,
  networks: ($) => $.inspector.actor.networks,
  weaver: ($) => $.inspector.actor.weaver,
  pinned: ($) => $.inspector.actor.pinned,
  notes: ($) => $.inspector.actor.notes,
};

export const TIE_HEADINGS: Readonly<Record<TieField, Message>> = {
  type: ($) => $.inspector.tie.type,
  strength: ($) => $.inspector.tie.strength,
  maturity: ($) => $.inspector.tie.maturity,
  flow: ($) => $.inspector.tie.flow,
  sign: ($) => $.inspector.tie.sign,
  status: ($) => $.inspector.tie.status,
  reason: ($) => $.table.reason,
  provenance: ($) => $.inspector.tie.provenance,
  notes: ($) => $.inspector.tie.notes,
};

/** The head of the column of a field, of actors or of ties; a field that is not Rajut's is called by its name. */
export function fieldHeading(t: Translate, field: string): string {
  const ofActor = ACTOR_FIELDS.find((one) => one === field);
  if (ofActor) return t(ACTOR_HEADINGS[ofActor]);
  const ofTie = TIE_FIELDS.find((one) => one === field);
  return ofTie ? t(TIE_HEADINGS[ofTie]) : field;
}

import type { MeasureId, RoleId } from '@/analysis/types';
import type { Message } from '@/i18n/messages';
import type { Translate } from '@/i18n/useText';
import {
  type Actor,
  type ActorKind,
  type Circle,
  type Direction,
  type FrameKind,
  type KnownSector,
  type Maturity,
  type PersonalNetwork,
  type Provenance,
  SECTORS,
  type Sign,
  type StageId,
  type Strength,
  type TieStatus,
  type TieType,
  type TieTypePreset,
} from '@/model/types';

export const KIND_NAMES: Record<ActorKind, Message> = {
  person: ($) => $.field.kind.person,
  group: ($) => $.field.kind.group,
  unit: ($) => $.field.kind.unit,
  organisation: ($) => $.field.kind.organisation,
};

const SECTOR_NAMES: Record<KnownSector, Message> = {
  community: ($) => $.field.sector.community,
  private: ($) => $.field.sector.private,
  cooperative: ($) => $.field.sector.cooperative,
  government: ($) => $.field.sector.government,
  finance: ($) => $.field.sector.finance,
  academia: ($) => $.field.sector.academia,
  media: ($) => $.field.sector.media,
  legislature: ($) => $.field.sector.legislature,
};

export const CIRCLE_NAMES: Record<Circle, Message> = {
  internal: ($) => $.field.circle.internal,
  external: ($) => $.field.circle.external,
};

export const NETWORK_NAMES: Record<PersonalNetwork, Message> = {
  personal: ($) => $.field.network.personal,
  operational: ($) => $.field.network.operational,
  strategic: ($) => $.field.network.strategic,
};

export const DIRECTION_NAMES: Record<Direction, Message> = {
  none: ($) => $.field.direction.none,
  forward: ($) => $.field.direction.forward,
  both: ($) => $.field.direction.both,
};

export const STRENGTH_NAMES: Record<Strength, Message> = {
  weak: ($) => $.field.strength.weak,
  strong: ($) => $.field.strength.strong,
};

export const MATURITY_NAMES: Record<Maturity, Message> = {
  know: ($) => $.field.maturity.know,
  like: ($) => $.field.maturity.like,
  trust: ($) => $.field.maturity.trust,
  buy: ($) => $.field.maturity.buy,
};

export const SIGN_NAMES: Record<Sign, Message> = {
  support: ($) => $.field.sign.support,
  conflict: ($) => $.field.sign.conflict,
};

export const STATUS_NAMES: Record<TieStatus, Message> = {
  existing: ($) => $.field.status.existing,
  planned: ($) => $.field.status.planned,
};

export const PROVENANCE_NAMES: Record<Provenance, Message> = {
  stated: ($) => $.field.provenance.stated,
  role: ($) => $.field.provenance.role,
  inferred: ($) => $.field.provenance.inferred,
};

export const STAGE_NAMES: Record<StageId, Message> = {
  fragments: ($) => $.field.stage.fragments,
  hub: ($) => $.field.stage.hub,
  multiHub: ($) => $.field.stage.multiHub,
  corePeriphery: ($) => $.field.stage.corePeriphery,
};

export const TIE_TYPE_NAMES: Record<TieTypePreset, Message> = {
  communication: ($) => $.field.tieType.communication,
  information: ($) => $.field.tieType.information,
  problemSolving: ($) => $.field.tieType.problemSolving,
  knowledge: ($) => $.field.tieType.knowledge,
  access: ($) => $.field.tieType.access,
  goods: ($) => $.field.tieType.goods,
  money: ($) => $.field.tieType.money,
  credit: ($) => $.field.tieType.credit,
  guidance: ($) => $.field.tieType.guidance,
  authority: ($) => $.field.tieType.authority,
};

export const FRAME_KIND_NAMES: Record<FrameKind, Message> = {
  state: ($) => $.field.frameKind.state,
  plan: ($) => $.field.frameKind.plan,
};

export const MEASURE_NAMES: Record<MeasureId, Message> = {
  degree: ($) => $.field.measure.degree,
  betweenness: ($) => $.field.measure.betweenness,
  closeness: ($) => $.field.measure.closeness,
  eigenvector: ($) => $.field.measure.eigenvector,
  clustering: ($) => $.field.measure.clustering,
  inDegree: ($) => $.field.measure.inDegree,
  outDegree: ($) => $.field.measure.outDegree,
  strength: ($) => $.field.measure.strength,
  harmonic: ($) => $.field.measure.harmonic,
  pagerank: ($) => $.field.measure.pagerank,
  constraint: ($) => $.field.measure.constraint,
  egoConstraint: ($) => $.field.measure.egoConstraint,
  effectiveSize: ($) => $.field.measure.effectiveSize,
  eccentricity: ($) => $.field.measure.eccentricity,
  core: ($) => $.field.measure.core,
  reach2: ($) => $.field.measure.reach2,
  bargaining: ($) => $.field.measure.bargaining,
};

export const ROLE_NAMES: Record<RoleId, Message> = {
  hub: ($) => $.field.role.hub,
  broker: ($) => $.field.role.broker,
  closeness: ($) => $.field.role.closeness,
  spanner: ($) => $.field.role.spanner,
  peripheral: ($) => $.field.role.peripheral,
  isolate: ($) => $.field.role.isolate,
};

/**
 * The word for a sector.
 *
 * @param sector one of SECTORS, the user's own text or ''
 * @returns the known sector's name in the reader's language, else the text itself; '' stays ''
 */
export function sectorName(t: Translate, sector: string): string {
  const known = SECTORS.find((one) => one === sector);
  return known ? t(SECTOR_NAMES[known]) : sector;
}

/**
 * The name of a tie type: the user's own, else the preset's in the reader's language, never empty.
 *
 * @param tieType undefined when a tie names a type that is gone; it is then called unnamed
 */
export function tieTypeName(t: Translate, tieType: Pick<TieType, 'name' | 'preset'> | undefined): string {
  if (tieType?.name.trim()) return tieType.name;
  return tieType?.preset ? t(TIE_TYPE_NAMES[tieType.preset]) : t(($) => $.common.unnamed);
}

/** The name of an actor, or the word for one that has none (yet, or because it is gone); never empty. */
export function actorName(t: Translate, actor: Pick<Actor, 'name'> | undefined): string {
  return actor?.name.trim() ? actor.name : t(($) => $.common.unnamed);
}

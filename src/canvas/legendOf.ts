import type { AnalysisResult, RoleId } from '@/analysis/types';
import { actorLook, isKnownSector, type KnotLook } from '@/appearance/actorLook';
import { ownValue } from '@/model/entries';
import { actorsInFrame, tieTypesInOrder, visibleTies } from '@/model/select';
import {
  ACTOR_KINDS,
  type ActorKind,
  type Frame,
  type Project,
  SECTORS,
  STRENGTHS,
  type Strength,
  type TieType,
} from '@/model/types';

const BADGE_ROLES = ['hub', 'broker', 'closeness', 'spanner'] as const satisfies readonly RoleId[];

export interface LegendEntries {
  /** Tie types on the map with the strengths they occur in, strong first. */
  readonly threads: readonly { readonly type: TieType; readonly strengths: readonly Strength[] }[];
  /** Whether both strengths are on the map, so that thick and thin need a word. */
  readonly hasBothStrengths: boolean;
  readonly hasPlanned: boolean;
  readonly hasConflict: boolean;
  readonly hasMaturity: boolean;
  /** Known sectors in their order, then the user's own, then '' for not filled in. */
  readonly sectors: readonly (KnotLook & { readonly sector: string })[];
  /** Only when the map shows more than one kind. */
  readonly kinds: readonly (KnotLook & { readonly kind: ActorKind })[];
  readonly roles: readonly (typeof BADGE_ROLES)[number][];
}

/** What the key of a frame has to explain: each sign that is on the map, once. O(n + m). */
export function legendOf(project: Project, frame: Frame, result: AnalysisResult | null): LegendEntries {
  const actors = actorsInFrame(project, frame);
  const ties = visibleTies(project, frame);
  const sectors = new Set(actors.map((actor) => actor.sector));
  const own = [...sectors].filter((sector) => sector !== '' && !isKnownSector(sector)).sort();
  const ordered = [
    ...SECTORS.filter((sector) => sectors.has(sector)),
    ...own,
    ...(sectors.has('') ? [''] : []),
  ];
  const kinds = ACTOR_KINDS.filter((kind) => actors.some((actor) => actor.kind === kind));
  const present = new Set(actors.map((actor) => actor.id));
  const found = result
    ? [...present].flatMap((id) => (ownValue(result.roles, id) ?? []).map((finding) => finding.role))
    : [];
  return {
    threads: tieTypesInOrder(project).flatMap((type) => {
      const own = ties.filter((tie) => tie.type === type.id);
      const strengths = [...STRENGTHS]
        .reverse()
        .filter((strength) => own.some((tie) => tie.strength === strength));
      return strengths.length > 0 ? [{ type, strengths }] : [];
    }),
    hasBothStrengths: new Set(ties.map((tie) => tie.strength)).size > 1,
    hasPlanned: ties.some((tie) => tie.status === 'planned'),
    hasConflict: ties.some((tie) => tie.sign === 'conflict'),
    hasMaturity: ties.some((tie) => tie.maturity !== null),
    sectors: ordered.map((sector) => ({ sector, ...actorLook({ kind: 'person', sector }) })),
    kinds: kinds.length > 1 ? kinds.map((kind) => ({ kind, ...actorLook({ kind, sector: '' }) })) : [],
    roles: BADGE_ROLES.filter((role) => found.includes(role)),
  };
}

import type { Column, Scores } from '../metrics/facts';
import { byMeasure } from '../metrics/registry';
import type { AnalysisByIndex } from '../nameResult';
import { onFirstRead } from '../onFirstRead';
import { type MeasureId, ROLES, type RoleFinding, type RoleReason } from '../types';
import { packPositions, unpackPositions } from './packPositions';
import { type PackedTexts, packTexts, textAt } from './packTexts';

/** Lists of indices in one array, list i ending before `ends[i]`. */
interface PackedLists {
  readonly items: Int32Array;
  readonly ends: Int32Array;
}

/** NaN stands for null here and nowhere else. `raw` is null when it is the same column. */
interface PackedScores {
  readonly values: Float64Array;
  readonly raw: Float64Array | null;
}

interface PackedRoles {
  /** Of each actor: bit i for the i-th of ROLES. */
  readonly held: Int32Array;
  /** Where the reasons of each actor begin. */
  readonly first: Int32Array;
  /** Reasons as JSON: read one by one, because a screen shows a few of thousands. */
  readonly reasons: PackedTexts;
}

/** A result by index in a few flat pieces, which the page takes over without looking at every actor. */
export interface PackedFound {
  readonly figures: AnalysisByIndex['figures'];
  readonly components: PackedLists;
  readonly isolates: Int32Array;
  readonly clusters: PackedLists;
  readonly core: AnalysisByIndex['core'];
  readonly stage: AnalysisByIndex['stage'];
  readonly measures: Readonly<Record<MeasureId, PackedScores>>;
  /** See `packPositions`. */
  readonly bargaining: Float64Array;
  readonly roles: PackedRoles;
  readonly bottlenecks: AnalysisByIndex['bottlenecks'];
}

/**
 * @param found from `analyseByIndex`
 * @returns the same for `unpackFound`; arrays of its own, which may be transferred
 */
export function packFound({
  figures,
  components,
  isolates,
  clusters,
  core,
  stage,
  measures,
  bargaining,
  roles,
  bottlenecks,
}: AnalysisByIndex): PackedFound {
  return {
    figures,
    components: packLists(components),
    isolates: Int32Array.from(isolates),
    clusters: packLists(clusters),
    core,
    stage,
    measures: byMeasure((measure) => packScores(measures[measure])),
    bargaining: packPositions(bargaining),
    roles: packRoles(roles),
    bottlenecks,
  };
}

/**
 * @param packed from `packFound`
 * @returns what was packed; each part is unpacked when it is first read
 */
export function unpackFound({
  figures,
  components,
  isolates,
  clusters,
  core,
  stage,
  measures,
  bargaining,
  roles,
  bottlenecks,
}: PackedFound): AnalysisByIndex {
  const parts = {
    components: onFirstRead(() => unpackLists(components)),
    isolates: onFirstRead(() => Array.from(isolates)),
    clusters: onFirstRead(() => unpackLists(clusters)),
    bargaining: onFirstRead(() => unpackPositions(bargaining)),
    roles: onFirstRead(() => unpackRoles(roles)),
  };
  return {
    figures,
    core,
    stage,
    bottlenecks,
    measures: byMeasure((measure) => unpackScores(measures[measure])),
    get components() {
      return parts.components();
    },
    get isolates() {
      return parts.isolates();
    },
    get clusters() {
      return parts.clusters();
    },
    get bargaining() {
      return parts.bargaining();
    },
    get roles() {
      return parts.roles();
    },
  };
}

/** What of a packed result can be handed over instead of copied. */
export function buffersOfFound({
  components,
  isolates,
  clusters,
  measures,
  bargaining,
  roles,
}: PackedFound): ArrayBufferLike[] {
  const columns = Object.values(measures).flatMap(({ values, raw }) =>
    raw === null ? [values] : [values, raw],
  );
  const lists = [components, clusters].flatMap(({ items, ends }) => [items, ends]);
  return [...columns, ...lists, isolates, bargaining, roles.held, roles.first, roles.reasons.ends].map(
    ({ buffer }) => buffer,
  );
}

function packLists(lists: readonly (readonly number[])[]): PackedLists {
  const ends = new Int32Array(lists.length);
  let end = 0;
  lists.forEach((list, i) => {
    end += list.length;
    ends[i] = end;
  });
  const items = new Int32Array(end);
  lists.forEach((list, i) => {
    items.set(list, i === 0 ? 0 : ends[i - 1]);
  });
  return { items, ends };
}

function unpackLists({ items, ends }: PackedLists): number[][] {
  return Array.from(ends, (end, i) => Array.from(items.subarray(i === 0 ? 0 : ends[i - 1], end)));
}

function packScores({ values, raw }: Scores): PackedScores {
  return { values: packColumn(values), raw: raw === values ? null : packColumn(raw) };
}

function unpackScores({ values, raw }: PackedScores): Scores {
  const columns = {
    values: onFirstRead(() => unpackColumn(values)),
    raw: onFirstRead(() => unpackColumn(raw ?? values)),
  };
  return {
    get values() {
      return columns.values();
    },
    get raw() {
      return raw === null ? columns.values() : columns.raw();
    },
  };
}

function packColumn(column: Column): Float64Array {
  return Float64Array.from(column, (value) => value ?? Number.NaN);
}

function unpackColumn(column: Float64Array): Column {
  return Array.from(column, (value) => (Number.isNaN(value) ? null : value));
}

function packRoles(roles: AnalysisByIndex['roles']): PackedRoles {
  const held = new Int32Array(roles.length);
  const first = new Int32Array(roles.length);
  const reasons: string[] = [];
  roles.forEach((found, u) => {
    first[u] = reasons.length;
    for (const { role, reason } of found) {
      held[u] = (held[u] ?? 0) | (1 << ROLES.indexOf(role));
      reasons.push(JSON.stringify(reason));
    }
  });
  return { held, first, reasons: packTexts(reasons) };
}

function unpackRoles({ held, first, reasons }: PackedRoles): AnalysisByIndex['roles'] {
  return Array.from(held, (bits, u) => {
    let next = first[u] ?? 0;
    return ROLES.flatMap((role, i) => ((bits >> i) & 1 ? [toFinding(role, reasons, next++)] : []));
  });
}

function toFinding(role: RoleFinding['role'], reasons: PackedTexts, at: number): RoleFinding {
  const reason = onFirstRead((): RoleReason => JSON.parse(textAt(reasons, at)));
  return {
    role,
    get reason() {
      return reason();
    },
  };
}

import { type AnalysisResult, MEASURES, type MeasureId, ROLES } from '@/analysis/types';
import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import { ACTOR_KINDS, type Actor, CIRCLES, NETWORKS, type Project, SECTORS } from '@/model/types';

/** What a field says of one actor; null where nothing is said or the measure is undefined. */
export type FieldValue = string | number | null;

/** Where fields are read from. */
export interface Facts {
  readonly project: Project;
  /** The analysis of the frame, null where there is none yet. */
  readonly result: AnalysisResult | null;
}

/** Something known of every actor that can dress it on the map. */
export interface DataField {
  /** Kept in saved views and files; never renamed. */
  readonly id: string;
  /**
   * `category`: words, told apart by hue or shape · `number`: from low to high · `signed`: from −2, against, to
   * 2, for · `text`: free words, only ever written out.
   */
  readonly type: 'category' | 'number' | 'signed' | 'text';
  /** Whether it comes from the analysis, which may still be counting. */
  readonly isFound: boolean;
  /** Values in the order in which they are listed; others follow, the most frequent first. */
  readonly order: readonly string[];
  /** The scale's ends where they do not depend on the map. */
  readonly range: readonly [low: number, high: number] | null;
  /** Prepares for one map what then reads one actor in O(1). */
  readonly reader: (facts: Facts) => (actor: Actor) => FieldValue;
}

/** What of an actor a field can decide. */
export const SIGNS_OF_ACTORS = ['size', 'colour', 'shape', 'label'] as const;
export type ActorSign = (typeof SIGNS_OF_ACTORS)[number];

const DRIVES = {
  category: ['colour', 'shape', 'label'],
  number: ['size', 'colour', 'label'],
  signed: ['colour', 'label'],
  text: ['label'],
} as const satisfies Record<DataField['type'], readonly ActorSign[]>;

/** Whether a field can decide a sign: numbers make sizes, categories make shapes, both make colours. */
export function canDrive({ type }: DataField, sign: ActorSign): boolean {
  return DRIVES[type].some((one) => one === sign);
}

/** Values of a yes-or-no field. */
const YES_NO = ['yes', 'no'] as const;

/** Whether a word names a measure of the analysis. */
export function isMeasure(word: string | null): word is MeasureId {
  return MEASURES.some((known) => known === word);
}

/** Joins several values of one actor into one, such as the networks it is in. */
const BOTH = '+';

type Fixed = Pick<DataField, 'id' | 'type' | 'reader'> & Partial<DataField>;
const field = (fixed: Fixed): DataField => ({ isFound: false, order: [], range: null, ...fixed });

/** For what an actor says of itself: one reader for all maps, so that an edit elsewhere leaves what rests on it alone. */
const own = (read: (actor: Actor) => FieldValue) => () => read;

const judged = (id: 'influence' | 'interest'): DataField =>
  field({ id, type: 'number', range: [1, 5], reader: own((actor) => (actor[id] === 0 ? null : actor[id])) });

const yesNo = (id: 'weaver' | 'pinned'): DataField =>
  field({ id, type: 'category', order: YES_NO, reader: own((actor) => (actor[id] ? 'yes' : 'no')) });

/** A measure of the analysis. Ties are counted; everything else goes from 0 to 1, so that maps compare. */
const measure = (id: MeasureId): DataField =>
  field({
    id,
    type: 'number',
    isFound: true,
    reader: ({ result }) => {
      const values = result?.measures[id][id === 'degree' ? 'raw' : 'values'];
      return (actor) => (values && ownValue(values, actor.id)) ?? null;
    },
  });

/** Which of several parts of the map an actor is in, counted from 1, the largest first. */
const parts = (id: 'cluster' | 'component', of: 'clusters' | 'components'): DataField =>
  field({
    id,
    type: 'category',
    isFound: true,
    reader: ({ result }) => {
      const known = new Map<ActorId, string>();
      for (const [index, members] of (result?.[of] ?? []).entries()) {
        for (const member of members) known.set(member, String(index + 1));
      }
      return (actor) => known.get(actor.id) ?? null;
    },
  });

/** Every field that can dress actors, in the order in which they are offered. */
export const DATA_FIELDS: readonly DataField[] = [
  field({ id: 'name', type: 'text', reader: own((actor) => actor.name) }),
  field({ id: 'sector', type: 'category', order: SECTORS, reader: own((actor) => actor.sector || null) }),
  field({ id: 'kind', type: 'category', order: ACTOR_KINDS, reader: own((actor) => actor.kind) }),
  field({ id: 'circle', type: 'category', order: CIRCLES, reader: own((actor) => actor.circle) }),
  field({ id: 'duty', type: 'text', reader: own((actor) => actor.role || null) }),
  field({ id: 'group', type: 'category', reader: groupReader }),
  judged('influence'),
  judged('interest'),
  field({ id: 'stance', type: 'signed', range: [-2, 2], reader: own((actor) => actor.stance) }),
  field({
    id: 'networks',
    type: 'category',
    order: NETWORKS,
    reader: own(({ networks }) => NETWORKS.filter((one) => networks.includes(one)).join(BOTH) || null),
  }),
  yesNo('weaver'),
  yesNo('pinned'),
  field({ id: 'role', type: 'category', isFound: true, order: ROLES, reader: roleReader }),
  ...MEASURES.map(measure),
  parts('cluster', 'clusters'),
  parts('component', 'components'),
];

/** The field of a name, null for none and for a name that this Rajut does not know. */
export function dataField(id: string | null): DataField | null {
  return DATA_FIELDS.find((one) => one.id === id) ?? null;
}

/** What can be written on ties, in the order in which it is offered. */
export const TIE_LABELS = ['type', 'flow', 'strength', 'maturity', 'reason'] as const;
export type TieLabel = (typeof TIE_LABELS)[number];

/** Whether a word names something that can be written on ties. */
export function isTieLabel(word: string | null): word is TieLabel {
  return TIE_LABELS.some((one) => one === word);
}

/** The first hand-made group, by id, that an actor is a member of; its value is the group's id. */
function groupReader({ project }: Facts): (actor: Actor) => FieldValue {
  const known = new Map<ActorId, string>();
  for (const group of Object.values(project.groups).sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const member of group.members) if (!known.has(member)) known.set(member, group.id);
  }
  return (actor) => known.get(actor.id) ?? null;
}

/** The first role that the analysis found, in the order of ROLES. */
function roleReader({ result }: Facts): (actor: Actor) => FieldValue {
  return (actor) => (result && ownValue(result.roles, actor.id))?.[0]?.role ?? null;
}

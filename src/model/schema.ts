import * as z from 'zod/mini';
import {
  type ActorId,
  actorId,
  frameId,
  type GroupId,
  groupId,
  type MapNoteId,
  mapNoteId,
  projectId,
  type SavedViewId,
  savedViewId,
  type TieId,
  type TieTypeId,
  tieId,
  tieTypeId,
} from './ids';
import { LIMITS } from './limits';
import { PLAIN_STYLE } from './looking';
import type { Problem, ProblemCode } from './problem';
import {
  ACTOR_KINDS,
  CIRCLES,
  DASHES,
  DIRECTIONS,
  FRAME_KINDS,
  MATURITIES,
  NETWORKS,
  PROJECT_KINDS,
  PROVENANCES,
  SIGNS,
  STAGES,
  STATUSES,
  STRENGTHS,
  TIE_TYPE_PRESETS,
} from './types';

/*
 * The one schema of everything read from outside: file, storage, another tab. Every field but identity has
 * a default, so that an older file opens; objects are loose, so that fields of a newer version survive.
 */

// Without it zod tries `new Function` once, which the page's security policy reports and refuses.
z.config({ jitless: true });

const id = z.string().check(z.minLength(1), z.maxLength(LIMITS.id));
const name = z.string().check(z.maxLength(LIMITS.name));
const line = z.string().check(z.maxLength(LIMITS.line));
const text = z.string().check(z.maxLength(LIMITS.text));
const lines = z.array(line).check(z.maxLength(LIMITS.list));
const score = z.int().check(z.minimum(0), z.maximum(5));
const coordinate = z.number().check(z.minimum(-LIMITS.coordinate), z.maximum(LIMITS.coordinate));

const actorRef = z.pipe(id, z.transform(actorId));

export const actorSchema = z.looseObject({
  id: actorRef,
  name: z._default(name, ''),
  kind: z._default(z.enum(ACTOR_KINDS), 'person'),
  sector: z._default(name, ''),
  circle: z._default(z.nullable(z.enum(CIRCLES)), null),
  role: z._default(line, ''),
  has: z._default(lines, []),
  needs: z._default(lines, []),
  influence: z._default(score, 0),
  interest: z._default(score, 0),
  stance: z._default(z.int().check(z.minimum(-2), z.maximum(2)), 0),
  networks: z._default(z.array(z.enum(NETWORKS)).check(z.maxLength(3)), []),
  weaver: z._default(z.boolean(), false),
  pinned: z._default(z.boolean(), false),
  notes: z._default(text, ''),
});

export const tieSchema = z.looseObject({
  id: z.pipe(id, z.transform(tieId)),
  source: actorRef,
  target: actorRef,
  type: z.pipe(id, z.transform(tieTypeId)),
  direction: z._default(z.enum(DIRECTIONS), 'none'),
  strength: z._default(z.enum(STRENGTHS), 'weak'),
  maturity: z._default(z.nullable(z.enum(MATURITIES)), null),
  flow: z._default(line, ''),
  sign: z._default(z.enum(SIGNS), 'support'),
  status: z._default(z.enum(STATUSES), 'existing'),
  reason: z._default(text, ''),
  provenance: z._default(z.nullable(z.enum(PROVENANCES)), null),
  notes: z._default(text, ''),
});

export const tieTypeSchema = z.looseObject({
  id: z.pipe(id, z.transform(tieTypeId)),
  preset: z._default(z.nullable(z.enum(TIE_TYPE_PRESETS)), null),
  name: z._default(name, ''),
  colour: z._default(z.int().check(z.minimum(0), z.maximum(5)), 0),
  dash: z._default(z.enum(DASHES), 'solid'),
  order: z._default(z.number(), 0),
});

export const groupSchema = z.looseObject({
  id: z.pipe(id, z.transform(groupId)),
  name: z._default(name, ''),
  members: z._default(z.array(actorRef).check(z.maxLength(LIMITS.actors)), []),
});

const hiddenTexts = z._default(z.array(name).check(z.maxLength(LIMITS.hidden)), []);

const filterSchema = z.looseObject({
  sectors: hiddenTexts,
  kinds: z._default(z.array(z.enum(ACTOR_KINDS)).check(z.maxLength(ACTOR_KINDS.length)), []),
  roles: hiddenTexts,
  tieTypes: z._default(z.array(z.pipe(id, z.transform(tieTypeId))).check(z.maxLength(LIMITS.hidden)), []),
  strengths: z._default(z.array(z.enum(STRENGTHS)).check(z.maxLength(STRENGTHS.length)), []),
});

const sign = (usual: string | null) => z._default(z.nullable(name), usual);

const styleSchema = z.looseObject({
  sizeBy: sign(PLAIN_STYLE.sizeBy),
  colourBy: sign(PLAIN_STYLE.colourBy),
  shapeBy: sign(PLAIN_STYLE.shapeBy),
  labelBy: sign(PLAIN_STYLE.labelBy),
  tieLabelBy: sign(PLAIN_STYLE.tieLabelBy),
});

export const savedViewSchema = z.looseObject({
  id: z.pipe(id, z.transform(savedViewId)),
  name: z._default(name, ''),
  style: z.prefault(styleSchema, {}),
  filter: z.prefault(filterSchema, {}),
  order: z._default(z.number(), 0),
});

export const placeSchema = z.readonly(z.tuple([coordinate, coordinate]));

export const mapNoteSchema = z.looseObject({
  id: z.pipe(id, z.transform(mapNoteId)),
  frame: z.pipe(id, z.transform(frameId)),
  text: z._default(text, ''),
  at: placeSchema,
});

export const frameFieldsSchema = z.looseObject({
  id: z.pipe(id, z.transform(frameId)),
  title: z._default(name, ''),
  kind: z._default(z.enum(FRAME_KINDS), 'state'),
  stage: z._default(z.nullable(z.enum(STAGES)), null),
  note: z._default(text, ''),
  order: z._default(z.number(), 0),
});

export const projectFieldsSchema = z.looseObject({
  title: z._default(name, ''),
  kind: z._default(z.enum(PROJECT_KINDS), 'organisation'),
  question: z._default(text, ''),
  problem: z._default(text, ''),
  purpose: z._default(text, ''),
  notes: z._default(text, ''),
});

const fields = z.record(z.string(), z.unknown());

/** A record whose keys carry a brand; `claim` is one of the functions of `ids.ts`. */
function branded<Key extends string, Value extends z.core.$ZodType>(value: Value) {
  return z.pipe(
    z.record(id, value),
    z.transform((entries) => entries as Readonly<Record<Key, z.core.output<Value>>>),
  );
}

const frameSchema = z.extend(frameFieldsSchema, {
  place: z._default(branded<ActorId, typeof placeSchema>(placeSchema), {}),
  ties: z._default(branded<TieId, typeof tieSchema>(tieSchema), {}),
});

export const projectSchema = z.extend(projectFieldsSchema, {
  id: z.pipe(id, z.transform(projectId)),
  actors: z._default(branded<ActorId, typeof actorSchema>(actorSchema), {}),
  tieTypes: z._default(branded<TieTypeId, typeof tieTypeSchema>(tieTypeSchema), {}),
  groups: z._default(branded<GroupId, typeof groupSchema>(groupSchema), {}),
  mapNotes: z._default(branded<MapNoteId, typeof mapNoteSchema>(mapNoteSchema), {}),
  savedViews: z._default(branded<SavedViewId, typeof savedViewSchema>(savedViewSchema), {}),
  frames: z._default(z.array(frameSchema).check(z.maxLength(LIMITS.frames)), []),
  worksheets: z._default(z.record(id, fields), {}),
  plan: z._default(z.record(id, fields), {}),
});

const CODES: Partial<Record<z.core.$ZodIssue['code'], ProblemCode>> = {
  invalid_type: 'wrongKind',
  invalid_value: 'wrongKind',
  too_small: 'outOfRange',
};

/**
 * Turns an issue of the schema into a problem with a place and, where there is one, a limit. A missing field
 * can be told from a wrong one only when the schema was asked with `reportInput: true`.
 */
export function toProblem(issue: z.core.$ZodIssue, within: readonly string[] = []): Problem {
  const place = [...within, ...issue.path.map(String)];
  if (issue.code === 'too_big') {
    const code = issue.origin === 'string' ? 'tooLong' : issue.origin === 'array' ? 'tooMany' : 'outOfRange';
    return { code, place, limit: Number(issue.maximum) };
  }
  if (issue.code === 'invalid_key') {
    const isEmpty = issue.issues.some((one) => one.code === 'too_small');
    return isEmpty ? { code: 'wrongKind', place } : { code: 'tooLong', place, limit: LIMITS.id };
  }
  if (issue.code === 'too_small' && issue.origin === 'string') return { code: 'missing', place };
  if (issue.code === 'invalid_type' && 'input' in issue && issue.input === undefined) {
    return { code: 'missing', place };
  }
  return { code: CODES[issue.code] ?? 'wrongKind', place };
}

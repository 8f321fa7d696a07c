import fc from 'fast-check';
import type { Change, Edit, EditVerb } from '@/model/edit';
import { actorId, frameId, tieId, tieTypeId } from '@/model/ids';
import { ACTOR_KINDS, DIRECTIONS, STAGES, STRENGTHS } from '@/model/types';

/*
 * Random edits over few ids, so that histories meet on the same things: making, changing, deleting and
 * bringing back, in any order and with references to what is not there.
 */

const oneOf = (prefix: string, count: number) =>
  fc.integer({ min: 1, max: count }).map((index) => `${prefix}${index}`);

const actor = oneOf('actor', 5).map(actorId);
const tie = oneOf('tie', 5).map(tieId);
const frame = oneOf('frame', 2).map(frameId);
const type = oneOf('type', 2).map(tieTypeId);
const name = fc.constantFrom('', 'Petani', 'KUD', 'Bappeda', 'Sub Dolog');
const coordinate = fc.integer({ min: -500, max: 500 });
const deleted = fc.boolean();

const actorSet = fc.record(
  {
    name,
    kind: fc.constantFrom(...ACTOR_KINDS),
    influence: fc.integer({ min: 0, max: 5 }),
    has: fc.array(name, { maxLength: 2 }),
    deleted,
  },
  { requiredKeys: [] },
);

const tieSet = fc
  .tuple(
    fc.uniqueArray(actor, { minLength: 2, maxLength: 2 }),
    fc.record(
      { direction: fc.constantFrom(...DIRECTIONS), strength: fc.constantFrom(...STRENGTHS), deleted },
      { requiredKeys: [] },
    ),
    type,
  )
  .map(([[source, target], rest, of]) => ({
    ...rest,
    type: of,
    source: source ?? actorId('actor1'),
    target: target ?? actorId('actor2'),
  }));

const arbitraryChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ on: fc.constant('actor' as const), id: actor, set: actorSet }) },
  {
    weight: 4,
    arbitrary: fc.record({
      on: fc.constant('place' as const),
      frame,
      actor,
      to: fc.option(fc.tuple(coordinate, coordinate)),
    }),
  },
  { weight: 4, arbitrary: fc.record({ on: fc.constant('tie' as const), frame, id: tie, set: tieSet }) },
  fc.record({
    on: fc.constant('frame' as const),
    id: frame,
    set: fc.record(
      { title: name, stage: fc.option(fc.constantFrom(...STAGES)), deleted },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    on: fc.constant('tieType' as const),
    id: type,
    set: fc.record({ name, deleted }, { requiredKeys: [] }),
  }),
  fc.record({
    on: fc.constant('project' as const),
    set: fc.record({ title: name, question: name }, { requiredKeys: [] }),
  }),
  fc.record({
    on: fc.constantFrom('worksheet' as const, 'plan' as const),
    id: fc.constantFrom('sheet1', 'sheet2'),
    set: fc.record({ answer: name, step: fc.integer({ min: 0, max: 9 }) }, { requiredKeys: [] }),
  }),
);

const verb: fc.Arbitrary<EditVerb> = fc.constantFrom(
  'changeActors',
  'moveActors',
  'addTie',
  'deleteSelection',
);

/** An edit of one to four changes; its label carries a number, so that a test can tell steps apart. */
export const arbitraryEdit: fc.Arbitrary<Edit> = fc.record({
  label: fc.record({ verb, name, count: fc.integer({ min: 1, max: 1000 }) }),
  changes: fc.array(arbitraryChange, { minLength: 1, maxLength: 4 }),
});

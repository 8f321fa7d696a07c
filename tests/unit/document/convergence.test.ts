import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { arbitraryEdit } from '#tests/helpers/arbitraryEdit';
import { createFakeClock } from '#tests/helpers/fakeClock';
import { condense } from '@/document/log';
import { readDocument } from '@/document/readDocument';
import { createUndoHistory } from '@/document/undo';
import type { Edit } from '@/model/edit';
import { projectId } from '@/model/ids';

const SEED = 20_261_123;
const HISTORIES = 2000;
const ID = projectId('p');

type Step =
  | { readonly does: 'edit'; readonly who: number; readonly edit: Edit }
  | { readonly does: 'undo'; readonly who: number }
  | { readonly does: 'redo'; readonly who: number }
  | { readonly does: 'sync'; readonly who: number; readonly to: number };

const who = fc.integer({ min: 0, max: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('edit' as const), who, edit: arbitraryEdit }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('undo' as const), who }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('redo' as const), who }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('sync' as const), who, to: who }) },
);

function createReplica(client: number) {
  const doc = new Y.Doc();
  doc.clientID = client;
  const log: Uint8Array[] = [];
  doc.on('updateV2', (update: Uint8Array) => log.push(update));
  return { doc, log, steps: createUndoHistory(doc, { client }, createFakeClock()) };
}

function sync(from: Y.Doc, to: Y.Doc) {
  Y.applyUpdateV2(to, Y.encodeStateAsUpdateV2(from, Y.encodeStateVector(to)), 'sync');
}

function play(history: readonly Step[]) {
  const replicas = [createReplica(1), createReplica(2), createReplica(3)] as const;
  const at = (index: number) => replicas[index] ?? replicas[0];
  for (const one of history) {
    if (one.does === 'edit') at(one.who).steps.apply(one.edit);
    else if (one.does === 'undo') at(one.who).steps.undo();
    else if (one.does === 'redo') at(one.who).steps.redo();
    else sync(at(one.who).doc, at(one.to).doc);
  }
  for (let round = 0; round < 2; round++) {
    for (const a of replicas) for (const b of replicas) if (a !== b) sync(a.doc, b.doc);
  }
  return replicas;
}

describe(`three replicas (seed ${SEED}, ${HISTORIES} random histories of edits, undo, redo and exchange)`, () => {
  it('converge, and what one has stored reads as the same project when it is condensed', () => {
    let edits = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 16 }), (history) => {
        edits += history.filter((one) => one.does === 'edit').length;
        const replicas = play(history);
        const read = replicas.map(({ doc }) => readDocument(doc, ID));
        expect(read[1]).toEqual(read[0]);
        expect(read[2]).toEqual(read[0]);
        const again = new Y.Doc();
        Y.applyUpdateV2(again, condense(replicas[0].log).update);
        expect(readDocument(again, ID)).toEqual(read[0]);
        expect(again.store.pendingStructs).toBeNull();
      }),
      { seed: SEED, numRuns: HISTORIES },
    );
    expect(edits).toBeGreaterThan(HISTORIES * 4);
  }, 60_000);
});

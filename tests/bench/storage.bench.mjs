/*
 * How much 300 actors with 900 ties take on disk after 50,000 edits, and how long they take to open.
 * Budget: 300 kB and 0.6 s. Run it with: node tests/bench/storage.bench.mjs
 * Vite loads the sources, so that what is measured is what is shipped.
 */
import { createServer } from 'vite';
import * as Y from 'yjs';

const EDITS = 50_000;
const ACTORS = 300;
const MAX_KB = 300;
const MAX_LOAD_MS = 600;

const server = await createServer({
  root: new URL('../..', import.meta.url).pathname,
  server: { middlewareMode: true, hmr: false, watch: null },
  appType: 'custom',
  logLevel: 'error',
});
const load = (path) => server.ssrLoadModule(path);
const { applyEdit } = await load('/src/document/applyEdit.ts');
const { condense, applyLog } = await load('/src/document/log.ts');
const { readDocument, createReader } = await load('/src/document/readDocument.ts');
const { pack } = await load('/src/platform/pack.ts');
const { newActor, newTie } = await load('/src/model/defaults.ts');
const { randomId } = await load('/src/platform/random.ts');

let state = 42;
/** A linear congruential generator (Numerical Recipes): the same history on every run. */
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const below = (limit) => Math.floor(random() * limit);
const edit = (changes) => ({ label: { verb: 'changeActors', name: '', count: 1 }, changes });

function network(actors) {
  const frame = randomId();
  const ids = Array.from({ length: actors }, randomId);
  const ties = Array.from({ length: actors * 3 }, (_, index) => ({
    id: randomId(),
    source: ids[index % actors],
    target: ids[(index + 1 + below(actors - 1)) % actors],
  }));
  const changes = [
    { on: 'project', set: { title: 'Beras Karawang' } },
    { on: 'frame', id: frame, set: { title: 'Sebelum', order: 0 } },
    ...ids.flatMap((id, index) => [
      {
        on: 'actor',
        id,
        set: newActor(id, `Kelompok Tani ${index}`, { kind: 'group', sector: 'community' }),
      },
      { on: 'place', frame, actor: id, to: [below(2000), below(2000)] },
    ]),
    ...ties.map(({ id, source, target }) => ({
      on: 'tie',
      frame,
      id,
      set: newTie({ id, source, target, type: 'information' }, { direction: 'forward' }),
    })),
  ];
  return { frame, ids, ties, changes };
}

/** Six moves of ten, then names, strengths, notes and influence: what an afternoon of work is made of. */
function randomEdit({ frame, ids, ties }) {
  const dice = random();
  const actor = ids[below(ids.length)];
  const tie = ties[below(ties.length)];
  if (dice < 0.6) return edit([{ on: 'place', frame, actor, to: [below(2000), below(2000)] }]);
  if (dice < 0.75) return edit([{ on: 'actor', id: actor, set: { name: `Kelompok ${below(1000)}` } }]);
  if (dice < 0.85) {
    return edit([{ on: 'tie', frame, id: tie.id, set: { strength: random() < 0.5 ? 'weak' : 'strong' } }]);
  }
  if (dice < 0.95) return edit([{ on: 'actor', id: actor, set: { influence: below(6) } }]);
  return edit([{ on: 'actor', id: actor, set: { notes: `Catatan ${below(1e6)}` } }]);
}

const timed = (work) => {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
};
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

const made = network(ACTORS);
const doc = new Y.Doc();
let log = [];
doc.on('updateV2', (update) => log.push(update));
applyEdit(doc, edit(made.changes), 'mine');
const condensing = [];
for (let index = 0; index < EDITS; index++) {
  applyEdit(doc, randomEdit(made), 'mine');
  if (log.length > 500) {
    const { ms, result } = timed(() => condense(log));
    condensing.push(ms);
    log = [result.update];
  }
}
const snapshot = condense(log).update;
const stored = (await pack(snapshot)).bytes.length;
const opening = Array.from({ length: 5 }, () => {
  const again = new Y.Doc();
  return timed(() => {
    applyLog(again, log, 'storage');
    return readDocument(again, 'p');
  });
});
const loadMs = median(opening.map(({ ms }) => ms));

const reader = createReader(doc, 'p');
reader.read();
const renames = Array.from({ length: 200 }, (_, index) => {
  applyEdit(doc, edit([{ on: 'actor', id: made.ids[index], set: { name: `Nama ${index}` } }]), 'mine');
  return timed(() => reader.read()).ms;
});
const moves = Array.from({ length: 200 }, (_, index) => {
  applyEdit(doc, edit([{ on: 'place', frame: made.frame, actor: made.ids[index], to: [index, -1] }]), 'mine');
  return timed(() => reader.read()).ms;
});
const large = new Y.Doc();
applyEdit(large, edit(network(2000).changes), 'mine');
const firstReads = Array.from({ length: 5 }, () => timed(() => readDocument(large, 'p')).ms);

const rows = [
  ['stored after 50,000 edits', `${(stored / 1000).toFixed(0)} kB`, `<= ${MAX_KB} kB`],
  ['… before it is deflated', `${(snapshot.length / 1000).toFixed(0)} kB`, ''],
  ['log to project', `${loadMs.toFixed(0)} ms`, `<= ${MAX_LOAD_MS} ms`],
  [
    'condense, median / worst',
    `${median(condensing).toFixed(0)} / ${Math.max(...condensing).toFixed(0)} ms`,
    '',
  ],
  ['read again after a rename, median', `${median(renames).toFixed(2)} ms`, '< 2 ms'],
  ['read again after a move, median', `${median(moves).toFixed(2)} ms`, '< 2 ms'],
  ['first read, 2,000 actors and 6,000 ties', `${median(firstReads).toFixed(0)} ms`, '< 150 ms'],
];
for (const [what, value, budget] of rows) {
  process.stdout.write(`${what.padEnd(42)}${value.padStart(14)}  ${budget}\n`);
}
await server.close();
const isWithin =
  stored <= MAX_KB * 1000 && loadMs <= MAX_LOAD_MS && median(renames) < 2 && median(firstReads) < 150;
process.exitCode = isWithin ? 0 : 1;

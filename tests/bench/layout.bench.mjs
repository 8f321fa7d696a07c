/*
 * CPU and stress of the force layout beside 300 ticks of plain d3-force from its own start, in one run. Ours is
 * measured whole, with the removal of overlaps, which d3-force does not do. Run by `npm run bench`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import { createServer } from 'vite';
import { ba, sbm } from './graphs.mjs';

/** Repeats a median is taken of; one where it takes many seconds. */
const REPEATS = 5;
const REPEATS_SLOW = 3;
const SLOW_FROM = 2_000;
/** Room for names as the app keeps it in a crowd. */
const NAME_SCALE = 1.1;
/** Actors from whom distances are compared; all of them in small networks. */
const MOST_SOURCES = 200;
/** To reach from 1,000 actors on: share of the peer's CPU, and of its stress. */
const REACH = { from: 1_000, cpu: 0.4, stress: 1.05 };

const GRAPHS = [
  sbm(300, 900, 6, 1),
  sbm(1_000, 3_000, 10, 2),
  ba(1_000, 2, 3),
  sbm(2_000, 6_000, 20, 4),
  ba(2_000, 3, 5),
  sbm(5_000, 15_000, 40, 6),
  ba(5_000, 2, 7),
];

const id = (u) => String(u).padStart(6, '0');

/** Median CPU milliseconds of a function, and its last result. */
function measure(repeats, run) {
  let result;
  const times = [];
  for (let i = 0; i < repeats; i++) {
    const start = process.cpuUsage();
    result = run();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  return { ms: times[times.length >> 1], result };
}

/** d3-force as its documentation begins: links, charge, centre; actors start on its phyllotaxis. */
function plainD3({ n, pairs }) {
  const nodes = Array.from({ length: n }, (_, index) => ({ index }));
  forceSimulation(nodes)
    .force('link', forceLink(pairs.map(([source, target]) => ({ source, target }))))
    .force('charge', forceManyBody())
    .force('centre', forceCenter())
    .stop()
    .tick(300);
  return nodes.map(({ x, y }) => [x, y]);
}

/** Pairs that can reach each other with their steps, from sources spread evenly. */
function reachablePairs({ n, pairs }) {
  const tied = Array.from({ length: n }, () => []);
  for (const [u, v] of pairs) {
    tied[u].push(v);
    tied[v].push(u);
  }
  const every = Math.max(1, Math.floor(n / MOST_SOURCES));
  const found = [];
  for (let source = 0; source < n; source += every) {
    const steps = new Int32Array(n).fill(-1);
    steps[source] = 0;
    const queue = [source];
    for (const at of queue) {
      for (const next of tied[at]) {
        if (steps[next] !== -1) continue;
        steps[next] = steps[at] + 1;
        queue.push(next);
      }
    }
    for (let v = 0; v < n; v++) if (v !== source && steps[v] > 0) found.push([source, v, steps[v]]);
  }
  return found;
}

/**
 * Mean over pairs of (length / steps − 1)² at the scale that makes it least, so that no layout gains by its size.
 * 0 is a picture in which every distance is what the network says.
 */
function stress(places, reachable) {
  let [sum, squares] = [0, 0];
  for (const [u, v, steps] of reachable) {
    const share = Math.hypot(places[u][0] - places[v][0], places[u][1] - places[v][1]) / steps;
    sum += share;
    squares += share * share;
  }
  return 1 - (sum * sum) / (squares * reachable.length);
}

/** A fast wrong picture is worth nothing: everybody once, on whole px, nobody on anybody. */
function assertRight(name, places, input, n) {
  if (places.length !== n) throw new Error(`${name}: ${places.length} places for ${n} actors`);
  places.forEach(({ id: actor, to }, i) => {
    if (actor !== id(i) || !to.every(Number.isInteger)) throw new Error(`${name}: actor ${i} stands wrong`);
  });
  const order = places.map((_, i) => i).sort((a, b) => places[a].to[0] - places[b].to[0]);
  for (let p = 0; p < n; p++) {
    for (let q = p + 1; q < n; q++) {
      const [i, j] = [order[p], order[q]];
      const [one, other] = [input.actors[i].box, input.actors[j].box];
      const byX = places[j].to[0] - places[i].to[0];
      if (byX >= 2 * 80) break;
      const byY = places[j].to[1] - places[i].to[1];
      if (byX < one.side + other.side && byY < one.below + other.above && -byY < one.above + other.below) {
        throw new Error(`${name}: ${i} and ${j} cover each other`);
      }
    }
  }
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${ROOT}/node_modules/d3-force/package.json`, 'utf8'));
const server = await createServer({
  root: ROOT,
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
  appType: 'custom',
  logLevel: 'error',
});
try {
  const { layOut } = await server.ssrLoadModule('/src/canvas/layout/layOut.ts');
  const { nameBox } = await server.ssrLoadModule('/src/canvas/layout/nameBox.ts');
  say(`d3-force ${version}, Node ${process.version}, medians`);
  const names = [
    'Bappeda',
    'Dinas Pertanian',
    'Kelompok Tani Makmur Jaya',
    'Siti',
    'Badan Perencanaan Pembangunan Daerah',
  ];
  const missed = [];
  for (const graph of GRAPHS) {
    const { name, n, pairs } = graph;
    const repeats = n >= SLOW_FROM ? REPEATS_SLOW : REPEATS;
    const input = {
      actors: Array.from({ length: n }, (_, u) => ({
        id: id(u),
        at: [0, 0],
        isPinned: false,
        box: nameBox(names[u % names.length], 44, NAME_SCALE),
      })),
      ties: pairs.map(([u, v]) => ({ source: id(u), target: id(v), isDirected: false })),
      only: null,
    };
    const ours = measure(repeats, () => layOut({ kind: 'force' }, input).places);
    assertRight(name, ours.result, input, n);
    const theirs = measure(repeats, () => plainD3(graph));
    const reachable = reachablePairs(graph);
    const [a, b] = [
      stress(
        ours.result.map(({ to }) => to),
        reachable,
      ),
      stress(theirs.result, reachable),
    ];
    const [cpu, ratio] = [ours.ms / theirs.ms, a / b];
    say(`${name}: ${n} actors, ${pairs.length} ties`);
    say(
      `  CPU     Rajut ${ours.ms.toFixed(0).padStart(6)} ms   d3-force ${theirs.ms.toFixed(0).padStart(6)} ms   ratio ${cpu.toFixed(2)}`,
    );
    say(
      `  stress  Rajut ${a.toFixed(4).padStart(6)}      d3-force ${b.toFixed(4).padStart(6)}      ratio ${ratio.toFixed(2)}`,
    );
    if (n >= REACH.from && (cpu > REACH.cpu || ratio > REACH.stress)) missed.push(name);
  }
  say(
    missed.length === 0
      ? `Reached from ${REACH.from} actors on: CPU ≤ ${REACH.cpu}, stress ≤ ${REACH.stress}.`
      : `Not reached (CPU ≤ ${REACH.cpu}, stress ≤ ${REACH.stress}): ${missed.join(', ')}`,
  );
} finally {
  await server.close();
}

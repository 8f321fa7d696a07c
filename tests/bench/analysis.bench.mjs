/*
 * CPU of the analysis beside graphology-metrics and, where /usr/bin/python3 has it, igraph, in one run.
 * Results are compared too: a fast wrong number is worth nothing. Run by `npm run bench`.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { UndirectedGraph } from 'graphology';
import graphologyBetweenness from 'graphology-metrics/centrality/betweenness.js';
import { createServer } from 'vite';
import { ba, sbm } from './graphs.mjs';

/** Repeats a median is taken of; fewer where one takes seconds. */
const REPEATS = 7;
const REPEATS_SLOW = 3;
const SLOW_FROM = 5_000;
/** Largest relative difference that summing in another order explains. */
const TOLERANCE = 1e-9;

const GRAPHS = [sbm(300, 900, 6, 1), sbm(1_000, 5_000, 10, 2), ba(5_000, 5, 3)];

const IGRAPH = `
import json, statistics, sys, time
import igraph
answers = []
for graph in json.load(sys.stdin):
    g = igraph.Graph(n=graph['n'], edges=graph['pairs'])
    times = []
    for _ in range(graph['repeats']):
        start = time.process_time()
        values = g.betweenness()
        times.append((time.process_time() - start) * 1000)
    answers.append({'ms': statistics.median(times), 'values': values})
print(json.dumps({'version': igraph.__version__, 'answers': answers}))
`;

function repeatsFor({ n }) {
  return n >= SLOW_FROM ? REPEATS_SLOW : REPEATS;
}

/** Median CPU milliseconds of a function, after one run to warm up, and its last result. */
function measure(repeats, run) {
  let result = run();
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

function askIgraph() {
  const input = JSON.stringify(GRAPHS.map((graph) => ({ ...graph, repeats: repeatsFor(graph) })));
  const python = spawnSync('/usr/bin/python3', ['-c', IGRAPH], {
    input,
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  });
  return python.status === 0 ? JSON.parse(python.stdout) : null;
}

function assertEqual(name, ours, theirs) {
  if (ours.length !== theirs.length || ours.length === 0)
    throw new Error(`${name}: different numbers of values`);
  ours.forEach((value, i) => {
    if (Math.abs(value - theirs[i]) > TOLERANCE * Math.max(1, Math.abs(theirs[i]))) {
      throw new Error(`${name}: actor ${i} has ${value} here and ${theirs[i]} there`);
    }
  });
}

function toInput({ n, pairs }) {
  // Padded, so that id order is the order of indices.
  const id = (u) => String(u).padStart(6, '0');
  return {
    frame: 'bench',
    actors: Array.from({ length: n }, (_, u) => id(u)),
    ties: pairs.map(([u, v], i) => ({
      id: `t${i}`,
      source: id(u),
      target: id(v),
      direction: 'none',
      strength: 'weak',
    })),
    sectors: Array.from({ length: n }, () => ''),
    leftOut: 0,
    directed: false,
    groups: null,
    resolution: 1,
  };
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function line(what, ms, beside = '') {
  say(`  ${what.padEnd(34)} ${ms.toFixed(1).padStart(9)} ms CPU  ${beside}`);
}

const server = await createServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
  appType: 'custom',
  logLevel: 'error',
});
try {
  const { analyse } = await server.ssrLoadModule('/src/analysis/analyse.ts');
  const { toGraph } = await server.ssrLoadModule('/src/analysis/graph.ts');
  const { shortestPaths } = await server.ssrLoadModule('/src/analysis/kernels/shortestPaths.ts');
  const igraph = askIgraph();
  say(
    igraph === null
      ? 'igraph is not installed for /usr/bin/python3: compared with graphology-metrics only.'
      : `igraph ${igraph.version}, Node ${process.version}, medians`,
  );
  GRAPHS.forEach((graph, i) => {
    const repeats = repeatsFor(graph);
    const input = toInput(graph);
    const { csr } = toGraph(input);
    say(`${graph.name}: ${graph.n} actors, ${graph.pairs.length} ties`);

    const ours = measure(repeats, () => shortestPaths(csr).through);
    line('betweenness and distances, Rajut', ours.ms);
    const theirs = new UndirectedGraph();
    for (let u = 0; u < graph.n; u++) theirs.addNode(u);
    for (const [u, v] of graph.pairs) theirs.addEdge(u, v);
    const library = measure(repeats, () =>
      graphologyBetweenness(theirs, { normalized: false, getEdgeWeight: null }),
    );
    assertEqual(
      'graphology-metrics',
      [...ours.result],
      theirs.mapNodes((node) => library.result[node]),
    );
    line(
      'betweenness, graphology-metrics',
      library.ms,
      `Rajut / theirs ${(ours.ms / library.ms).toFixed(2)}`,
    );
    if (igraph !== null) {
      const { ms, values } = igraph.answers[i];
      assertEqual('igraph', [...ours.result], values);
      line('betweenness, igraph', ms, `Rajut / theirs ${(ours.ms / ms).toFixed(2)}`);
    }

    const whole = measure(repeats, () => analyse(input));
    line('analyse: every number', whole.ms);
    const posted = measure(repeats, () => structuredClone(whole.result));
    line('its answer, copied to another thread', posted.ms);
  });
} finally {
  await server.close();
}

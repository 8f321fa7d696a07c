/*
 * CPU of the analysis beside graphology-metrics and, where /usr/bin/python3 has it, igraph, in one run. Results are
 * compared too: a fast wrong number is worth nothing. Run by `npm run bench`; SIZES=100,1000 chooses how many actors.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { UndirectedGraph } from 'graphology';
import graphologyBetweenness from 'graphology-metrics/centrality/betweenness.js';
import graphologyCloseness from 'graphology-metrics/centrality/closeness.js';
import { createServer } from 'vite';
import { ba, er, org, sbm, ws } from './graphs.mjs';

const SIZES = (process.env.SIZES ?? '100,300,1000,2000,5000,10000').split(',').map(Number);
/** Beyond this graphology takes minutes. */
const GRAPHOLOGY_LIMIT = 2_000;
/** CPU that the repeats of one figure may take together, ms, and how many there are at most. */
const BUDGET_MS = 400;
const REPEATS_MAX = 9;
/** Largest relative difference that summing in another order explains; igraph's iterations stop earlier. */
const TOLERANCE = 1e-9;
const TOLERANCE_OF = { eigenvector: 1e-6, pagerank: 1e-6 };

const FAMILIES = [
  (n) => sbm(n, 3 * n, Math.max(2, Math.round(n / 50)), n),
  (n) => ws(n, 3, n),
  (n) => ba(n, 3, n),
  (n) => org(n, n),
  (n) => er(n, 3 * n, n),
];

const IGRAPH = `
import json, math, sys, time
import igraph
BUDGET, MOST = ${BUDGET_MS}, ${REPEATS_MAX}
FIGURES = {
  'betweenness': lambda g: g.betweenness(),
  'distances': lambda g: (g.closeness(normalized=False), g.harmonic_centrality(normalized=False))[1],
  'clustering': lambda g: g.transitivity_local_undirected(mode='zero'),
  'core': lambda g: g.coreness(),
  'constraint': lambda g: g.constraint(),
  'pagerank': lambda g: g.pagerank(),
  'eigenvector': lambda g: g.subgraph(max(g.connected_components(), key=len)).eigenvector_centrality(),
  'cuts': lambda g: g.articulation_points(),
}
def median(values):
    values.sort()
    return values[len(values) // 2]
def timed(figure, g):
    times = []
    while not times or (len(times) < MOST and sum(times) < BUDGET):
        start = time.process_time()
        values = figure(g)
        times.append((time.process_time() - start) * 1000)
    values = [None if isinstance(x, float) and math.isnan(x) else x for x in values]
    return {'ms': median(times), 'values': values}
print(json.dumps({'version': igraph.__version__}), flush=True)
for line in sys.stdin:
    graph = json.loads(line)
    g = igraph.Graph(n=graph['n'], edges=graph['pairs'])
    print(json.dumps({name: timed(figure, g) for name, figure in FIGURES.items()}), flush=True)
`;

/** Median CPU milliseconds of a function and its last result; the first run only warms up, unless it takes long. */
function measure(run) {
  const times = [];
  let result;
  const once = () => {
    const start = process.cpuUsage();
    result = run();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
    return (user + system) / 1000;
  };
  if (once() < BUDGET_MS) {
    times.length = 0;
    for (let spent = 0; times.length === 0 || (times.length < REPEATS_MAX && spent < BUDGET_MS); )
      spent += once();
  }
  times.sort((a, b) => a - b);
  return { ms: times[times.length >> 1], values: result };
}

function askIgraph(graphs) {
  const input = graphs.map((graph) => JSON.stringify(graph)).join('\n');
  const python = spawnSync('/usr/bin/python3', ['-c', IGRAPH], {
    input,
    maxBuffer: 1 << 29,
    encoding: 'utf8',
  });
  if (python.status !== 0) return null;
  const [head, ...answers] = python.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { version: head.version, answers };
}

function assertEqual(name, ours, theirs, tolerance = TOLERANCE) {
  if (ours.length !== theirs.length)
    throw new Error(`${name}: ${ours.length} values here and ${theirs.length} there`);
  theirs.forEach((value, i) => {
    if (value === null && Number.isNaN(ours[i])) return;
    if (!(Math.abs(ours[i] - value) <= tolerance * Math.max(1, Math.abs(value)))) {
      throw new Error(`${name}: actor ${i} has ${ours[i]} here and ${value} there`);
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

const say = (text) => process.stdout.write(`${text}\n`);
const ms = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(0)).padStart(7);
const ratio = (ours, theirs) => (theirs === undefined ? '–' : (ours / theirs).toFixed(2)).padStart(6);

const server = await createServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
  appType: 'custom',
  logLevel: 'error',
});
try {
  const load = (path) => server.ssrLoadModule(`/src/analysis/${path}.ts`);
  const { analyseByIndex } = await load('analyse');
  const { analyseInSteps } = await load('analyseInSteps');
  const { toGraph } = await load('graph');
  const { shortestPaths } = await load('kernels/shortestPaths');
  const { degreeOrder } = await load('kernels/degreeOrder');
  const { makeWordSearch, searchWord, WORD } = await load('kernels/wordSearch');
  const { triangles } = await load('kernels/triangles');
  const { coreNumbers } = await load('kernels/coreNumbers');
  const { constraint } = await load('kernels/constraint');
  const { pageRank } = await load('kernels/pageRank');
  const { dominantVector } = await load('kernels/dominantVector');
  const { cutVertices } = await load('kernels/cutVertices');
  const { components } = await load('kernels/components');
  const { packFound } = await load('worker/packFound');
  const { packInput } = await load('worker/packInput');

  /** The searches that `shortestPaths` makes, for their distances alone. */
  const harmonic = (csr) => {
    const { graph, actorAt } = degreeOrder(csr);
    const work = makeWordSearch(csr.n);
    const sums = new Float64Array(csr.n);
    for (let first = 0; first < csr.n; first += WORD) {
      const sources = Int32Array.from({ length: Math.min(WORD, csr.n - first) }, (_, i) => first + i);
      searchWord(graph, work, sources);
      sources.forEach((source, i) => {
        const at = i * (csr.n + 2);
        for (let level = 1; level < work.depth[i]; level++)
          sums[actorAt[source]] += (work.levels[at + level + 1] - work.levels[at + level]) / level;
      });
    }
    return sums;
  };
  const clustering = (csr) => {
    const found = triangles(csr);
    return Array.from(found, (count, u) => {
      const ties = csr.offsets[u + 1] - csr.offsets[u];
      return ties < 2 ? 0 : (2 * count) / (ties * (ties - 1));
    });
  };
  const eigenvector = (csr) => {
    const [largest] = components(csr);
    const vector = dominantVector(csr, largest);
    return largest.map((u) => vector[u]);
  };
  const cuts = (csr) => [...cutVertices(csr)].flatMap((isCut, u) => (isCut === 1 ? [u] : []));
  const OTHERS = { clustering, core: coreNumbers, constraint, pagerank: pageRank, eigenvector, cuts };

  const graphs = SIZES.flatMap((n) => FAMILIES.map((family) => family(n)));
  const igraph = askIgraph(graphs);
  say(
    `Node ${process.version}; graphology-metrics 2.4.2; igraph ${igraph?.version ?? 'is not installed for /usr/bin/python3'}`,
  );
  say(
    'CPU ms, medians; "/ig" and "/gr" are shares of igraph and graphology-metrics, below 1 is faster; values are equal to 1e-9.',
  );
  say(
    'distances: closeness, harmonic and reach. all: every number Rajut has. answer: what the page pays to post and receive.',
  );
  say(
    'graph       ties   paths    /ig    /gr   dist.   /ig    /gr     all   first  answer   clustering core constraint pagerank eigenvector cuts: ms and /ig',
  );
  graphs.forEach((graph, i) => {
    const theirs = igraph?.answers[i] ?? {};
    const input = toInput(graph);
    const { csr } = toGraph(input);
    const paths = measure(() => shortestPaths(csr).through);
    const near = measure(() => harmonic(csr));
    if (theirs.betweenness) {
      assertEqual(`betweenness of ${graph.name}`, paths.values, theirs.betweenness.values);
      assertEqual(`harmonic of ${graph.name}`, near.values, theirs.distances.values);
    }
    let library = null;
    if (graph.n <= GRAPHOLOGY_LIMIT) {
      const other = new UndirectedGraph();
      for (let u = 0; u < graph.n; u++) other.addNode(u);
      for (const [u, v] of graph.pairs) other.addEdge(u, v);
      const options = { normalized: false, getEdgeWeight: null };
      const between = measure(() => graphologyBetweenness(other, options));
      assertEqual(
        `betweenness of ${graph.name}`,
        paths.values,
        other.mapNodes((node) => between.values[node]),
      );
      library = { paths: between.ms, distances: measure(() => graphologyCloseness(other)).ms };
    }
    const all = measure(() => analyseByIndex(input));
    const first = measure(() => {
      const steps = analyseInSteps(input, { last: null });
      for (let step = steps.next(); !step.done; step = steps.next()) if (step.value.early) return true;
      return false;
    });
    const packed = packFound(all.values);
    const answer = measure(() => {
      packInput(input);
      return structuredClone(packed);
    });
    const others = Object.entries(OTHERS).map(([name, run]) => {
      const own = measure(() => run(csr));
      if (theirs[name]) {
        const values = name === 'cuts' ? theirs.cuts.values.sort((a, b) => a - b) : theirs[name].values;
        assertEqual(`${name} of ${graph.name}`, own.values, values, TOLERANCE_OF[name]);
      }
      return `${own.ms.toFixed(2)} ${ratio(own.ms, theirs[name]?.ms).trim()}`;
    });
    say(
      `${graph.name.padEnd(10)}${String(graph.pairs.length).padStart(6)} ${ms(paths.ms)} ${ratio(paths.ms, theirs.betweenness?.ms)} ` +
        `${ratio(paths.ms, library?.paths)} ${ms(near.ms)} ${ratio(near.ms, theirs.distances?.ms)} ${ratio(near.ms, library?.distances)} ` +
        `${ms(all.ms)} ${first.values ? ms(first.ms) : '      –'} ${ms(answer.ms)}   ${others.join(' | ')}`,
    );
  });
} finally {
  await server.close();
}

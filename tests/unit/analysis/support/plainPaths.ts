import { type Csr, neighbours } from '@/analysis/kernels/csr';
import type { PathTable } from '@/analysis/kernels/pathTable';

/** What `shortestPaths` tells, found the slow and obvious way: distances and path counts of all pairs. */
export function plainPaths(graph: Csr): PathTable {
  const { n } = graph;
  const table = {
    through: new Float64Array(n),
    farness: new Float64Array(n),
    reached: new Int32Array(n),
    furthest: new Int32Array(n),
    inverse: new Float64Array(n),
    withinTwo: new Int32Array(n),
    leaning: new Float64Array(n),
    leansOn: new Int32Array(n).fill(-1),
  };
  const from = Array.from({ length: n }, (_, source) => search(graph, source));
  from.forEach(({ steps, count }, s) => {
    const others = steps.flatMap((step, t) => (step > 0 ? [{ t, step }] : []));
    table.farness[s] = others.reduce((sum, { step }) => sum + step, 0);
    table.inverse[s] = others.reduce((sum, { step }) => sum + 1 / step, 0);
    table.reached[s] = others.length;
    table.furthest[s] = others.reduce((most, { step }) => Math.max(most, step), 0);
    table.withinTwo[s] = others.filter(({ step }) => step <= 2).length;
    const owed = new Float64Array(n);
    for (const { t, step } of others) {
      for (let v = 0; v < n; v++) {
        const onward = from[v];
        if (v === s || v === t || onward === undefined || steps[v] === -1) continue;
        if ((steps[v] ?? 0) + (onward.steps[t] ?? 0) !== step) continue;
        owed[v] = (owed[v] ?? 0) + ((count[v] ?? 0) * (onward.count[t] ?? 0)) / (count[t] ?? 1);
      }
    }
    owed.forEach((share, v) => {
      table.through[v] = (table.through[v] ?? 0) + share / 2;
    });
    const most = owed.reduce((a, b) => Math.max(a, b), 0);
    if (most <= 1e-9) return;
    table.leaning[s] = most;
    table.leansOn[s] = owed.findIndex((share) => share > most - 1e-9);
  });
  return table;
}

function search(graph: Csr, source: number): { steps: number[]; count: number[] } {
  const steps = new Array<number>(graph.n).fill(-1);
  const count = new Array<number>(graph.n).fill(0);
  steps[source] = 0;
  count[source] = 1;
  const queue = [source];
  for (const v of queue) {
    for (const w of neighbours(graph, v)) {
      if (steps[w] === -1) {
        steps[w] = (steps[v] ?? 0) + 1;
        queue.push(w);
      }
      if (steps[w] === (steps[v] ?? 0) + 1) count[w] = (count[w] ?? 0) + (count[v] ?? 0);
    }
  }
  return { steps, count };
}

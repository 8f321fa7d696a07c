/*
 * CPU of an import: a CSV of 10,000 actors and 50,000 ties read, planned as a new project and turned into its edit,
 * and one of 100,000 and 500,000 read for looking at. Goal of the first: 3 s. Run by `npm run bench`.
 */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const REPEATS = 3;
const GOAL_MS = 3_000;

const say = (line) => process.stdout.write(`${line}\n`);

/** An edge list in which no tie says another again. */
function edgeList(actors, ties) {
  const rows = Array.from({ length: ties }, (_, row) => {
    const source = row % actors;
    const target = (source + 1 + Math.floor(row / actors) * 7) % actors;
    return `Dinas ${source},Dinas ${target},uang,${(row % 2) + 1}`;
  });
  return new TextEncoder().encode(`dari,ke,jenis,kekuatan\n${rows.join('\n')}\n`);
}

async function cpuMs(run) {
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}

const server = await createServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  server: { middlewareMode: true, hmr: false, ws: false },
  appType: 'custom',
  logLevel: 'error',
});
try {
  const load = (path) => server.ssrLoadModule(path);
  const { readFile } = await load('/src/transfer/importing/readFile.ts');
  const { planImport } = await load('/src/transfer/importing/planImport.ts');
  const { bringIn } = await load('/src/transfer/importing/bringIn.ts');
  const { toImportEdit } = await load('/src/transfer/importing/toImportEdit.ts');
  const { presetTieType } = await load('/src/model/defaults.ts');
  let number = 0;
  const id = () => `id${number++}`;
  const ways = {
    ids: { project: id, frame: id, actor: id, tie: id, tieType: id },
    frameTitle: '',
    next: { type: presetTieType('communication'), strength: 'weak', status: 'existing' },
  };
  for (const [actors, ties] of [
    [10_000, 50_000],
    [100_000, 500_000],
  ]) {
    const bytes = edgeList(actors, ties);
    for (let round = 0; round < REPEATS; round++) {
      const read = await cpuMs(() => readFile(bytes, 'ikatan.csv'));
      if (!read.result.ok) throw new Error(JSON.stringify(read.result.problem));
      const { network, tooLargeForProject } = read.result;
      if (tooLargeForProject) {
        say(
          `${actors} / ${ties}: read ${Math.round(read.ms)} ms (${network.ties.length} ties, for looking at)`,
        );
        continue;
      }
      const plan = await cpuMs(() => planImport(read.result, 'new'));
      const edit = await cpuMs(() => toImportEdit(bringIn(plan.result, ways), new Map()));
      const all = read.ms + plan.ms + edit.ms;
      say(
        `${actors} / ${ties}: read ${Math.round(read.ms)}, plan ${Math.round(plan.ms)}, edit ${Math.round(edit.ms)} ms; ${Math.round(all)} of ${GOAL_MS}`,
      );
    }
  }
} finally {
  await server.close();
}

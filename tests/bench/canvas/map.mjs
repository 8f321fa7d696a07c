/*
 * Maps for measuring the canvas: n actors in neighbourhoods of 25, three ties an actor, four of five of them
 * between neighbours. Kinds, sectors, strengths, directions, plans and conflicts all occur, as on real maps.
 */
import { sbm } from '../graphs.mjs';

const NEIGHBOURS = 25;
const TIES_PER_ACTOR = 3;
/** Distance between neighbours and between the first actors of two neighbourhoods, canvas px. */
const STEP_PX = 150;
const BLOCK_PX = 900;

const KINDS = ['person', 'group', 'unit', 'organisation'];
const SECTORS = ['community', 'private', 'cooperative', 'government', 'finance', 'academia', 'media', ''];
const NAMES = ['Dinas Pertanian', 'Kelompok Tani Sri Rejeki', 'Bank Desa', 'Ibu Sari', 'Koperasi Unit Desa'];
const TYPES = ['communication', 'information', 'problemSolving', 'knowledge', 'access'];

/** Actors with places and ties by number, the same for the same n. */
export function canvasMap(n) {
  const groups = Math.max(1, Math.round(n / NEIGHBOURS));
  const columns = Math.ceil(Math.sqrt(groups * 1.6));
  const actors = Array.from({ length: n }, (_, i) => {
    const [group, member] = [i % groups, Math.floor(i / groups)];
    const x = (group % columns) * BLOCK_PX + (member % 5) * STEP_PX + ((i * 37) % 50);
    const y = Math.floor(group / columns) * BLOCK_PX + Math.floor(member / 5) * STEP_PX + ((i * 61) % 50);
    return {
      id: `a${i}`,
      name: `${NAMES[i % NAMES.length]} ${i}`,
      kind: KINDS[i % 4],
      sector: SECTORS[(i * 5) % SECTORS.length],
      at: [x, y],
    };
  });
  const ties = sbm(n, n * TIES_PER_ACTOR, groups, n).pairs.map(([a, b], i) => ({
    id: `t${i}`,
    source: `a${a}`,
    target: `a${b}`,
    type: TYPES[i % TYPES.length],
    strength: i % 3 === 0 ? 'strong' : 'weak',
    direction: ['none', 'forward', 'both', 'none'][i % 4],
    sign: i % 29 === 0 ? 'conflict' : 'support',
    status: i % 17 === 0 ? 'planned' : 'existing',
    maturity: i % 23 === 0 ? 'trust' : null,
  }));
  return { actors, ties };
}

/** The map as the text of a project's file, made by the app's own code. */
export async function projectFile(load, { actors, ties }) {
  const { newActor, newFrame, newProject, newTie } = await load('/src/model/defaults.ts');
  const { projectToFile } = await load('/src/transfer/rajutFile.ts');
  const frame = {
    ...newFrame('f1', 'Kini', 0),
    place: Object.fromEntries(actors.map(({ id, at }) => [id, at])),
    ties: Object.fromEntries(
      ties.map(({ id, source, target, type, ...known }) => [id, newTie({ id, source, target, type }, known)]),
    ),
  };
  const project = {
    ...newProject('p1', `Peta ${actors.length}`, frame),
    actors: Object.fromEntries(
      actors.map(({ id, name, kind, sector }) => [id, newActor(id, name, { kind, sector })]),
    ),
  };
  return projectToFile(project, { savedAt: '2026-01-01T00:00:00.000Z', app: 'Rajut' });
}

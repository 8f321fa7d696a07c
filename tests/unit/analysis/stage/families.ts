import type { StageId } from '@/model/types';

/** Two indices. */
export type Pair = readonly [number, number];
/** Numbers from 0 up to 1, seeded. */
export type Chance = () => number;

/** A way in which networks of one stage come about. */
export interface Family {
  readonly name: string;
  readonly stage: StageId;
  readonly make: (n: number, chance: Chance) => readonly Pair[];
}

function between(chance: Chance, least: number, most: number): number {
  return least + Math.floor(chance() * (most - least + 1));
}

function pairsOf(members: readonly number[]): readonly Pair[] {
  return members.flatMap((u, i) => members.slice(i + 1).map((v): Pair => [u, v]));
}

/** Cuts 0 … n − 1 from `start` on into groups of a size from least to most. */
function cut(start: number, n: number, size: () => number): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (let u = start; u < n; ) {
    const end = Math.min(n, u + size());
    groups.push(Array.from({ length: end - u }, (_, i) => u + i));
    u = end;
  }
  return groups;
}

/** Ties `count` hubs to one another in a ring, or each to each. */
function joinHubs(count: number, full: boolean): readonly Pair[] {
  const hubs = Array.from({ length: count }, (_, i) => i);
  if (full || count < 4) return pairsOf(hubs);
  return hubs.map((u): Pair => [u, (u + 1) % count]);
}

/** Krebs and Holley's fragments have one to five; in a small network fewer, so that a weaver has at least five. */
function fragment(n: number, chance: Chance): number {
  return between(chance, 1, Math.max(2, Math.min(5, Math.floor(n / 5))));
}

function coreSize(n: number): number {
  return Math.max(4, Math.round(n * 0.25));
}

/**
 * Krebs and Holley's stages as their paper and its readers describe them: groups of one to five; a weaver tied
 * to each of them; hubs with clusters of their own; a dense core whose periphery hangs on it by a tie or two.
 */
export const FAMILIES: readonly Family[] = [
  {
    name: 'trees of one to five',
    stage: 'fragments',
    make: (n, chance) =>
      cut(0, n, () => between(chance, 1, 5)).flatMap((group) =>
        group.slice(1).map((u, i): Pair => [group[between(chance, 0, i)] ?? 0, u]),
      ),
  },
  {
    name: 'cliques of two to five',
    stage: 'fragments',
    make: (n, chance) => cut(0, n, () => between(chance, 2, Math.min(5, n / 3))).flatMap(pairsOf),
  },
  {
    name: 'a few pairs among strangers',
    stage: 'fragments',
    make: (n, chance) => cut(0, n, () => between(chance, 1, 2)).flatMap(pairsOf),
  },
  {
    name: 'a weaver tied to one of each clique',
    stage: 'hub',
    make: (n, chance) =>
      cut(1, n, () => fragment(n, chance)).flatMap((group) => [[0, group[0] ?? 1], ...pairsOf(group)]),
  },
  {
    name: 'a weaver tied to everybody',
    stage: 'hub',
    make: (n, chance) =>
      Array.from({ length: n - 1 }, (_, i): readonly Pair[] =>
        i > 0 && chance() < 0.15
          ? [
              [0, i + 1],
              [i, i + 1],
            ]
          : [[0, i + 1]],
      ).flat(),
  },
  {
    name: 'a weaver who knows all of small cliques',
    stage: 'hub',
    make: (n, chance) =>
      cut(1, n, () => fragment(n, chance)).flatMap((group) => [
        ...group.map((u): Pair => [0, u]),
        ...pairsOf(group),
      ]),
  },
  {
    name: 'hubs with spokes of their own',
    stage: 'multiHub',
    make: (n, chance) => {
      const hubs = between(chance, 3, Math.max(3, Math.floor(n / 7)));
      const spokes = Array.from({ length: n - hubs }, (_, i): Pair => [i % hubs, hubs + i]);
      const known = spokes.flatMap(([, u]): readonly Pair[] =>
        u + hubs < n && chance() < 0.3 ? [[u, u + hubs]] : [],
      );
      return [...joinHubs(hubs, chance() < 0.5), ...spokes, ...known];
    },
  },
  {
    name: 'cliques whose leaders know each other',
    stage: 'multiHub',
    make: (n, chance) => {
      const count = between(chance, n < 16 ? 2 : 3, Math.max(2, Math.floor(n / 5)));
      const groups = Array.from({ length: count }, (_, c) =>
        Array.from({ length: n }, (_, u) => u).filter((u) => u % count === c),
      );
      return [
        ...joinHubs(count, chance() < 0.3),
        ...groups.flatMap((group) => pairsOf(group.slice(0, 8))),
      ].concat(groups.flatMap((group) => group.slice(8).map((u): Pair => [group[0] ?? 0, u])));
    },
  },
  {
    name: 'loose clusters round a hub each',
    stage: 'multiHub',
    make: (n, chance) => {
      const count = between(chance, n < 16 ? 2 : 3, Math.max(3, Math.floor(n / 8)));
      const inside = Array.from({ length: n }, (_, u) => u).flatMap((u) =>
        Array.from({ length: n - u - 1 }, (_, i) => u + 1 + i).flatMap((v): readonly Pair[] =>
          u % count === v % count && (u < count || chance() < 0.25) ? [[u, v]] : [],
        ),
      );
      return [...joinHubs(count, false), ...inside];
    },
  },
  {
    name: 'a dense core with pendants',
    stage: 'corePeriphery',
    make: (n, chance) => {
      const core = coreSize(n);
      const inside = pairsOf(Array.from({ length: core }, (_, u) => u)).filter(() => chance() < 0.9);
      const edge = Array.from({ length: n - core }, (_, i) => core + i).flatMap((u): readonly Pair[] => {
        const anchor = between(chance, 0, core - 1);
        const second: Pair = [(anchor + between(chance, 1, core - 1)) % core, u];
        return chance() < 0.7 ? [[anchor, u], second] : [[anchor, u]];
      });
      return [...inside, ...edge];
    },
  },
  {
    name: 'a full core, two anchors each',
    stage: 'corePeriphery',
    make: (n, chance) => {
      const core = coreSize(n);
      const edge = Array.from({ length: n - core }, (_, i) => core + i).flatMap((u): readonly Pair[] => {
        const anchor = between(chance, 0, core - 1);
        return [
          [anchor, u],
          [(anchor + between(chance, 1, core - 1)) % core, u],
        ];
      });
      return [...pairsOf(Array.from({ length: core }, (_, u) => u)), ...edge];
    },
  },
  {
    name: 'ties the likelier the nearer to the core',
    stage: 'corePeriphery',
    make: (n, chance) => {
      const core = coreSize(n);
      const likely = Math.min(0.45, 2.4 / core);
      return pairsOf(Array.from({ length: n }, (_, u) => u)).filter(([u, v]) => {
        if (v < core) return chance() < 0.9;
        return u < core ? chance() < likely || u === v % core : chance() < 0.3 / n;
      });
    },
  },
];

/** Adds a share of random new ties and gives the actors other numbers. */
export function disturb(n: number, pairs: readonly Pair[], share: number, chance: Chance): readonly Pair[] {
  const known = new Map(pairs.map(([u, v]) => [Math.min(u, v) * n + Math.max(u, v), [u, v] as const]));
  const wanted = known.size + Math.round(known.size * share);
  while (known.size < wanted) {
    const u = between(chance, 0, n - 1);
    const v = between(chance, 0, n - 1);
    if (u !== v) known.set(Math.min(u, v) * n + Math.max(u, v), [u, v]);
  }
  const names = Array.from({ length: n }, (_, u) => u);
  for (let i = n - 1; i > 0; i--) {
    const j = between(chance, 0, i);
    const moved = names[i] ?? 0;
    names[i] = names[j] ?? 0;
    names[j] = moved;
  }
  return [...known.values()].map(([u, v]) => [names[u] ?? 0, names[v] ?? 0]);
}

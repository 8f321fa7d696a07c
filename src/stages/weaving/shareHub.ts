import { components } from '@/analysis/kernels/components';
import { subgraph } from '@/analysis/kernels/subgraph';
import { addCandidate, type Candidates } from './candidates';
import { contactPerson } from './contactPerson';
import type { WeavingMap } from './weavingMap';

/** One emerging hub for so many actors, … */
const ACTORS_PER_LEADER = 7;
/** … but never fewer and never more than this. */
const LEADERS_MIN = 2;
const LEADERS_MAX = 8;
/** A leader may carry at least so many ties besides that to the hub. */
const LOAD_MIN = 2;
/** A leader without load is worth this much, and less the more it carries. */
const FRESH_LEADER = 1.3;
/** A piece that finds a leader is worth a little however small it is. */
const ANY_PIECE = 0.02;
/** Two leaders joined do less than a leader for a piece without one. */
const LEADER_TO_LEADER = 0.8;
/** What a leader gains when it takes over a spoke of the hub, for each actor of the map. */
const SPOKE = 0.5;

/**
 * Proposes to hand out the role of the hub: the best tied of the largest pieces that would be left without it
 * become leaders; pieces without a leader are tied to one, leaders to each other. When the pieces are joined,
 * leaders gather spokes of the hub round them.
 *
 * @param candidates to add to
 * @param home the component of the weaver
 */
export function shareHub(candidates: Candidates, home: readonly number[]): void {
  const { map } = candidates;
  const { n } = map;
  const hub = map.features.largest.members[map.features.hub] ?? -1;
  if (hub === -1) return;
  const pieces = piecesWithout(map, hub, home);
  const pieceOf = new Map(pieces.flatMap((piece, i) => piece.map((u) => [u, i] as const)));
  const tiesBesides = (u: number) => (map.facts.degree[u] ?? 0) - (map.contacts[u]?.has(hub) ? 1 : 0);
  const count = Math.max(LEADERS_MIN, Math.min(LEADERS_MAX, Math.round(n / ACTORS_PER_LEADER)));
  const leaders = pieces.slice(0, count).map((piece) => contactPerson(piece, tiesBesides));
  const cap = Math.max(LOAD_MIN, (n - 1) / Math.max(1, leaders.length));
  const free = leaders.filter((leader) => tiesBesides(leader) < cap);
  for (const leader of free) {
    const own = pieceOf.get(leader) ?? 0;
    pieces.forEach((piece, i) => {
      if (i === own) return;
      const joined = (2 * (pieces[own]?.length ?? 0) * piece.length) / ((n - 1) * (n - 2));
      // Pieces stand in the order in which they got their leaders.
      const other = leaders[i];
      addCandidate(
        candidates,
        other === undefined
          ? {
              u: leader,
              v: contactPerson(piece, (u) => map.facts.degree[u] ?? 0),
              kind: 'shareHub',
              benefit: joined * (FRESH_LEADER - tiesBesides(leader) / cap) + ANY_PIECE,
              strength: 'strong',
            }
          : { u: leader, v: other, kind: 'shareHub', benefit: joined * LEADER_TO_LEADER, strength: 'weak' },
      );
    });
  }
  if (pieces.length <= 2) gatherSpokes(candidates, hub, leaders, free);
}

function gatherSpokes(
  candidates: Candidates,
  hub: number,
  leaders: readonly number[],
  free: readonly number[],
): void {
  const { map } = candidates;
  const spokes = Array.from(map.contacts[hub] ?? []).filter(
    (spoke) => !leaders.includes(spoke) && !leaders.some((leader) => map.contacts[spoke]?.has(leader)),
  );
  for (const leader of free) {
    for (const spoke of spokes) {
      addCandidate(candidates, {
        u: leader,
        v: spoke,
        kind: 'shareHub',
        benefit: SPOKE / map.n,
        strength: 'strong',
      });
    }
  }
}

/** The pieces that somebody at home is in once the hub is gone; largest first, then by smallest index. */
function piecesWithout(
  map: WeavingMap,
  hub: number,
  home: readonly number[],
): readonly (readonly number[])[] {
  const rest = home.filter((u) => u !== hub);
  return components(subgraph(map.facts.map.csr, rest)).map((piece) => piece.flatMap((u) => rest[u] ?? []));
}

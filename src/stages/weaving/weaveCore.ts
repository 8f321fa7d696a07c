import { addCandidate, type Candidates } from './candidates';
import { sharedContacts } from './costOfTie';
import type { WeavingMap } from './weavingMap';

/** The core that is aimed at: a quarter of the actors, within these bounds; … */
const CORE_SHARE = 0.25;
const CORE_MIN = 4;
const CORE_MAX = 10;
/** … while nothing is left to do for it, so many more at a time, up to this share. */
const CORE_STEP = 2;
const CORE_SHARE_MAX = 0.4;
/** So many of each cluster come first, so that the core has members from everywhere. */
const FROM_EACH_CLUSTER = 2;

/** A tie within the core is worth one, more for each contact in common, and more across clusters. */
const SHARED_CONTACT = 0.3;
const SHARED_ENOUGH = 2;
const OTHER_CLUSTER = 0.2;
/** A second anchor, for each actor of the map: little while the core itself has gaps, much once it has none. */
const ANCHOR_BESIDE = 0.35;
const ANCHOR_NOW = 0.9;
/** Whoever hangs on a single tie gains more. */
const PENDANT = 1.2;
/** So many second anchors are weighed for everybody. */
const ANCHORS = 2;

/**
 * Proposes ties that make a core: those who should be in it tied to each other (third stage only), and a second
 * anchor in it for everybody who has one at most, in another cluster first.
 *
 * @param candidates to add to
 * @param stage the third closes the core, the fourth keeps its edge open
 */
export function weaveCore(candidates: Candidates, stage: 'multiHub' | 'corePeriphery'): void {
  const { map, byPair } = candidates;
  const order = coreCandidates(map);
  const first = Math.max(CORE_MIN, Math.min(CORE_MAX, roundHalfToEven(CORE_SHARE * map.n)));
  const last = Math.max(first, Math.floor(CORE_SHARE_MAX * map.n));
  for (let size = first; size <= last; size += CORE_STEP) {
    const core = order.slice(0, size);
    const gaps = core.flatMap((u, i) =>
      core.slice(i + 1).flatMap((v) => (map.contacts[u]?.has(v) ? [] : [[u, v] as const])),
    );
    if (stage === 'multiHub') closeGaps(candidates, gaps, (size * (size - 1)) / 2);
    const weight = stage === 'corePeriphery' || gaps.length === 0 ? ANCHOR_NOW : ANCHOR_BESIDE;
    for (const spoke of map.features.largest.members) anchor(candidates, spoke, core, weight);
    if (byPair.size > 0 || stage === 'corePeriphery') break;
  }
}

function closeGaps(
  candidates: Candidates,
  gaps: readonly (readonly [number, number])[],
  pairs: number,
): void {
  const { map } = candidates;
  for (const [u, v] of gaps) {
    const shared = sharedContacts(map, u, v).length;
    const worth =
      1 +
      SHARED_CONTACT * Math.min(SHARED_ENOUGH, shared) +
      (clusterOf(map, u) === clusterOf(map, v) ? 0 : OTHER_CLUSTER);
    addCandidate(candidates, {
      u,
      v,
      kind: shared > 0 ? 'closeTriangle' : 'core',
      benefit: worth / pairs,
      strength: 'strong',
    });
  }
}

function anchor(candidates: Candidates, spoke: number, core: readonly number[], weight: number): void {
  const { map } = candidates;
  const known = map.contacts[spoke];
  if (known === undefined || core.includes(spoke)) return;
  if (core.filter((member) => known.has(member)).length > 1) return;
  const ties = (u: number) => map.facts.degree[u] ?? 0;
  const nearest = core
    .filter((member) => !known.has(member))
    .map((member) => ({
      member,
      away: clusterOf(map, member) === clusterOf(map, spoke) ? 1 : 0,
      shared: sharedContacts(map, spoke, member).length,
    }))
    .sort(
      (a, b) =>
        a.away - b.away || b.shared - a.shared || ties(a.member) - ties(b.member) || a.member - b.member,
    );
  for (const { member } of nearest.slice(0, ANCHORS)) {
    addCandidate(candidates, {
      u: spoke,
      v: member,
      kind: 'secondAnchor',
      benefit: (weight / map.n) * (ties(spoke) === 1 ? PENDANT : 1),
      strength: 'weak',
    });
  }
}

/** The two best tied of every cluster, best tied first; then everybody else of the largest component. */
function coreCandidates(map: WeavingMap): readonly number[] {
  const { members } = map.features.largest;
  const byTies = members.toSorted((a, b) => (map.facts.degree[b] ?? 0) - (map.facts.degree[a] ?? 0) || a - b);
  const taken = new Map<number, number>();
  const leading = byTies.filter((u) => {
    const cluster = clusterOf(map, u);
    const before = taken.get(cluster) ?? 0;
    taken.set(cluster, before + 1);
    return before < FROM_EACH_CLUSTER;
  });
  const isLeading = new Set(leading);
  return [...leading, ...byTies.filter((u) => !isLeading.has(u))];
}

/** Number of an actor's cluster in the largest component; −1 for who is outside. */
function clusterOf({ features }: WeavingMap, u: number): number {
  const { members, clusterOf: clusters } = features.largest;
  return clusters[positionIn(members, u)] ?? -1;
}

/** @param members ascending */
function positionIn(members: readonly number[], u: number): number {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((members[middle] ?? 0) < u) low = middle + 1;
    else high = middle;
  }
  return members[low] === u ? low : -1;
}

/** As the rules were tested: 4.5 becomes 4, 5.5 becomes 6. */
function roundHalfToEven(x: number): number {
  const rounded = Math.round(x);
  return x % 1 === 0.5 && rounded % 2 === 1 ? rounded - 1 : rounded;
}

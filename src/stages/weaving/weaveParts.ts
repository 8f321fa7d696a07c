import type { StageId } from '@/model/types';
import { addCandidate, type Candidates } from './candidates';
import { contactPerson } from './contactPerson';

/** From the second stage on, a part outside is an exception and joining it more urgent than anything else. */
const LATE_WEIGHT = 2;

/**
 * Proposes to join every part that is not joined yet. In the first two stages the weaver does it; later, when
 * the weaver is one of many, the hubs take turns.
 *
 * @param candidates to add to
 * @param stage whose advice applies
 * @param weaver index of who weaves
 * The benefit is the gain in pairs that can reach each other, 0 to 1.
 */
export function weaveParts(candidates: Candidates, stage: StageId, weaver: number): void {
  const { map } = candidates;
  const { features, facts } = map;
  const early = stage === 'fragments' || stage === 'hub';
  const { members } = features.largest;
  const hubs = features.hubs.flatMap((u) => members[u] ?? []);
  const anchors = early || hubs.length === 0 ? [weaver] : hubs;
  const home = facts.components.find((part) => part.includes(anchors[0] ?? weaver)) ?? [];
  const others = facts.components.filter((part) => part !== home);
  others.forEach((part, i) => {
    const reached = (2 * home.length * part.length) / (map.n * (map.n - 1));
    addCandidate(candidates, {
      u: anchors[i % anchors.length] ?? weaver,
      v: contactPerson(part, (u) => facts.degree[u] ?? 0),
      kind: 'weave',
      benefit: reached * (stage === 'fragments' ? 1 : LATE_WEIGHT),
      strength: 'weak',
    });
  });
}

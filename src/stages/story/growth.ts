import { toGraph } from '@/analysis/graph';
import { components } from '@/analysis/kernels/components';
import type { StageReading } from '@/analysis/stage/types';
import { ALL_COUNTED } from '@/analysis/types';
import { applyChanges } from '@/analysis/whatIf/applyChanges';
import { removalCurves } from '@/analysis/whatIf/curves';
import { whatIf } from '@/analysis/whatIf/whatIf';
import { type Frame, type Project, STAGES, type StageId } from '@/model/types';
import { followProposals, type WeavingStep } from '../weaving/followProposals';
import { toWeavingInput } from '../weaving/toWeavingInput';
import type { Proposal } from '../weaving/types';
import type { WeavingInput } from '../weaving/weavingMap';
import { growthFrame } from './fits';
import type { GrowthState, StoryFacts, StoryGhost, StoryStep } from './types';

/**
 * A network in fragments, woven by nothing but Rajut's own first proposal, tie after tie, told at every stage that it
 * reaches; and once what would be left without the hub. The map itself is not changed: woven ties are a ghost.
 *
 * @returns no steps where the map is not in fragments, or already too large
 * Cost about a tenth of a second for 20 actors.
 */
export function tellGrowth(project: Project): readonly StoryStep[] {
  const frame = growthFrame(project);
  if (!frame) return [];
  const weaving = toWeavingInput(project, frame, ALL_COUNTED);
  const steps = followProposals(weaving, 3 * weaving.input.actors.length);
  if (steps[0]?.stage !== 'fragments') return [];
  const growth = { frame, weaving, steps, ties: steps.flatMap(({ next }) => (next ? [next] : [])) };
  return [
    beginning(growth),
    ...firstTie(growth),
    ...reached(growth),
    ...(growth.ties.length > 0 ? [ending(growth)] : []),
  ];
}

interface Growth {
  readonly frame: Frame;
  readonly weaving: WeavingInput;
  readonly steps: readonly WeavingStep[];
  /** In the order of weaving. */
  readonly ties: readonly Proposal[];
}

/** The ghost of the first so many ties, and what is to be seen with it. */
function sceneAt({ frame, ties }: Growth, count: number, ghost: Partial<StoryGhost> = {}) {
  const woven: StoryGhost = {
    actorsGone: [],
    tiesGone: [],
    actorsJoined: [],
    tiesJoined: ties.slice(0, count).map(({ source, target, strength }) => ({ source, target, strength })),
    ...ghost,
  };
  const isEmpty = woven.tiesJoined.length + woven.actorsGone.length === 0;
  return { frame: frame.id, actors: [], ties: [], ghost: isEmpty ? null : woven, layer: null } as const;
}

/** The map with the first so many ties. */
const grownBy = ({ weaving, ties }: Growth, count: number) =>
  applyChanges(weaving.input, {
    actorsGone: [],
    tiesGone: [],
    actorsJoined: [],
    tiesJoined: ties.slice(0, count),
  });

function stateAt(growth: Growth, count: number): GrowthState {
  const { stage = null, reading = null, ties = 0 } = growth.steps[count] ?? {};
  const evidence: Partial<StageReading['evidence']> = reading?.evidence ?? {};
  return {
    stage,
    ties,
    fragmentation: evidence.fragmentation ?? 0,
    hub: evidence.hub ?? null,
    withoutHub: evidence.fragmentationWithoutHub ?? 0,
    robustness: removalCurves(grownBy(growth, count)).degree.robustness,
  };
}

function beginning(growth: Growth): StoryStep {
  const { actors } = growth.weaving.input;
  const parts = components(toGraph(growth.weaving.input).csr).map((part) =>
    part.flatMap((u) => actors[u] ?? []),
  );
  const largest = parts[0] ?? [];
  return {
    scene: { ...sceneAt(growth, 0), actors: largest },
    facts: {
      kind: 'fragments',
      now: stateAt(growth, 0),
      parts: parts.length,
      alone: parts.filter((part) => part.length === 1).length,
      largest,
      actors: actors.length,
    },
  };
}

function firstTie(growth: Growth): readonly StoryStep[] {
  const proposal = growth.steps[0]?.next;
  if (!proposal) return [];
  return [
    {
      scene: { ...sceneAt(growth, 1), actors: [proposal.source, proposal.target] },
      facts: { kind: 'firstTie', weaver: growth.weaving.weaver, proposal },
    },
  ];
}

/** A step for every later stage where it is first reached, and for the hub's leaving once it holds everything. */
function reached(growth: Growth): readonly StoryStep[] {
  const told: StoryStep[] = [];
  let last = 0;
  let highest: StageId = 'fragments';
  growth.steps.forEach(({ stage }, count) => {
    if (stage === null || STAGES.indexOf(stage) <= STAGES.indexOf(highest)) return;
    const isLeap = STAGES.indexOf(stage) - STAGES.indexOf(highest) > 1;
    if (highest === 'hub') {
      const most = mostDependent(growth, count);
      told.push(...hubLeaves(growth, most));
      last = most;
    }
    told.push({
      scene: sceneAt(growth, count),
      facts: {
        kind: 'reached',
        weaver: growth.weaving.weaver,
        before: stateAt(growth, last),
        now: stateAt(growth, count),
        woven: growth.ties.slice(last, count),
        isLeap,
      },
    });
    last = count;
    highest = stage;
  });
  return told;
}

/** After how many ties most hangs on the one hub, before the next stage is reached. */
function mostDependent({ steps }: Growth, before: number): number {
  const without = (count: number) => steps[count]?.reading?.evidence.fragmentationWithoutHub ?? 0;
  const held = steps.slice(0, before).flatMap(({ stage }, count) => (stage === 'hub' ? [count] : []));
  return held.reduce((worst, count) => (without(count) > without(worst) ? count : worst), held[0] ?? 0);
}

/** What would be left without the hub. */
function hubLeaves(growth: Growth, woven: number): readonly StoryStep[] {
  const now = stateAt(growth, woven);
  if (now.hub === null) return [];
  const { tearing } = whatIf(grownBy(growth, woven), {
    actorsGone: [now.hub],
    tiesGone: [],
    actorsJoined: [],
    tiesJoined: [],
  });
  const facts: StoryFacts = {
    kind: 'hubLeaves',
    hub: now.hub,
    woven,
    parts: tearing.parts.length,
    lostPairs: tearing.lostPairs,
    pairs: tearing.pairsBefore,
    now,
  };
  const { hub } = now;
  const stay = growth.ties
    .slice(0, woven)
    .filter(({ source, target }) => source !== hub && target !== hub)
    .map(({ source, target, strength }) => ({ source, target, strength }));
  return [{ scene: sceneAt(growth, woven, { actorsGone: [hub], tiesJoined: stay }), facts }];
}

/** The largest share of pairs that hung on the one hub on the way; null where there never was one. */
function worstWithoutHub(growth: Growth): number | null {
  const { steps } = growth;
  const count = mostDependent(growth, steps.length);
  return steps[count]?.stage === 'hub' ? stateAt(growth, count).withoutHub : null;
}

function ending(growth: Growth): StoryStep {
  const woven = growth.ties.length;
  return {
    scene: { ...sceneAt(growth, woven), actors: growth.steps[woven]?.reading?.evidence.core ?? [] },
    facts: {
      kind: 'grown',
      start: stateAt(growth, 0),
      withoutHubBefore: worstWithoutHub(growth),
      now: stateAt(growth, woven),
      woven,
      actors: growth.weaving.input.actors.length,
    },
  };
}

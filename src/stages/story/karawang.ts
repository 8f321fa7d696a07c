import { analyse } from '@/analysis/analyse';
import { askAbout, askPosition } from '@/analysis/bargaining/ask';
import { inLayer } from '@/analysis/bargaining/inLayer';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import { ALL_COUNTED, type AnalysisInput } from '@/analysis/types';
import { applyChanges } from '@/analysis/whatIf/applyChanges';
import type { JoinedTie } from '@/analysis/whatIf/types';
import { whatIf } from '@/analysis/whatIf/whatIf';
import { type ActorId, actorId, type TieTypeId } from '@/model/ids';
import { actorsInFrame, isInFrame, visibleTies } from '@/model/select';
import type { Frame, Project } from '@/model/types';
import { compareFrames, countFates } from '../compare/compareFrames';
import { type BeforeAndAfter, COOPERATIVE, FARMERS, GRAIN, karawangFrames, MIDDLEMAN } from './fits';
import { knownFrom } from './knownFrom';
import type { StoryFacts, StoryGhost, StoryScene, StoryStep } from './types';

/**
 * Ties of other kinds that the farmers had all along and the first figure does not draw: saving and borrowing with
 * the village cooperative, and guidance by the extension workers. The seed names both as social capital already there.
 */
const UNDRAWN: readonly JoinedTie[] = [
  { source: FARMERS, target: actorId('kud'), strength: 'strong' },
  { source: actorId('ppl'), target: FARMERS, strength: 'strong' },
];

/**
 * The rice trade of Karawang in nine steps: from one buyer to several (Sovia Emmy, 2001, rebuilt). Every number is
 * measured on the frames as they are now, with all that is drawn counted.
 *
 * @returns no steps where the story cannot be told
 * Cost that of analysing five small maps.
 */
export function tellKarawang(project: Project): readonly StoryStep[] {
  const told = karawangFrames(project);
  if (!told) return [];
  const { before, after } = told;
  const wasAll = toAnalysisInput(project, before, ALL_COUNTED);
  const reading = analyse(wasAll);
  const was = positionIn(project, before, GRAIN);
  const is = positionIn(project, after, GRAIN);
  const removal = removing(wasAll);
  const parties = ids(actorsInFrame(project, after));
  const at = (frame: Frame, scene: Partial<StoryScene> = {}): StoryScene => ({
    frame: frame.id,
    actors: [],
    ties: [],
    ghost: null,
    layer: null,
    ...scene,
  });
  const known = knownFrom(project, after);
  const restOn = UNDRAWN.map(otherEnd).filter((id) => partnersOf(project, after, FARMERS).includes(id));
  return [
    {
      scene: at(before, { actors: [FARMERS, ...was.partners] }),
      facts: {
        kind: 'case',
        farmers: FARMERS,
        partners: was.partners,
        actors: reading.n,
        ties: visibleTies(project, before).length,
      },
    },
    {
      scene: at(before),
      facts: {
        kind: 'parties',
        parties: ids(actorsInFrame(project, before)),
        known: knownFrom(project, before),
      },
    },
    {
      scene: at(before, { actors: [FARMERS, ...was.partners], layer: GRAIN }),
      facts: {
        kind: 'dependence',
        farmers: FARMERS,
        partners: was.partners,
        index: was.index,
        hub: reading.stage?.evidence.hub ?? null,
        pathShare: reading.stage?.evidence.hubPathShare ?? 0,
        stage: reading.stage?.stage ?? null,
      },
    },
    { scene: at(before, { ghost: removal.ghost }), facts: removal.facts },
    {
      scene: at(after, { actors: [COOPERATIVE, ...partnersOf(project, after, COOPERATIVE)] }),
      facts: rewoven(project, told),
    },
    {
      scene: at(after, { actors: [FARMERS, ...is.partners], ties: grainTies(project, after), layer: GRAIN }),
      facts: {
        kind: 'gain',
        farmers: FARMERS,
        partners: is.partners,
        grain: { before: was.index, after: is.index },
        all: { before: wholeBefore(project, told, wasAll), after: positionIn(project, after, null).index },
        undrawn: undrawn(project, told).map(otherEnd),
      },
    },
    { scene: at(after), facts: { kind: 'duties', parties } },
    {
      scene: at(after, restOn.length > 0 ? { actors: [FARMERS, ...restOn] } : {}),
      facts: { kind: 'norms', farmers: FARMERS, restOn },
    },
    {
      scene: at(after, known[0] ? { actors: known[0].actors, ties: known[0].ties } : {}),
      facts: { kind: 'known', known, ties: visibleTies(project, after).length },
    },
  ];
}

/** With whom a tie joins the farmers. */
const otherEnd = ({ source, target }: JoinedTie) => (source === FARMERS ? target : source);

const ids = (actors: readonly { readonly id: ActorId }[]) => actors.map(({ id }) => id);

/** Where the farmers stand, on one kind of tie or on all. */
function positionIn(project: Project, frame: Frame, layer: TieTypeId | null) {
  return positionOf(inLayer(project, frame, ALL_COUNTED, layer));
}

function positionOf(input: AnalysisInput) {
  const asked = askAbout(input, [FARMERS]);
  const answer = asked && askPosition(asked);
  return { index: answer?.index ?? null, partners: answer?.partnerIds ?? [] };
}

/** The ties all along that neither the frame draws nor somebody has since deleted an end of. */
function undrawn(project: Project, { before, after }: BeforeAndAfter): readonly JoinedTie[] {
  const drawn = visibleTies(project, before).map(({ source, target }) => [source, target].sort().join(' '));
  return UNDRAWN.filter(
    ({ source, target }) =>
      isInFrame(project, after, source) &&
      isInFrame(project, after, target) &&
      !drawn.includes([source, target].sort().join(' ')),
  );
}

/** The farmers' position before on all kinds of tie: with those that existed and are not drawn, like with like. */
function wholeBefore(project: Project, told: BeforeAndAfter, wasAll: AnalysisInput): number | null {
  const tiesJoined = undrawn(project, told);
  const actorsJoined = tiesJoined.flatMap(({ source, target }) => [source, target]);
  return positionOf(applyChanges(wasAll, { actorsGone: [], tiesGone: [], actorsJoined, tiesJoined })).index;
}

function removing(input: AnalysisInput) {
  const changes = { actorsGone: [MIDDLEMAN], tiesGone: [], actorsJoined: [], tiesJoined: [] };
  const ghost: StoryGhost = changes;
  const { tearing } = whatIf(input, changes);
  const left = analyse(applyChanges(input, changes));
  const facts: StoryFacts = {
    kind: 'removed',
    gone: MIDDLEMAN,
    parts: left.components,
    lostPairs: tearing.lostPairs,
    pairs: tearing.pairsBefore,
    stage: left.stage?.stage ?? null,
  };
  return { ghost, facts };
}

function rewoven(project: Project, { before, after }: BeforeAndAfter): StoryFacts {
  const { actors, ties } = compareFrames(project, before, after);
  const tieFates = countFates(ties);
  const fated = (fate: string) => actors.filter((one) => one.fate === fate).map(({ id }) => id);
  return {
    kind: 'rewoven',
    cooperative: COOPERATIVE,
    gone: fated('gone'),
    joined: fated('added'),
    kept: [...fated('changed'), ...fated('kept')].sort(),
    tiesGone: tieFates.gone,
    tiesNew: tieFates.added,
    tiesKept: tieFates.kept + tieFates.changed,
    stage: analyse(toAnalysisInput(project, after, ALL_COUNTED)).stage?.stage ?? null,
  };
}

function partnersOf(project: Project, frame: Frame, actor: ActorId): readonly ActorId[] {
  const ends = visibleTies(project, frame).flatMap(({ source, target }) =>
    source === actor ? [target] : target === actor ? [source] : [],
  );
  return [...new Set(ends)].sort();
}

/** Ties in which the farmers trade grain. */
function grainTies(project: Project, frame: Frame) {
  return visibleTies(project, frame)
    .filter(({ type, source, target }) => type === GRAIN && (source === FARMERS || target === FARMERS))
    .map(({ id }) => id);
}

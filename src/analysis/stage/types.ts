import type { ActorId } from '@/model/ids';
import type { StageId } from '@/model/types';

/** What must be known before believing a stage, in this order. */
export const STAGE_CAVEATS = [
  /** Fewer than twelve actors: one tie may change the stage. */
  'smallN',
  /** The next likely stage (`runnerUp`) is close behind. */
  'transition',
  /** Everybody has about as many ties, as in a ring or a grid. */
  'noDistinctHubs',
  /** Several clusters, but not two actors who stand out as their hubs. */
  'clustersWithoutHubs',
  /** Hubs share their contacts, yet core and periphery are not clearly apart. */
  'weakCoreFit',
  /** Nearly everybody is in the core: nobody watches the world outside. */
  'coreWithoutPeriphery',
  /** Somebody cannot reach everybody; the stage describes the largest part. */
  'unconnectedActors',
  'noTies',
] as const;
export type StageCaveat = (typeof STAGE_CAVEATS)[number];

/** Shares of strong ties by where the tie runs, 0 to 1; null where fewer than three ties run there. */
export interface StrongShares {
  readonly inCore: number | null;
  readonly coreToPeriphery: number | null;
  readonly withinClusters: number | null;
  readonly acrossClusters: number | null;
}

/**
 * What the stage rests on. Unless it says "map", a number describes the largest component. Shares and densities
 * run from 0 to 1. Clusters are those of highest modularity, whatever the reader chose to see. `Who` names an
 * actor: its id, or an index while the result travels.
 */
export interface StageEvidence<Who = ActorId> {
  /** Share of pairs of the map that cannot reach each other. */
  readonly fragmentation: number;
  /** Share of the map's actors who are in the largest component. */
  readonly largestShare: number;
  /** Freeman centralization by ties and by paths; 0 below three actors. */
  readonly degreeCentralization: number;
  readonly betweennessCentralization: number;
  /** Who most paths run through; of equals the better tied, then the smaller id. Null for no actors. */
  readonly hub: Who | null;
  /** Share of paths between others that run through the hub. */
  readonly hubPathShare: number;
  /** Into how many parts the component falls when the hub leaves; 0 when nobody stays. */
  readonly partsWithoutHub: number;
  /** Share of those who stay that are in the largest of these parts. */
  readonly largestShareWithoutHub: number;
  /** Share of pairs of those who stay that can no longer reach each other. */
  readonly fragmentationWithoutHub: number;
  /** Ties of the best tied other actor, that to the hub left out, for each tie of the hub; may exceed 1. */
  readonly secondHubRatio: number;
  /** Actors with clearly more ties and paths than most, most paths first. */
  readonly hubs: readonly Who[];
  /** How many equal hubs would share the paths as unevenly: 1 when all run through one actor. */
  readonly effectiveHubs: number;
  readonly meanClustering: number | null;
  readonly transitivity: number | null;
  /** Mean steps between two; null for a single actor. */
  readonly meanPath: number | null;
  /** Above 1: more closed and yet as short as a random map of its size; null where that is undefined. */
  readonly smallWorld: number | null;
  /** Largest first, then by smallest id. */
  readonly clusters: readonly (readonly Who[])[];
  readonly modularity: number;
  /** Share of ties that run between clusters. */
  readonly crossing: number;
  /** How well "tied within a cluster, not tied otherwise" describes the ties: a correlation, −1 to 1. */
  readonly clusterFit: number;
  /** How well a core and a periphery describe them: a correlation up to 1; null when there is no such division. */
  readonly coreFit: number | null;
  readonly core: readonly Who[];
  readonly coreDensity: number;
  readonly peripheryDensity: number;
  readonly betweenDensity: number;
  /** Size of Lip's core, the smallest picture of one. */
  readonly lipCore: number;
  /** Mean share of contacts that two of the best tied have in common. */
  readonly overlap: number;
  /** Standard deviation of the number of ties, divided by their mean. */
  readonly degreeVariation: number;
  /** Highest core number. */
  readonly highestCore: number;
  /** How much all hangs on one hub, 0 to 1. */
  readonly dependence: number;
  /** Clusters (1) against one core (0). */
  readonly clustered: number;
  readonly strongShares: StrongShares;
  /** What strong and weak ties add to the side of clusters, −2 to 2; 0 when they tell nothing. */
  readonly strengthShift: number;
}

/** The stage of Krebs and Holley that a network is in, and what says so. */
export interface StageReading<Who = ActorId> {
  readonly stage: StageId;
  /** 0 to 1 each, 1 together. */
  readonly scores: Readonly<Record<StageId, number>>;
  /** How far the stage is ahead of the next likely one, 0 to 1. */
  readonly confidence: number;
  /** The next likely stage. */
  readonly runnerUp: StageId;
  /** In the order of STAGE_CAVEATS. */
  readonly caveats: readonly StageCaveat[];
  readonly evidence: StageEvidence<Who>;
}

import type { StageId } from '@/model/types';

/** What a weaver does in each stage, in the order of doing; the words are in the catalogue. */
export const TASKS = {
  fragments: ['namePurpose', 'findFragments', 'learnNeeds', 'becomeLink', 'inviteWeaver'],
  hub: ['shareVision', 'listWhatEachHas', 'introduce', 'settleConflict', 'handOver'],
  multiHub: ['coachWeavers', 'tieHubs', 'agreeNorms', 'keepWeakTies', 'stepBack'],
  corePeriphery: ['strengthenCore', 'openEdge', 'bridgeOut', 'renew'],
} as const satisfies Readonly<Record<StageId, readonly string[]>>;
export type TaskId = (typeof TASKS)[StageId][number];

/** Anklam's four sides of a network. */
export const ANKLAM_FIELDS = ['purpose', 'structure', 'style', 'value'] as const;
export type AnklamField = (typeof ANKLAM_FIELDS)[number];

/** Anklam's four phases of a network, in their order. */
export const PHASES = ['purpose', 'design', 'grow', 'perform'] as const;
export type Phase = (typeof PHASES)[number];

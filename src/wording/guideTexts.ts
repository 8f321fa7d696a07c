import type { Message } from '@/i18n/messages';
import type { StageId } from '@/model/types';
import type { AnklamField, Phase, TaskId } from '@/stages/guide/content';

interface StageTexts {
  readonly what: Message;
  readonly risk: Message;
  readonly role: Message;
  readonly questions: readonly Message[];
}

/** What the guide says of each stage. */
export const STAGE_TEXTS: Readonly<Record<StageId, StageTexts>> = {
  fragments: {
    what: ($) => $.guide.fragments.what,
    risk: ($) => $.guide.fragments.risk,
    role: ($) => $.guide.fragments.role,
    questions: [
      ($) => $.guide.fragments.questions.fit,
      ($) => $.guide.fragments.questions.missing,
      ($) => $.guide.fragments.questions.who,
    ],
  },
  hub: {
    what: ($) => $.guide.hub.what,
    risk: ($) => $.guide.hub.risk,
    role: ($) => $.guide.hub.role,
    questions: [
      ($) => $.guide.hub.questions.leave,
      ($) => $.guide.hub.questions.needs,
      ($) => $.guide.hub.questions.next,
    ],
  },
  multiHub: {
    what: ($) => $.guide.multiHub.what,
    risk: ($) => $.guide.multiHub.risk,
    role: ($) => $.guide.multiHub.role,
    questions: [
      ($) => $.guide.multiHub.questions.weavers,
      ($) => $.guide.multiHub.questions.ties,
      ($) => $.guide.multiHub.questions.norms,
    ],
  },
  corePeriphery: {
    what: ($) => $.guide.corePeriphery.what,
    risk: ($) => $.guide.corePeriphery.risk,
    role: ($) => $.guide.corePeriphery.role,
    questions: [
      ($) => $.guide.corePeriphery.questions.open,
      ($) => $.guide.corePeriphery.questions.outside,
      ($) => $.guide.corePeriphery.questions.value,
    ],
  },
};

/** A task of the weaver in one line. */
export const TASK_TEXTS: Readonly<Record<TaskId, Message>> = {
  namePurpose: ($) => $.guide.task.namePurpose,
  findFragments: ($) => $.guide.task.findFragments,
  learnNeeds: ($) => $.guide.task.learnNeeds,
  becomeLink: ($) => $.guide.task.becomeLink,
  inviteWeaver: ($) => $.guide.task.inviteWeaver,
  shareVision: ($) => $.guide.task.shareVision,
  listWhatEachHas: ($) => $.guide.task.listWhatEachHas,
  introduce: ($) => $.guide.task.introduce,
  settleConflict: ($) => $.guide.task.settleConflict,
  handOver: ($) => $.guide.task.handOver,
  coachWeavers: ($) => $.guide.task.coachWeavers,
  tieHubs: ($) => $.guide.task.tieHubs,
  agreeNorms: ($) => $.guide.task.agreeNorms,
  keepWeakTies: ($) => $.guide.task.keepWeakTies,
  stepBack: ($) => $.guide.task.stepBack,
  strengthenCore: ($) => $.guide.task.strengthenCore,
  openEdge: ($) => $.guide.task.openEdge,
  bridgeOut: ($) => $.guide.task.bridgeOut,
  renew: ($) => $.guide.task.renew,
};

interface AnklamTexts {
  readonly label: Message;
  readonly about: Message;
  readonly questions: readonly Message[];
}

/** Anklam's four sides with the questions that adjust them. */
export const ANKLAM_TEXTS: Readonly<Record<AnklamField, AnklamTexts>> = {
  purpose: {
    label: ($) => $.guide.anklam.purpose.label,
    about: ($) => $.guide.anklam.purpose.about,
    questions: [($) => $.guide.anklam.purpose.one, ($) => $.guide.anklam.purpose.two],
  },
  structure: {
    label: ($) => $.guide.anklam.structure.label,
    about: ($) => $.guide.anklam.structure.about,
    questions: [($) => $.guide.anklam.structure.one, ($) => $.guide.anklam.structure.two],
  },
  style: {
    label: ($) => $.guide.anklam.style.label,
    about: ($) => $.guide.anklam.style.about,
    questions: [($) => $.guide.anklam.style.one, ($) => $.guide.anklam.style.two],
  },
  value: {
    label: ($) => $.guide.anklam.value.label,
    about: ($) => $.guide.anklam.value.about,
    questions: [($) => $.guide.anklam.value.one, ($) => $.guide.anklam.value.two],
  },
};

export const PHASE_NAMES: Readonly<Record<Phase, Message>> = {
  purpose: ($) => $.guide.anklam.phases.purpose,
  design: ($) => $.guide.anklam.phases.design,
  grow: ($) => $.guide.anklam.phases.grow,
  perform: ($) => $.guide.anklam.phases.perform,
};

export const PHASE_MEANINGS: Readonly<Record<Phase, Message>> = {
  purpose: ($) => $.guide.anklam.meaning.purpose,
  design: ($) => $.guide.anklam.meaning.design,
  grow: ($) => $.guide.anklam.meaning.grow,
  perform: ($) => $.guide.anklam.meaning.perform,
};

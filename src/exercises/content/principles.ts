import { answered, hasActors, hasTies, saysMaturity, saysResources } from '../checks';
import type { Exercise, FieldSpec } from '../types';

/** Its record of `Project.worksheets`. */
const ID = 'exercise.principles';

const THREE_FIELDS = [
  {
    id: 'three.reciprocity',
    kind: 'text',
    label: ($) => $.exercises.principles.steps.three.fields.reciprocity,
    hint: null,
  },
  {
    id: 'three.exchange',
    kind: 'text',
    label: ($) => $.exercises.principles.steps.three.fields.exchange,
    hint: null,
  },
  {
    id: 'three.similarity',
    kind: 'text',
    label: ($) => $.exercises.principles.steps.three.fields.similarity,
    hint: null,
  },
  {
    id: 'three.conclusion',
    kind: 'text',
    label: ($) => $.exercises.principles.steps.three.fields.conclusion,
    hint: null,
  },
] as const satisfies readonly FieldSpec[];

const KLTB_FIELDS = [
  {
    id: 'kltb.story',
    kind: 'text',
    label: ($) => $.exercises.principles.steps.kltb.fields.story,
    hint: null,
  },
  {
    id: 'kltb.stuck',
    kind: 'text',
    label: ($) => $.exercises.principles.steps.kltb.fields.stuck,
    hint: null,
  },
] as const satisfies readonly FieldSpec[];

/** Networking in your own experience (PKA module on networks, chapter II). */
export const PRINCIPLES = {
  id: 'principles',
  worksheet: ID,
  title: ($) => $.exercises.principles.title,
  chapter: ($) => $.exercises.principles.chapter,
  about: ($) => $.exercises.principles.about,
  minutes: 45,
  steps: [
    {
      id: 'ownMap',
      title: ($) => $.exercises.principles.steps.ownMap.title,
      about: ($) => $.exercises.principles.steps.ownMap.about,
      prompts: [
        ($) => $.exercises.principles.steps.ownMap.prompts.a,
        ($) => $.exercises.principles.steps.ownMap.prompts.b,
      ],
      fields: [],
      worksheets: [],
      checks: [
        hasActors(5, ($) => $.exercises.principles.steps.ownMap.checks.hasActors),
        hasTies(4, ($) => $.exercises.principles.steps.ownMap.checks.hasTies),
      ],
      places: ['names', 'ties'],
    },
    {
      id: 'three',
      title: ($) => $.exercises.principles.steps.three.title,
      about: ($) => $.exercises.principles.steps.three.about,
      prompts: [($) => $.exercises.principles.steps.three.prompts.a],
      fields: THREE_FIELDS,
      worksheets: [],
      checks: [
        answered(ID, THREE_FIELDS, ($) => $.exercises.principles.steps.three.checks.answered),
        saysResources(2, ($) => $.exercises.principles.steps.three.checks.saysResources),
      ],
      places: ['worksheets'],
    },
    {
      id: 'kltb',
      title: ($) => $.exercises.principles.steps.kltb.title,
      about: ($) => $.exercises.principles.steps.kltb.about,
      prompts: [
        ($) => $.exercises.principles.steps.kltb.prompts.a,
        ($) => $.exercises.principles.steps.kltb.prompts.b,
      ],
      fields: KLTB_FIELDS,
      worksheets: [],
      checks: [
        saysMaturity(3, ($) => $.exercises.principles.steps.kltb.checks.saysMaturity),
        answered(ID, KLTB_FIELDS, ($) => $.exercises.principles.steps.kltb.checks.answered),
      ],
      places: ['ties'],
    },
  ],
  selfChecks: [
    {
      id: 'whyNetworks',
      question: ($) => $.exercises.principles.selfChecks.whyNetworks.question,
      answer: ($) => $.exercises.principles.selfChecks.whyNetworks.answer,
    },
    {
      id: 'whatIsNetwork',
      question: ($) => $.exercises.principles.selfChecks.whatIsNetwork.question,
      answer: ($) => $.exercises.principles.selfChecks.whatIsNetwork.answer,
    },
    {
      id: 'whatIsNetworking',
      question: ($) => $.exercises.principles.selfChecks.whatIsNetworking.question,
      answer: ($) => $.exercises.principles.selfChecks.whatIsNetworking.answer,
    },
  ],
  facilitation: {
    timing: ($) => $.exercises.principles.timing,
    ask: [($) => $.exercises.principles.ask.a, ($) => $.exercises.principles.ask.b],
    lookFor: [($) => $.exercises.principles.lookFor.a, ($) => $.exercises.principles.lookFor.b],
  },
} as const satisfies Exercise;

import {
  answered,
  askedConflict,
  bothCircles,
  bothStrengths,
  hasActors,
  hasFrames,
  hasTies,
  hasWeaver,
  saysReasons,
  saysResources,
  saysSectors,
  saysWhy,
  wovenAnew,
} from '../checks';
import type { Exercise, FieldSpec } from '../types';

/** Its record of `Project.worksheets`. */
const ID = 'exercise.mapping';

const TIES_FIELDS = [
  {
    id: 'ties.noConflict',
    kind: 'tick',
    label: ($) => $.exercises.mapping.steps.ties.fields.noConflict,
    hint: null,
  },
] as const satisfies readonly FieldSpec[];

const READ_FIELDS = [
  {
    id: 'read.optimal',
    kind: 'text',
    reads: 'optimal',
    label: ($) => $.exercises.mapping.steps.read.fields.optimal,
    hint: null,
  },
  {
    id: 'read.missing',
    kind: 'text',
    reads: 'missing',
    label: ($) => $.exercises.mapping.steps.read.fields.missing,
    hint: null,
  },
  {
    id: 'read.main',
    kind: 'text',
    reads: 'main',
    label: ($) => $.exercises.mapping.steps.read.fields.main,
    hint: null,
  },
  {
    id: 'read.should',
    kind: 'text',
    reads: 'should',
    label: ($) => $.exercises.mapping.steps.read.fields.should,
    hint: null,
  },
  {
    id: 'read.potential',
    kind: 'text',
    reads: 'potential',
    label: ($) => $.exercises.mapping.steps.read.fields.potential,
    hint: null,
  },
] as const satisfies readonly FieldSpec[];

const CONCLUDE_FIELDS = [
  {
    id: 'conclude.conclusion',
    kind: 'text',
    label: ($) => $.exercises.mapping.steps.conclude.fields.conclusion,
    hint: null,
  },
  {
    id: 'conclude.firstStep',
    kind: 'line',
    label: ($) => $.exercises.mapping.steps.conclude.fields.firstStep,
    hint: null,
  },
] as const satisfies readonly FieldSpec[];

/** Guided mapping (PKA module on networks, chapter IV). */
export const MAPPING = {
  id: 'mapping',
  worksheet: ID,
  title: ($) => $.exercises.mapping.title,
  chapter: ($) => $.exercises.mapping.chapter,
  about: ($) => $.exercises.mapping.about,
  minutes: 90,
  steps: [
    {
      id: 'why',
      title: ($) => $.exercises.mapping.steps.why.title,
      about: ($) => $.exercises.mapping.steps.why.about,
      prompts: [
        ($) => $.exercises.mapping.steps.why.prompts.a,
        ($) => $.exercises.mapping.steps.why.prompts.b,
        ($) => $.exercises.mapping.steps.why.prompts.c,
      ],
      fields: [],
      worksheets: [],
      checks: [saysWhy(($) => $.exercises.mapping.steps.why.checks.saysWhy)],
      places: ['question'],
    },
    {
      id: 'who',
      title: ($) => $.exercises.mapping.steps.who.title,
      about: ($) => $.exercises.mapping.steps.who.about,
      prompts: [
        ($) => $.exercises.mapping.steps.who.prompts.a,
        ($) => $.exercises.mapping.steps.who.prompts.b,
        ($) => $.exercises.mapping.steps.who.prompts.c,
        ($) => $.exercises.mapping.steps.who.prompts.d,
        ($) => $.exercises.mapping.steps.who.prompts.e,
      ],
      fields: [],
      worksheets: [],
      checks: [
        hasActors(8, ($) => $.exercises.mapping.steps.who.checks.hasActors),
        saysSectors(($) => $.exercises.mapping.steps.who.checks.saysSectors),
        bothCircles(($) => $.exercises.mapping.steps.who.checks.bothCircles),
        saysResources(3, ($) => $.exercises.mapping.steps.who.checks.saysResources),
      ],
      places: ['names', 'pass', 'worksheets'],
    },
    {
      id: 'ties',
      title: ($) => $.exercises.mapping.steps.ties.title,
      about: ($) => $.exercises.mapping.steps.ties.about,
      prompts: [
        ($) => $.exercises.mapping.steps.ties.prompts.a,
        ($) => $.exercises.mapping.steps.ties.prompts.b,
        ($) => $.exercises.mapping.steps.ties.prompts.c,
      ],
      fields: TIES_FIELDS,
      worksheets: [],
      checks: [
        hasTies(10, ($) => $.exercises.mapping.steps.ties.checks.hasTies),
        bothStrengths(($) => $.exercises.mapping.steps.ties.checks.bothStrengths),
        askedConflict(ID, TIES_FIELDS[0], ($) => $.exercises.mapping.steps.ties.checks.askedConflict),
      ],
      places: ['between', 'ties', 'matrix'],
    },
    {
      id: 'read',
      title: ($) => $.exercises.mapping.steps.read.title,
      about: ($) => $.exercises.mapping.steps.read.about,
      prompts: [],
      fields: READ_FIELDS,
      worksheets: [],
      checks: [answered(ID, READ_FIELDS, ($) => $.exercises.mapping.steps.read.checks.answered)],
      places: ['reading', 'grid'],
    },
    {
      id: 'weave',
      title: ($) => $.exercises.mapping.steps.weave.title,
      about: ($) => $.exercises.mapping.steps.weave.about,
      prompts: [
        ($) => $.exercises.mapping.steps.weave.prompts.a,
        ($) => $.exercises.mapping.steps.weave.prompts.b,
      ],
      fields: [],
      worksheets: ['tiePlan'],
      checks: [
        hasFrames(2, ($) => $.exercises.mapping.steps.weave.checks.hasFrames),
        wovenAnew(($) => $.exercises.mapping.steps.weave.checks.wovenAnew),
        hasWeaver(($) => $.exercises.mapping.steps.weave.checks.hasWeaver),
      ],
      places: ['newFrame', 'ties', 'guide', 'worksheets'],
    },
    {
      id: 'conclude',
      title: ($) => $.exercises.mapping.steps.conclude.title,
      about: ($) => $.exercises.mapping.steps.conclude.about,
      prompts: [
        ($) => $.exercises.mapping.steps.conclude.prompts.a,
        ($) => $.exercises.mapping.steps.conclude.prompts.b,
      ],
      fields: CONCLUDE_FIELDS,
      worksheets: [],
      checks: [
        saysReasons(2, ($) => $.exercises.mapping.steps.conclude.checks.saysReasons),
        answered(ID, CONCLUDE_FIELDS, ($) => $.exercises.mapping.steps.conclude.checks.answered),
      ],
      places: ['compare', 'report'],
    },
  ],
  selfChecks: [
    {
      id: 'mapSteps',
      question: ($) => $.exercises.mapping.selfChecks.mapSteps.question,
      answer: ($) => $.exercises.mapping.selfChecks.mapSteps.answer,
    },
    {
      id: 'weaveSteps',
      question: ($) => $.exercises.mapping.selfChecks.weaveSteps.question,
      answer: ($) => $.exercises.mapping.selfChecks.weaveSteps.answer,
    },
  ],
  facilitation: {
    timing: ($) => $.exercises.mapping.timing,
    ask: [($) => $.exercises.mapping.ask.a, ($) => $.exercises.mapping.ask.b],
    lookFor: [($) => $.exercises.mapping.lookFor.a, ($) => $.exercises.mapping.lookFor.b],
  },
} as const satisfies Exercise;

import { answered, filledIn, hasActors, hasFrames, hasTies, saysWhy, wovenAnew } from '../checks';
import type { Exercise, FieldSpec } from '../types';
import { CRITERIA } from '../worksheets/criteria';
import { NORMS } from '../worksheets/norms';
import { TRAITS } from '../worksheets/traits';

/** Its record of `Project.worksheets`. */
const ID = 'exercise.leadership';

const PURPOSE_FIELDS = [
  {
    id: 'purpose.shared',
    kind: 'text',
    label: ($) => $.exercises.leadership.steps.purpose.fields.shared,
    hint: null,
  },
] as const satisfies readonly FieldSpec[];

const PERFORM_FIELDS = [
  {
    id: 'perform.value',
    kind: 'text',
    label: ($) => $.exercises.leadership.steps.perform.fields.value,
    hint: null,
  },
] as const satisfies readonly FieldSpec[];

/** Putting a network to work, and leading it (PKA module on networks, chapter V). */
export const LEADERSHIP = {
  id: 'leadership',
  worksheet: ID,
  title: ($) => $.exercises.leadership.title,
  chapter: ($) => $.exercises.leadership.chapter,
  about: ($) => $.exercises.leadership.about,
  minutes: 60,
  steps: [
    {
      id: 'purpose',
      title: ($) => $.exercises.leadership.steps.purpose.title,
      about: ($) => $.exercises.leadership.steps.purpose.about,
      prompts: [($) => $.exercises.leadership.steps.purpose.prompts.a],
      fields: PURPOSE_FIELDS,
      worksheets: [],
      checks: [
        saysWhy(($) => $.exercises.leadership.steps.purpose.checks.saysWhy),
        answered(ID, PURPOSE_FIELDS, ($) => $.exercises.leadership.steps.purpose.checks.answered),
      ],
      places: ['question'],
    },
    {
      id: 'design',
      title: ($) => $.exercises.leadership.steps.design.title,
      about: ($) => $.exercises.leadership.steps.design.about,
      prompts: [($) => $.exercises.leadership.steps.design.prompts.a],
      fields: [],
      worksheets: ['norms'],
      checks: [
        hasActors(6, ($) => $.exercises.leadership.steps.design.checks.hasActors),
        hasTies(6, ($) => $.exercises.leadership.steps.design.checks.hasTies),
        filledIn(NORMS, ($) => $.exercises.leadership.steps.design.checks.filledInnorms),
      ],
      places: ['names', 'pass', 'between', 'ties', 'worksheets'],
    },
    {
      id: 'grow',
      title: ($) => $.exercises.leadership.steps.grow.title,
      about: ($) => $.exercises.leadership.steps.grow.about,
      prompts: [($) => $.exercises.leadership.steps.grow.prompts.a],
      fields: [],
      worksheets: ['tiePlan'],
      checks: [
        hasFrames(2, ($) => $.exercises.leadership.steps.grow.checks.hasFrames),
        wovenAnew(($) => $.exercises.leadership.steps.grow.checks.wovenAnew),
      ],
      places: ['newFrame', 'ties', 'guide', 'worksheets'],
    },
    {
      id: 'perform',
      title: ($) => $.exercises.leadership.steps.perform.title,
      about: ($) => $.exercises.leadership.steps.perform.about,
      prompts: [($) => $.exercises.leadership.steps.perform.prompts.a],
      fields: PERFORM_FIELDS,
      worksheets: ['anklam'],
      checks: [answered(ID, PERFORM_FIELDS, ($) => $.exercises.leadership.steps.perform.checks.answered)],
      places: ['worksheets'],
    },
    {
      id: 'leader',
      title: ($) => $.exercises.leadership.steps.leader.title,
      about: ($) => $.exercises.leadership.steps.leader.about,
      prompts: [($) => $.exercises.leadership.steps.leader.prompts.a],
      fields: [],
      worksheets: ['criteria', 'traits'],
      checks: [
        filledIn(CRITERIA, ($) => $.exercises.leadership.steps.leader.checks.filledIncriteria),
        filledIn(TRAITS, ($) => $.exercises.leadership.steps.leader.checks.filledIntraits),
      ],
      places: ['worksheets', 'report'],
    },
  ],
  selfChecks: [
    {
      id: 'role',
      question: ($) => $.exercises.leadership.selfChecks.role.question,
      answer: ($) => $.exercises.leadership.selfChecks.role.answer,
    },
    {
      id: 'phases',
      question: ($) => $.exercises.leadership.selfChecks.phases.question,
      answer: ($) => $.exercises.leadership.selfChecks.phases.answer,
    },
  ],
  facilitation: {
    timing: ($) => $.exercises.leadership.timing,
    ask: [($) => $.exercises.leadership.ask.a],
    lookFor: [($) => $.exercises.leadership.lookFor.a],
  },
} as const satisfies Exercise;

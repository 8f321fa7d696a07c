import {
  answered,
  bothStrengths,
  hasActors,
  hasFrames,
  hasTies,
  saysReasons,
  saysWhy,
  stageReached,
  wovenAnew,
} from '../checks';
import type { Exercise, FieldSpec } from '../types';

/** Its record of `Project.worksheets`. */
const ID = 'exercise.reweaving';

const CASE_FIELDS = [
  { id: 'case.need', kind: 'text', label: ($) => $.exercises.reweaving.steps.case.fields.need, hint: null },
] as const satisfies readonly FieldSpec[];

const EFFECTIVE_FIELDS = [
  {
    id: 'effective.effect',
    kind: 'text',
    label: ($) => $.exercises.reweaving.steps.effective.fields.effect,
    hint: null,
  },
] as const satisfies readonly FieldSpec[];

/** A case: mapping and re-weaving (PKA module on networks, chapter IV). */
export const REWEAVING = {
  id: 'reweaving',
  worksheet: ID,
  title: ($) => $.exercises.reweaving.title,
  chapter: ($) => $.exercises.reweaving.chapter,
  about: ($) => $.exercises.reweaving.about,
  minutes: 75,
  steps: [
    {
      id: 'case',
      title: ($) => $.exercises.reweaving.steps.case.title,
      about: ($) => $.exercises.reweaving.steps.case.about,
      prompts: [($) => $.exercises.reweaving.steps.case.prompts.a],
      fields: CASE_FIELDS,
      worksheets: [],
      checks: [
        saysWhy(($) => $.exercises.reweaving.steps.case.checks.saysWhy),
        answered(ID, CASE_FIELDS, ($) => $.exercises.reweaving.steps.case.checks.answered),
      ],
      places: ['question'],
    },
    {
      id: 'now',
      title: ($) => $.exercises.reweaving.steps.now.title,
      about: ($) => $.exercises.reweaving.steps.now.about,
      prompts: [($) => $.exercises.reweaving.steps.now.prompts.a],
      fields: [],
      worksheets: [],
      checks: [
        hasActors(6, ($) => $.exercises.reweaving.steps.now.checks.hasActors),
        hasTies(6, ($) => $.exercises.reweaving.steps.now.checks.hasTies),
        bothStrengths(($) => $.exercises.reweaving.steps.now.checks.bothStrengths),
      ],
      places: ['names', 'pass', 'between', 'ties', 'reading'],
    },
    {
      id: 'stages',
      title: ($) => $.exercises.reweaving.steps.stages.title,
      about: ($) => $.exercises.reweaving.steps.stages.about,
      prompts: [($) => $.exercises.reweaving.steps.stages.prompts.a],
      fields: [],
      worksheets: [],
      checks: [
        hasFrames(3, ($) => $.exercises.reweaving.steps.stages.checks.hasFrames),
        wovenAnew(($) => $.exercises.reweaving.steps.stages.checks.wovenAnew),
        stageReached(($) => $.exercises.reweaving.steps.stages.checks.stageReached),
      ],
      places: ['newFrame', 'ties', 'guide'],
    },
    {
      id: 'effective',
      title: ($) => $.exercises.reweaving.steps.effective.title,
      about: ($) => $.exercises.reweaving.steps.effective.about,
      prompts: [($) => $.exercises.reweaving.steps.effective.prompts.a],
      fields: EFFECTIVE_FIELDS,
      worksheets: [],
      checks: [
        saysReasons(3, ($) => $.exercises.reweaving.steps.effective.checks.saysReasons),
        answered(ID, EFFECTIVE_FIELDS, ($) => $.exercises.reweaving.steps.effective.checks.answered),
      ],
      places: ['compare', 'report'],
    },
  ],
  selfChecks: [],
  facilitation: {
    timing: ($) => $.exercises.reweaving.timing,
    ask: [($) => $.exercises.reweaving.ask.a],
    lookFor: [($) => $.exercises.reweaving.lookFor.a, ($) => $.exercises.reweaving.lookFor.b],
  },
} as const satisfies Exercise;

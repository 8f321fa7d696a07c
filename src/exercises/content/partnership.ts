import {
  answered,
  bottleneckEased,
  bottleneckFound,
  hasActors,
  hasFrames,
  hasTies,
  saysDuties,
  saysReasons,
  saysSectors,
  saysWhy,
  wovenAnew,
} from '../checks';
import type { Exercise, FieldSpec } from '../types';

/** Its record of `Project.worksheets`. */
const ID = 'exercise.partnership';

const KIND_FIELDS = [
  {
    id: 'kind.business',
    kind: 'line',
    label: ($) => $.exercises.partnership.steps.kind.fields.business,
    hint: null,
  },
] as const satisfies readonly FieldSpec[];

const BOTTLENECK_FIELDS = [
  {
    id: 'bottleneck.found',
    kind: 'text',
    label: ($) => $.exercises.partnership.steps.bottleneck.fields.found,
    hint: null,
  },
] as const satisfies readonly FieldSpec[];

const EXPLAIN_FIELDS = [
  {
    id: 'explain.analysis',
    kind: 'text',
    label: ($) => $.exercises.partnership.steps.explain.fields.analysis,
    hint: null,
  },
] as const satisfies readonly FieldSpec[];

/** Exercise 1: a business partnership (Diklatpim III text, exercise 1). */
export const PARTNERSHIP = {
  id: 'partnership',
  worksheet: ID,
  title: ($) => $.exercises.partnership.title,
  chapter: ($) => $.exercises.partnership.chapter,
  about: ($) => $.exercises.partnership.about,
  minutes: 90,
  steps: [
    {
      id: 'kind',
      title: ($) => $.exercises.partnership.steps.kind.title,
      about: ($) => $.exercises.partnership.steps.kind.about,
      prompts: [($) => $.exercises.partnership.steps.kind.prompts.a],
      fields: KIND_FIELDS,
      worksheets: [],
      checks: [
        saysWhy(($) => $.exercises.partnership.steps.kind.checks.saysWhy),
        answered(ID, KIND_FIELDS, ($) => $.exercises.partnership.steps.kind.checks.answered),
      ],
      places: ['question'],
    },
    {
      id: 'parties',
      title: ($) => $.exercises.partnership.steps.parties.title,
      about: ($) => $.exercises.partnership.steps.parties.about,
      prompts: [($) => $.exercises.partnership.steps.parties.prompts.a],
      fields: [],
      worksheets: ['stakeholders', 'forms'],
      checks: [
        hasActors(6, ($) => $.exercises.partnership.steps.parties.checks.hasActors),
        hasTies(5, ($) => $.exercises.partnership.steps.parties.checks.hasTies),
        saysSectors(($) => $.exercises.partnership.steps.parties.checks.saysSectors),
        saysDuties(($) => $.exercises.partnership.steps.parties.checks.saysDuties),
      ],
      places: ['names', 'pass', 'between', 'ties', 'worksheets'],
    },
    {
      id: 'bottleneck',
      title: ($) => $.exercises.partnership.steps.bottleneck.title,
      about: ($) => $.exercises.partnership.steps.bottleneck.about,
      prompts: [
        ($) => $.exercises.partnership.steps.bottleneck.prompts.a,
        ($) => $.exercises.partnership.steps.bottleneck.prompts.b,
      ],
      fields: BOTTLENECK_FIELDS,
      worksheets: [],
      checks: [
        bottleneckFound(($) => $.exercises.partnership.steps.bottleneck.checks.bottleneckFound),
        answered(ID, BOTTLENECK_FIELDS, ($) => $.exercises.partnership.steps.bottleneck.checks.answered),
      ],
      places: ['reading'],
    },
    {
      id: 'rebuild',
      title: ($) => $.exercises.partnership.steps.rebuild.title,
      about: ($) => $.exercises.partnership.steps.rebuild.about,
      prompts: [($) => $.exercises.partnership.steps.rebuild.prompts.a],
      fields: [],
      worksheets: ['tiePlan'],
      checks: [
        hasFrames(2, ($) => $.exercises.partnership.steps.rebuild.checks.hasFrames),
        wovenAnew(($) => $.exercises.partnership.steps.rebuild.checks.wovenAnew),
        bottleneckEased(($) => $.exercises.partnership.steps.rebuild.checks.bottleneckEased),
      ],
      places: ['newFrame', 'ties', 'guide'],
    },
    {
      id: 'explain',
      title: ($) => $.exercises.partnership.steps.explain.title,
      about: ($) => $.exercises.partnership.steps.explain.about,
      prompts: [($) => $.exercises.partnership.steps.explain.prompts.a],
      fields: EXPLAIN_FIELDS,
      worksheets: ['partnership', 'readiness'],
      checks: [
        saysReasons(2, ($) => $.exercises.partnership.steps.explain.checks.saysReasons),
        answered(ID, EXPLAIN_FIELDS, ($) => $.exercises.partnership.steps.explain.checks.answered),
      ],
      places: ['compare', 'worksheets', 'report'],
    },
  ],
  selfChecks: [],
  facilitation: {
    timing: ($) => $.exercises.partnership.timing,
    ask: [($) => $.exercises.partnership.ask.a, ($) => $.exercises.partnership.ask.b],
    lookFor: [($) => $.exercises.partnership.lookFor.a, ($) => $.exercises.partnership.lookFor.b],
  },
} as const satisfies Exercise;

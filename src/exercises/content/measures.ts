import { answered, hasActors, hasTies } from '../checks';
import type { Exercise, FieldSpec } from '../types';

/** Its record of `Project.worksheets`. */
const ID = 'exercise.measures';

const SIZE_FIELDS = [
  { id: 'size.size', kind: 'text', label: ($) => $.exercises.measures.steps.size.fields.size, hint: null },
] as const satisfies readonly FieldSpec[];

const CENTRE_FIELDS = [
  {
    id: 'centre.centre',
    kind: 'text',
    label: ($) => $.exercises.measures.steps.centre.fields.centre,
    hint: null,
  },
] as const satisfies readonly FieldSpec[];

const DENSITY_FIELDS = [
  {
    id: 'density.density',
    kind: 'text',
    label: ($) => $.exercises.measures.steps.density.fields.density,
    hint: null,
  },
] as const satisfies readonly FieldSpec[];

/** Size, centrality and density (PKA module on networks, chapter III). */
export const MEASURES = {
  id: 'measures',
  worksheet: ID,
  title: ($) => $.exercises.measures.title,
  chapter: ($) => $.exercises.measures.chapter,
  about: ($) => $.exercises.measures.about,
  minutes: 40,
  steps: [
    {
      id: 'draw',
      title: ($) => $.exercises.measures.steps.draw.title,
      about: ($) => $.exercises.measures.steps.draw.about,
      prompts: [($) => $.exercises.measures.steps.draw.prompts.a],
      fields: [],
      worksheets: [],
      checks: [
        hasActors(8, ($) => $.exercises.measures.steps.draw.checks.hasActors),
        hasTies(8, ($) => $.exercises.measures.steps.draw.checks.hasTies),
      ],
      places: ['names', 'between', 'ties'],
    },
    {
      id: 'size',
      title: ($) => $.exercises.measures.steps.size.title,
      about: ($) => $.exercises.measures.steps.size.about,
      prompts: [($) => $.exercises.measures.steps.size.prompts.a],
      fields: SIZE_FIELDS,
      worksheets: [],
      checks: [answered(ID, SIZE_FIELDS, ($) => $.exercises.measures.steps.size.checks.answered)],
      places: ['reading'],
    },
    {
      id: 'centre',
      title: ($) => $.exercises.measures.steps.centre.title,
      about: ($) => $.exercises.measures.steps.centre.about,
      prompts: [($) => $.exercises.measures.steps.centre.prompts.a],
      fields: CENTRE_FIELDS,
      worksheets: [],
      checks: [answered(ID, CENTRE_FIELDS, ($) => $.exercises.measures.steps.centre.checks.answered)],
      places: ['reading'],
    },
    {
      id: 'density',
      title: ($) => $.exercises.measures.steps.density.title,
      about: ($) => $.exercises.measures.steps.density.about,
      prompts: [($) => $.exercises.measures.steps.density.prompts.a],
      fields: DENSITY_FIELDS,
      worksheets: [],
      checks: [answered(ID, DENSITY_FIELDS, ($) => $.exercises.measures.steps.density.checks.answered)],
      places: ['reading'],
    },
  ],
  selfChecks: [
    {
      id: 'size',
      question: ($) => $.exercises.measures.selfChecks.size.question,
      answer: ($) => $.exercises.measures.selfChecks.size.answer,
    },
    {
      id: 'centrality',
      question: ($) => $.exercises.measures.selfChecks.centrality.question,
      answer: ($) => $.exercises.measures.selfChecks.centrality.answer,
    },
    {
      id: 'density',
      question: ($) => $.exercises.measures.selfChecks.density.question,
      answer: ($) => $.exercises.measures.selfChecks.density.answer,
    },
  ],
  facilitation: {
    timing: ($) => $.exercises.measures.timing,
    ask: [($) => $.exercises.measures.ask.a],
    lookFor: [($) => $.exercises.measures.lookFor.a, ($) => $.exercises.measures.lookFor.b],
  },
} as const satisfies Exercise;

import {
  answered,
  filledIn,
  hasActors,
  hasFrames,
  hasTies,
  nobodyAlone,
  saysDuties,
  saysReasons,
  wovenAnew,
} from '../checks';
import type { Exercise, FieldSpec } from '../types';
import { COMPONENTS } from '../worksheets/components';
import { NORMS } from '../worksheets/norms';

/** Its record of `Project.worksheets`. */
const ID = 'exercise.components';

const TELL_FIELDS = [
  {
    id: 'tell.story',
    kind: 'text',
    label: ($) => $.exercises.components.steps.tell.fields.story,
    hint: null,
  },
] as const satisfies readonly FieldSpec[];

/** Exercise 2: the eight components (Diklatpim III text, exercise 2). */
export const EIGHT_COMPONENTS = {
  id: 'components',
  worksheet: ID,
  title: ($) => $.exercises.components.title,
  chapter: ($) => $.exercises.components.chapter,
  about: ($) => $.exercises.components.about,
  minutes: 75,
  steps: [
    {
      id: 'existing',
      title: ($) => $.exercises.components.steps.existing.title,
      about: ($) => $.exercises.components.steps.existing.about,
      prompts: [($) => $.exercises.components.steps.existing.prompts.a],
      fields: [],
      worksheets: [],
      checks: [
        hasActors(6, ($) => $.exercises.components.steps.existing.checks.hasActors),
        hasTies(6, ($) => $.exercises.components.steps.existing.checks.hasTies),
        saysDuties(($) => $.exercises.components.steps.existing.checks.saysDuties),
      ],
      places: ['names', 'pass', 'between', 'ties', 'worksheets'],
    },
    {
      id: 'eight',
      title: ($) => $.exercises.components.steps.eight.title,
      about: ($) => $.exercises.components.steps.eight.about,
      prompts: [($) => $.exercises.components.steps.eight.prompts.a],
      fields: [],
      worksheets: ['components', 'norms'],
      checks: [
        filledIn(COMPONENTS, ($) => $.exercises.components.steps.eight.checks.filledIncomponents),
        filledIn(NORMS, ($) => $.exercises.components.steps.eight.checks.filledInnorms),
      ],
      places: ['worksheets'],
    },
    {
      id: 'rebuild',
      title: ($) => $.exercises.components.steps.rebuild.title,
      about: ($) => $.exercises.components.steps.rebuild.about,
      prompts: [($) => $.exercises.components.steps.rebuild.prompts.a],
      fields: [],
      worksheets: ['tiePlan'],
      checks: [
        hasFrames(2, ($) => $.exercises.components.steps.rebuild.checks.hasFrames),
        wovenAnew(($) => $.exercises.components.steps.rebuild.checks.wovenAnew),
        nobodyAlone(($) => $.exercises.components.steps.rebuild.checks.nobodyAlone),
      ],
      places: ['newFrame', 'ties', 'guide', 'worksheets'],
    },
    {
      id: 'tell',
      title: ($) => $.exercises.components.steps.tell.title,
      about: ($) => $.exercises.components.steps.tell.about,
      prompts: [($) => $.exercises.components.steps.tell.prompts.a],
      fields: TELL_FIELDS,
      worksheets: [],
      checks: [
        saysReasons(2, ($) => $.exercises.components.steps.tell.checks.saysReasons),
        answered(ID, TELL_FIELDS, ($) => $.exercises.components.steps.tell.checks.answered),
      ],
      places: ['compare', 'report'],
    },
  ],
  selfChecks: [],
  facilitation: {
    timing: ($) => $.exercises.components.timing,
    ask: [($) => $.exercises.components.ask.a],
    lookFor: [($) => $.exercises.components.lookFor.a],
  },
} as const satisfies Exercise;

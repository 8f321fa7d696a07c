import type { Worksheet } from '../types';

/** What is planned for each tie. */
export const TIE_PLAN = {
  id: 'tiePlan',
  title: ($) => $.worksheets.tiePlan.title,
  about: ($) => $.worksheets.tiePlan.about,
  fields: [],
  rows: {
    of: 'ties',
    columns: [
      {
        id: 'introducer',
        kind: 'actor',
        label: ($) => $.worksheets.tiePlan.columns.introducer.label,
        hint: null,
      },
      {
        id: 'nextStep',
        kind: 'choice',
        label: ($) => $.worksheets.tiePlan.columns.nextStep.label,
        hint: null,
        choices: [
          { id: 'know', label: ($) => $.worksheets.tiePlan.columns.nextStep.choices.know },
          { id: 'like', label: ($) => $.worksheets.tiePlan.columns.nextStep.choices.like },
          { id: 'trust', label: ($) => $.worksheets.tiePlan.columns.nextStep.choices.trust },
          { id: 'buy', label: ($) => $.worksheets.tiePlan.columns.nextStep.choices.buy },
        ],
      },
      { id: 'by', kind: 'day', label: ($) => $.worksheets.tiePlan.columns.by.label, hint: null },
      { id: 'sign', kind: 'line', label: ($) => $.worksheets.tiePlan.columns.sign.label, hint: null },
    ],
  },
} as const satisfies Worksheet;

import type { Worksheet } from '../types';

/** How far each partnership has come (LAN 2015, IV.D). */
export const PARTNERSHIP = {
  id: 'partnership',
  title: ($) => $.worksheets.partnership.title,
  about: ($) => $.worksheets.partnership.about,
  fields: [],
  rows: {
    of: 'ties',
    columns: [
      {
        id: 'step',
        kind: 'choice',
        label: ($) => $.worksheets.partnership.columns.step.label,
        hint: null,
        choices: [
          { id: 'mapping', label: ($) => $.worksheets.partnership.columns.step.choices.mapping },
          { id: 'gathering', label: ($) => $.worksheets.partnership.columns.step.choices.gathering },
          { id: 'analysing', label: ($) => $.worksheets.partnership.columns.step.choices.analysing },
          { id: 'exploring', label: ($) => $.worksheets.partnership.columns.step.choices.exploring },
          { id: 'planning', label: ($) => $.worksheets.partnership.columns.step.choices.planning },
          { id: 'agreeing', label: ($) => $.worksheets.partnership.columns.step.choices.agreeing },
          { id: 'signing', label: ($) => $.worksheets.partnership.columns.step.choices.signing },
          { id: 'doing', label: ($) => $.worksheets.partnership.columns.step.choices.doing },
          { id: 'monitoring', label: ($) => $.worksheets.partnership.columns.step.choices.monitoring },
          { id: 'improving', label: ($) => $.worksheets.partnership.columns.step.choices.improving },
          { id: 'renewing', label: ($) => $.worksheets.partnership.columns.step.choices.renewing },
        ],
      },
      { id: 'since', kind: 'day', label: ($) => $.worksheets.partnership.columns.since.label, hint: null },
      { id: 'note', kind: 'line', label: ($) => $.worksheets.partnership.columns.note.label, hint: null },
    ],
  },
} as const satisfies Worksheet;

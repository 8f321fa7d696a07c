import type { Worksheet } from '../types';

/** Forms that cooperation takes, for each tie. */
export const FORMS = {
  id: 'forms',
  title: ($) => $.worksheets.forms.title,
  about: ($) => $.worksheets.forms.about,
  fields: [],
  rows: {
    of: 'ties',
    columns: [
      {
        id: 'form',
        kind: 'choice',
        label: ($) => $.worksheets.forms.columns.form.label,
        hint: null,
        choices: [
          { id: 'mutualAid', label: ($) => $.worksheets.forms.columns.form.choices.mutualAid },
          { id: 'bargaining', label: ($) => $.worksheets.forms.columns.form.choices.bargaining },
          { id: 'cooptation', label: ($) => $.worksheets.forms.columns.form.choices.cooptation },
          { id: 'coalition', label: ($) => $.worksheets.forms.columns.form.choices.coalition },
          { id: 'jointProject', label: ($) => $.worksheets.forms.columns.form.choices.jointProject },
        ],
      },
      {
        id: 'business',
        kind: 'choice',
        label: ($) => $.worksheets.forms.columns.business.label,
        hint: null,
        choices: [
          { id: 'profitSharing', label: ($) => $.worksheets.forms.columns.business.choices.profitSharing },
          { id: 'opportunity', label: ($) => $.worksheets.forms.columns.business.choices.opportunity },
          { id: 'bot', label: ($) => $.worksheets.forms.columns.business.choices.bot },
          { id: 'jointVenture', label: ($) => $.worksheets.forms.columns.business.choices.jointVenture },
          { id: 'merger', label: ($) => $.worksheets.forms.columns.business.choices.merger },
          { id: 'consolidation', label: ($) => $.worksheets.forms.columns.business.choices.consolidation },
          { id: 'franchise', label: ($) => $.worksheets.forms.columns.business.choices.franchise },
        ],
      },
      {
        id: 'school',
        kind: 'choice',
        label: ($) => $.worksheets.forms.columns.school.label,
        hint: null,
        choices: [
          { id: 'educational', label: ($) => $.worksheets.forms.columns.school.choices.educational },
          { id: 'cultural', label: ($) => $.worksheets.forms.columns.school.choices.cultural },
          { id: 'institutional', label: ($) => $.worksheets.forms.columns.school.choices.institutional },
        ],
      },
      { id: 'note', kind: 'line', label: ($) => $.worksheets.forms.columns.note.label, hint: null },
    ],
  },
} as const satisfies Worksheet;

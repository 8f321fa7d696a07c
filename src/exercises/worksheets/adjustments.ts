import type { Worksheet } from '../types';

/** Anklam's four adjustments; the same fields as in the guide, so that nothing is written twice. */
export const ADJUSTMENTS = {
  id: 'anklam',
  title: ($) => $.worksheets.adjustments.title,
  about: ($) => $.worksheets.adjustments.about,
  fields: [
    {
      id: 'purpose',
      kind: 'text',
      label: ($) => $.worksheets.adjustments.fields.purpose.label,
      hint: ($) => $.worksheets.adjustments.fields.purpose.hint,
    },
    {
      id: 'structure',
      kind: 'text',
      label: ($) => $.worksheets.adjustments.fields.structure.label,
      hint: ($) => $.worksheets.adjustments.fields.structure.hint,
    },
    {
      id: 'style',
      kind: 'text',
      label: ($) => $.worksheets.adjustments.fields.style.label,
      hint: ($) => $.worksheets.adjustments.fields.style.hint,
    },
    {
      id: 'value',
      kind: 'text',
      label: ($) => $.worksheets.adjustments.fields.value.label,
      hint: ($) => $.worksheets.adjustments.fields.value.hint,
    },
  ],
  rows: null,
} as const satisfies Worksheet;

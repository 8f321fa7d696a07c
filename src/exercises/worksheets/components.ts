import type { Worksheet } from '../types';

/** The eight components by which LAN's teaching text re-weaves a network. */
export const COMPONENTS = {
  id: 'components',
  title: ($) => $.worksheets.components.title,
  about: ($) => $.worksheets.components.about,
  fields: [
    {
      id: 'content',
      kind: 'text',
      label: ($) => $.worksheets.components.fields.content.label,
      hint: ($) => $.worksheets.components.fields.content.hint,
    },
    {
      id: 'needs',
      kind: 'text',
      label: ($) => $.worksheets.components.fields.needs.label,
      hint: ($) => $.worksheets.components.fields.needs.hint,
    },
    {
      id: 'structure',
      kind: 'text',
      label: ($) => $.worksheets.components.fields.structure.label,
      hint: ($) => $.worksheets.components.fields.structure.hint,
    },
    {
      id: 'norms',
      kind: 'text',
      label: ($) => $.worksheets.components.fields.norms.label,
      hint: ($) => $.worksheets.components.fields.norms.hint,
    },
    {
      id: 'socialCapital',
      kind: 'text',
      label: ($) => $.worksheets.components.fields.socialCapital.label,
      hint: ($) => $.worksheets.components.fields.socialCapital.hint,
    },
    {
      id: 'humanCapital',
      kind: 'text',
      label: ($) => $.worksheets.components.fields.humanCapital.label,
      hint: ($) => $.worksheets.components.fields.humanCapital.hint,
    },
    {
      id: 'technology',
      kind: 'text',
      label: ($) => $.worksheets.components.fields.technology.label,
      hint: ($) => $.worksheets.components.fields.technology.hint,
    },
    {
      id: 'commitment',
      kind: 'text',
      label: ($) => $.worksheets.components.fields.commitment.label,
      hint: ($) => $.worksheets.components.fields.commitment.hint,
    },
  ],
  rows: null,
} as const satisfies Worksheet;

import type { Worksheet } from '../types';

/** Six traits of a network leader (LLC 2012), judged by oneself. */
export const TRAITS = {
  id: 'traits',
  title: ($) => $.worksheets.traits.title,
  about: ($) => $.worksheets.traits.about,
  fields: [
    {
      id: 'ideas',
      kind: 'level',
      label: ($) => $.worksheets.traits.fields.ideas.label,
      hint: null,
      most: 5,
      ends: [($) => $.worksheets.traits.least, ($) => $.worksheets.traits.most],
    },
    {
      id: 'information',
      kind: 'level',
      label: ($) => $.worksheets.traits.fields.information.label,
      hint: null,
      most: 5,
      ends: [($) => $.worksheets.traits.least, ($) => $.worksheets.traits.most],
    },
    {
      id: 'contacts',
      kind: 'level',
      label: ($) => $.worksheets.traits.fields.contacts.label,
      hint: null,
      most: 5,
      ends: [($) => $.worksheets.traits.least, ($) => $.worksheets.traits.most],
    },
    {
      id: 'weaving',
      kind: 'level',
      label: ($) => $.worksheets.traits.fields.weaving.label,
      hint: null,
      most: 5,
      ends: [($) => $.worksheets.traits.least, ($) => $.worksheets.traits.most],
    },
    {
      id: 'faith',
      kind: 'level',
      label: ($) => $.worksheets.traits.fields.faith.label,
      hint: null,
      most: 5,
      ends: [($) => $.worksheets.traits.least, ($) => $.worksheets.traits.most],
    },
    {
      id: 'openness',
      kind: 'level',
      label: ($) => $.worksheets.traits.fields.openness.label,
      hint: null,
      most: 5,
      ends: [($) => $.worksheets.traits.least, ($) => $.worksheets.traits.most],
    },
    { id: 'next', kind: 'text', label: ($) => $.worksheets.traits.fields.next.label, hint: null },
  ],
  rows: null,
} as const satisfies Worksheet;

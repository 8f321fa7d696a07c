import type { Worksheet } from '../types';

/** Norms that the parties agreed on. */
export const NORMS = {
  id: 'norms',
  title: ($) => $.worksheets.norms.title,
  about: ($) => $.worksheets.norms.about,
  fields: [],
  rows: {
    of: 'own',
    columns: [
      { id: 'rule', kind: 'line', label: ($) => $.worksheets.norms.columns.rule.label, hint: null },
      { id: 'keeper', kind: 'actor', label: ($) => $.worksheets.norms.columns.keeper.label, hint: null },
      {
        id: 'whenBroken',
        kind: 'line',
        label: ($) => $.worksheets.norms.columns.whenBroken.label,
        hint: null,
      },
    ],
  },
} as const satisfies Worksheet;

import type { Template } from './types';

/** Farming partnership. */
export const FARMING = {
  id: 'farming',
  title: ($) => $.templates.farming.title,
  about: ($) => $.templates.farming.about,
  question: ($) => $.templates.farming.question,
  tieTypes: ['goods', 'credit', 'guidance'],
  categories: [
    {
      id: 'farmers',
      label: ($) => $.templates.farming.categories.farmers,
      sector: 'community',
      circle: 'internal',
      kind: 'group',
    },
    {
      id: 'coop',
      label: ($) => $.templates.farming.categories.coop,
      sector: 'cooperative',
      circle: 'internal',
      kind: 'organisation',
    },
    {
      id: 'buyer',
      label: ($) => $.templates.farming.categories.buyer,
      sector: 'private',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'trader',
      label: ($) => $.templates.farming.categories.trader,
      sector: 'private',
      circle: 'external',
      kind: 'person',
    },
    {
      id: 'mill',
      label: ($) => $.templates.farming.categories.mill,
      sector: 'private',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'extension',
      label: ($) => $.templates.farming.categories.extension,
      sector: 'government',
      circle: 'external',
      kind: 'person',
    },
    {
      id: 'office',
      label: ($) => $.templates.farming.categories.office,
      sector: 'government',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'bank',
      label: ($) => $.templates.farming.categories.bank,
      sector: 'finance',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'supplier',
      label: ($) => $.templates.farming.categories.supplier,
      sector: 'private',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'local',
      label: ($) => $.templates.farming.categories.local,
      sector: 'government',
      circle: 'external',
      kind: 'organisation',
    },
  ],
} as const satisfies Template;

import type { Template } from './types';

/** Crafts partnership. */
export const CRAFTS = {
  id: 'crafts',
  title: ($) => $.templates.crafts.title,
  about: ($) => $.templates.crafts.about,
  question: ($) => $.templates.crafts.question,
  tieTypes: ['goods', 'knowledge', 'credit'],
  categories: [
    {
      id: 'crafters',
      label: ($) => $.templates.crafts.categories.crafters,
      sector: 'community',
      circle: 'internal',
      kind: 'group',
    },
    {
      id: 'coop',
      label: ($) => $.templates.crafts.categories.coop,
      sector: 'cooperative',
      circle: 'internal',
      kind: 'organisation',
    },
    {
      id: 'material',
      label: ($) => $.templates.crafts.categories.material,
      sector: 'private',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'gallery',
      label: ($) => $.templates.crafts.categories.gallery,
      sector: 'private',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'market',
      label: ($) => $.templates.crafts.categories.market,
      sector: 'private',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'industry',
      label: ($) => $.templates.crafts.categories.industry,
      sector: 'government',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'tourism',
      label: ($) => $.templates.crafts.categories.tourism,
      sector: 'government',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'bank',
      label: ($) => $.templates.crafts.categories.bank,
      sector: 'finance',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'school',
      label: ($) => $.templates.crafts.categories.school,
      sector: 'academia',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'association',
      label: ($) => $.templates.crafts.categories.association,
      sector: 'private',
      circle: 'external',
      kind: 'organisation',
    },
  ],
} as const satisfies Template;

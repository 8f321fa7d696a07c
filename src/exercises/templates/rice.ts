import type { Template } from './types';

/** Rice trade. */
export const RICE = {
  id: 'rice',
  title: ($) => $.templates.rice.title,
  about: ($) => $.templates.rice.about,
  question: ($) => $.templates.rice.question,
  tieTypes: ['goods', 'credit', 'guidance'],
  categories: [
    {
      id: 'farmers',
      label: ($) => $.templates.rice.categories.farmers,
      sector: 'community',
      circle: 'internal',
      kind: 'group',
    },
    {
      id: 'middleman',
      label: ($) => $.templates.rice.categories.middleman,
      sector: 'private',
      circle: 'external',
      kind: 'person',
    },
    {
      id: 'mill',
      label: ($) => $.templates.rice.categories.mill,
      sector: 'private',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'villageCoop',
      label: ($) => $.templates.rice.categories.villageCoop,
      sector: 'cooperative',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'farmersCoop',
      label: ($) => $.templates.rice.categories.farmersCoop,
      sector: 'cooperative',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'store',
      label: ($) => $.templates.rice.categories.store,
      sector: 'government',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'bank',
      label: ($) => $.templates.rice.categories.bank,
      sector: 'finance',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'agriculture',
      label: ($) => $.templates.rice.categories.agriculture,
      sector: 'government',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'coopOffice',
      label: ($) => $.templates.rice.categories.coopOffice,
      sector: 'government',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'extension',
      label: ($) => $.templates.rice.categories.extension,
      sector: 'government',
      circle: 'external',
      kind: 'person',
    },
    {
      id: 'local',
      label: ($) => $.templates.rice.categories.local,
      sector: 'government',
      circle: 'external',
      kind: 'organisation',
    },
  ],
} as const satisfies Template;

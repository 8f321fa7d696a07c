import type { Template } from './types';

/** Home industry partnership. */
export const HOME_INDUSTRY = {
  id: 'homeIndustry',
  title: ($) => $.templates.homeIndustry.title,
  about: ($) => $.templates.homeIndustry.about,
  question: ($) => $.templates.homeIndustry.question,
  tieTypes: ['goods', 'money', 'access'],
  categories: [
    {
      id: 'makers',
      label: ($) => $.templates.homeIndustry.categories.makers,
      sector: 'community',
      circle: 'internal',
      kind: 'group',
    },
    {
      id: 'coop',
      label: ($) => $.templates.homeIndustry.categories.coop,
      sector: 'cooperative',
      circle: 'internal',
      kind: 'organisation',
    },
    {
      id: 'shop',
      label: ($) => $.templates.homeIndustry.categories.shop,
      sector: 'private',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'supplier',
      label: ($) => $.templates.homeIndustry.categories.supplier,
      sector: 'private',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'msme',
      label: ($) => $.templates.homeIndustry.categories.msme,
      sector: 'government',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'health',
      label: ($) => $.templates.homeIndustry.categories.health,
      sector: 'government',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'permit',
      label: ($) => $.templates.homeIndustry.categories.permit,
      sector: 'government',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'certifier',
      label: ($) => $.templates.homeIndustry.categories.certifier,
      sector: 'private',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'bank',
      label: ($) => $.templates.homeIndustry.categories.bank,
      sector: 'finance',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'campus',
      label: ($) => $.templates.homeIndustry.categories.campus,
      sector: 'academia',
      circle: 'external',
      kind: 'organisation',
    },
  ],
} as const satisfies Template;

import type { Template } from './types';

/** School partnership: institutional. */
export const SCHOOL_INSTITUTIONAL = {
  id: 'schoolInstitutional',
  title: ($) => $.templates.schoolInstitutional.title,
  about: ($) => $.templates.schoolInstitutional.about,
  question: ($) => $.templates.schoolInstitutional.question,
  tieTypes: ['information', 'access', 'knowledge'],
  categories: [
    {
      id: 'school',
      label: ($) => $.templates.schoolInstitutional.categories.school,
      sector: 'academia',
      circle: 'internal',
      kind: 'organisation',
    },
    {
      id: 'other',
      label: ($) => $.templates.schoolInstitutional.categories.other,
      sector: 'academia',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'campus',
      label: ($) => $.templates.schoolInstitutional.categories.campus,
      sector: 'academia',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'industry',
      label: ($) => $.templates.schoolInstitutional.categories.industry,
      sector: 'private',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'office',
      label: ($) => $.templates.schoolInstitutional.categories.office,
      sector: 'government',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'labour',
      label: ($) => $.templates.schoolInstitutional.categories.labour,
      sector: 'government',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'certifier',
      label: ($) => $.templates.schoolInstitutional.categories.certifier,
      sector: 'private',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'alumni',
      label: ($) => $.templates.schoolInstitutional.categories.alumni,
      sector: 'community',
      circle: 'external',
      kind: 'group',
    },
    {
      id: 'committee',
      label: ($) => $.templates.schoolInstitutional.categories.committee,
      sector: 'community',
      circle: 'external',
      kind: 'group',
    },
  ],
} as const satisfies Template;

import type { Template } from './types';

/** School partnership: educational. */
export const SCHOOL_EDUCATIONAL = {
  id: 'schoolEducational',
  title: ($) => $.templates.schoolEducational.title,
  about: ($) => $.templates.schoolEducational.about,
  question: ($) => $.templates.schoolEducational.question,
  tieTypes: ['communication', 'guidance', 'problemSolving'],
  categories: [
    {
      id: 'head',
      label: ($) => $.templates.schoolEducational.categories.head,
      sector: 'academia',
      circle: 'internal',
      kind: 'person',
    },
    {
      id: 'teachers',
      label: ($) => $.templates.schoolEducational.categories.teachers,
      sector: 'academia',
      circle: 'internal',
      kind: 'group',
    },
    {
      id: 'counsellor',
      label: ($) => $.templates.schoolEducational.categories.counsellor,
      sector: 'academia',
      circle: 'internal',
      kind: 'person',
    },
    {
      id: 'pupils',
      label: ($) => $.templates.schoolEducational.categories.pupils,
      sector: 'academia',
      circle: 'internal',
      kind: 'group',
    },
    {
      id: 'parents',
      label: ($) => $.templates.schoolEducational.categories.parents,
      sector: 'community',
      circle: 'external',
      kind: 'group',
    },
    {
      id: 'committee',
      label: ($) => $.templates.schoolEducational.categories.committee,
      sector: 'community',
      circle: 'external',
      kind: 'group',
    },
    {
      id: 'clinic',
      label: ($) => $.templates.schoolEducational.categories.clinic,
      sector: 'government',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'office',
      label: ($) => $.templates.schoolEducational.categories.office,
      sector: 'government',
      circle: 'external',
      kind: 'organisation',
    },
  ],
} as const satisfies Template;

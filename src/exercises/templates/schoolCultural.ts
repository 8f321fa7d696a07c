import type { Template } from './types';

/** School partnership: cultural. */
export const SCHOOL_CULTURAL = {
  id: 'schoolCultural',
  title: ($) => $.templates.schoolCultural.title,
  about: ($) => $.templates.schoolCultural.about,
  question: ($) => $.templates.schoolCultural.question,
  tieTypes: ['communication', 'knowledge', 'access'],
  categories: [
    {
      id: 'school',
      label: ($) => $.templates.schoolCultural.categories.school,
      sector: 'academia',
      circle: 'internal',
      kind: 'organisation',
    },
    {
      id: 'pupils',
      label: ($) => $.templates.schoolCultural.categories.pupils,
      sector: 'academia',
      circle: 'internal',
      kind: 'group',
    },
    {
      id: 'elders',
      label: ($) => $.templates.schoolCultural.categories.elders,
      sector: 'community',
      circle: 'external',
      kind: 'group',
    },
    {
      id: 'studio',
      label: ($) => $.templates.schoolCultural.categories.studio,
      sector: 'community',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'youth',
      label: ($) => $.templates.schoolCultural.categories.youth,
      sector: 'community',
      circle: 'external',
      kind: 'group',
    },
    {
      id: 'village',
      label: ($) => $.templates.schoolCultural.categories.village,
      sector: 'government',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'culture',
      label: ($) => $.templates.schoolCultural.categories.culture,
      sector: 'government',
      circle: 'external',
      kind: 'organisation',
    },
    {
      id: 'parents',
      label: ($) => $.templates.schoolCultural.categories.parents,
      sector: 'community',
      circle: 'external',
      kind: 'group',
    },
    {
      id: 'media',
      label: ($) => $.templates.schoolCultural.categories.media,
      sector: 'media',
      circle: 'external',
      kind: 'organisation',
    },
  ],
} as const satisfies Template;

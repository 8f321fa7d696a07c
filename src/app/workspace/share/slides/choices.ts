import type { Language } from '@/i18n/messages';
import type { Project } from '@/model/types';
import { isHidden, sectionOrder } from '@/report/reportSheet';
import type { SectionId } from '@/report/types';

export const FORMATS = ['pptx', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

/** What is chosen about a report. */
export interface Choices {
  readonly format: Format;
  readonly language: Language;
  /** null for what one usually wants in that form. */
  readonly sections: readonly SectionId[] | null;
}

/** Sections that are shown to a room; the others are read. */
const FOR_A_ROOM: readonly SectionId[] = [
  'purpose',
  'grid',
  'before',
  'measures',
  'bottlenecks',
  'stage',
  'after',
  'comparison',
  'proposals',
  'plan',
];

/** Sections that can be chosen, in their order: those that the user did not leave out of the report. */
export function offeredSections(project: Project): readonly SectionId[] {
  return sectionOrder(project).filter((id) => !isHidden(project, id));
}

/** The sections that go into the file. */
export function sectionsOf({ format, sections }: Choices, project: Project): readonly SectionId[] {
  const usual = format === 'pptx' ? FOR_A_ROOM : null;
  const wanted = sections ?? usual;
  return offeredSections(project).filter((id) => wanted === null || wanted.includes(id));
}

import type { Message } from '@/i18n/messages';
import type { Project } from '@/model/types';
import type { Facts } from '../facts';
import type { Block, SectionId } from '../types';

/** A section as a record: what it is called, and how it is told of the facts of a project. */
export interface SectionSpec {
  readonly id: SectionId;
  readonly title: (project: Project) => Message;
  readonly tell: (facts: Facts) => readonly Block[];
}

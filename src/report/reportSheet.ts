import type { Language } from '@/i18n/messages';
import type { Edit } from '@/model/edit';
import { changeWorksheet } from '@/model/edits/worksheets';
import { ownValue } from '@/model/entries';
import type { FrameId } from '@/model/ids';
import { LIMITS } from '@/model/limits';
import type { Project } from '@/model/types';
import { keptNames } from './keptNames';
import { SECTIONS, type SectionId, type Words } from './types';
import { textOf } from './words';

/*
 * What a user decided about the report, in the record `report` of `Project.worksheets`. Every decision is a field of
 * its own: `order`, `before`, `after`, `hidden/<section>`, and `text/<language>/<block>` with the words written
 * instead of the made ones, beside what those said at that moment.
 */
export const REPORT_SHEET = 'report';

const hiddenField = (section: SectionId) => `hidden/${section}`;
const textField = (language: Language, block: string) => `text/${language}/${block}`;

/** Words of the user's own for one block. */
interface Written {
  /** Names are kept as references, see `keptNames`. */
  readonly words: string;
  /** What the made words said then, see `factOf`. */
  readonly of: string;
}

const valueIn = ({ worksheets }: Project, field: string): unknown =>
  ownValue(ownValue(worksheets, REPORT_SHEET) ?? {}, field);

/** Every section in the order that was chosen; those it does not name come where they usually stand. */
export function sectionOrder(project: Project): readonly SectionId[] {
  const chosen = valueIn(project, 'order');
  const order: SectionId[] = [];
  for (const id of Array.isArray(chosen) ? chosen : []) {
    const section = SECTIONS.find((one) => one === id);
    if (section && !order.includes(section)) order.push(section);
  }
  for (const [at, section] of SECTIONS.entries()) {
    if (order.includes(section)) continue;
    const before = SECTIONS.slice(0, at).findLast((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, section);
  }
  return order;
}

/** Puts the sections in an order. */
export function orderSections(order: readonly SectionId[]): Edit {
  return changeWorksheet(REPORT_SHEET, { order: [...order] });
}

/** Whether a section was left out. */
export function isHidden(project: Project, section: SectionId): boolean {
  return valueIn(project, hiddenField(section)) === true;
}

/** Leaves a section out, or takes it in again. */
export function hideSection(section: SectionId, isLeftOut: boolean): Edit {
  return changeWorksheet(REPORT_SHEET, { [hiddenField(section)]: isLeftOut ? true : undefined });
}

/** Which frames the report holds against each other; null where that was not chosen. */
export function chosenFrames(project: Project): {
  readonly before: FrameId | null;
  readonly after: FrameId | null;
} {
  const find = (field: string) => {
    const id = valueIn(project, field);
    return project.frames.find((frame) => frame.id === id)?.id ?? null;
  };
  return { before: find('before'), after: find('after') };
}

/** Chooses which frames the report holds against each other. */
export function chooseFrames(before: FrameId, after: FrameId): Edit {
  return changeWorksheet(REPORT_SHEET, { before, after });
}

/** What the user wrote instead of the words of a block; null for nothing. A file may hold anything here. */
export function writtenFor(project: Project, language: Language, block: string): Written | null {
  const value = valueIn(project, textField(language, block));
  if (typeof value !== 'object' || value === null) return null;
  const words = 'words' in value ? value.words : null;
  const of = 'of' in value ? value.of : null;
  return typeof words === 'string' && typeof of === 'string'
    ? { words: words.slice(0, LIMITS.text), of }
    : null;
}

/** A block whose words can be written over. */
interface Target {
  readonly id: string;
  readonly fact: string;
}

/**
 * Writes words of one's own instead of the made ones; typing in a row is one step. What is written holds for one
 * language, and follows the names of its actors as they change or are masked.
 *
 * @param project as it is shown, so that the names in the text are known
 * @param text '' leaves the block out; null brings the made words back
 */
export function writeOwnWords(
  project: Project,
  language: Language,
  { id, fact }: Target,
  text: string | null,
): Edit {
  const field = textField(language, id);
  const words = text === null ? null : keptNames(text.slice(0, LIMITS.text), project);
  return words === null
    ? changeWorksheet(REPORT_SHEET, { [field]: undefined })
    : changeWorksheet(REPORT_SHEET, { [field]: { words, of: fact } }, field);
}

/** The words that one starts from when writing over a block: one line an item. */
export function editableText(words: readonly Words[]): string {
  return words.map(textOf).join('\n');
}

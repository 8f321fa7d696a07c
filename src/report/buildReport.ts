import { actorName } from '@/wording/fields';
import { ornament } from './drawings';
import { type Facts, lastFrame } from './facts';
import { shownNames } from './keptNames';
import { isHidden, sectionOrder, writtenFor } from './reportSheet';
import { SECTION_SPECS } from './sections/registry';
import {
  type Block,
  type Editable,
  type Report,
  SECTIONS,
  type Section,
  type SectionId,
  type TitlePage,
  type Words,
} from './types';
import { textOf } from './words';

/** What is left out of a report, and what else decides how it is told. */
export interface ReportWishes {
  /** Sections that are wanted, of those that the project does not leave out itself; null for all of them. */
  readonly sections: readonly SectionId[] | null;
}

/**
 * A project told from title page to reflection: sections in the order that the user chose, with what the user wrote
 * instead of made words. The same facts give the same report.
 *
 * @returns Cost O(n log n + m log m) beside the pictures.
 */
export function buildReport(facts: Facts, { sections }: ReportWishes): Report {
  const { project } = facts;
  const wanted = sectionOrder(project).filter(
    (id) => !isHidden(project, id) && (sections === null || sections.includes(id)),
  );
  return reportOf(
    facts,
    titlePage(facts),
    wanted.map((id) => buildSection(facts, id)),
  );
}

/** A report before a user chose and wrote over anything: the costly part, which typing does not change. */
export interface MadeReport {
  readonly title: TitlePage;
  /** All of them, hidden ones too, in their usual order. */
  readonly sections: readonly Section[];
}

/** Everything that a report can tell, in made words. Cost as that of `buildReport`. */
export function makeReport(facts: Facts): MadeReport {
  return { title: titlePage(facts), sections: SECTIONS.map((id) => madeSection(facts, id)) };
}

/**
 * The same report as `buildReport` makes, of what was made before.
 *
 * @param facts those it was made of; only what the user decided about the report may be another. Cost O(words written)
 */
export function finishReport(facts: Facts, { title, sections }: MadeReport): Report {
  const { project } = facts;
  const wanted = sectionOrder(project).flatMap((id) =>
    isHidden(project, id) ? [] : sections.filter((section) => section.id === id),
  );
  return reportOf(
    facts,
    title,
    wanted.map((section) => finished(facts, section)),
  );
}

const reportOf = ({ text }: Facts, title: TitlePage, sections: readonly Section[]): Report => ({
  language: text.language,
  title,
  sections,
});

/** One section as it stands in the report, also one that is hidden. */
export function buildSection(facts: Facts, id: SectionId): Section {
  return finished(facts, madeSection(facts, id));
}

function madeSection(facts: Facts, id: SectionId): Section {
  const { title, tell } = SECTION_SPECS[id];
  return { id, title: facts.text.t(title(facts.project)), blocks: tell(facts) };
}

const finished = (facts: Facts, section: Section): Section => ({
  ...section,
  blocks: section.blocks.map((block) => withOwnWords(facts, block)),
});

function titlePage(facts: Facts): TitlePage {
  const { text, project, now, masked } = facts;
  const { t } = text;
  const frame = lastFrame(project);
  return {
    title: project.title.trim() || t(($) => $.report.untitled),
    question: project.question.trim(),
    kind: t(($) => $.report.kind),
    notes: [t(($) => $.report.madeOn, { day: text.day(now, 0) }), ...(masked === '' ? [] : [masked])],
    picture: frame ? ornament(facts, frame) : null,
  };
}

function withOwnWords(facts: Facts, block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'gap': {
      const own = ownWords(facts, block, [block.words]);
      return own ? { ...block, words: own.lines.flat(), own: own.own } : block;
    }
    case 'list': {
      const own = ownWords(facts, block, block.items);
      return own ? { ...block, items: own.lines.filter((line) => line.length > 0), own: own.own } : block;
    }
    case 'picture':
    case 'chart': {
      const own = ownWords(facts, block, [block.caption]);
      return own ? { ...block, caption: own.lines.flat(), own: own.own } : block;
    }
    case 'subheading':
    case 'table':
    case 'quote':
      return block;
  }
}

function ownWords(
  { text, project }: Facts,
  { id, fact }: Editable & { readonly id: string },
  made: readonly Words[],
): { readonly lines: readonly Words[]; readonly own: NonNullable<Editable['own']> } | null {
  const written = writtenFor(project, text.language, id);
  if (written === null) return null;
  const gone = actorName(text.t, undefined);
  const lines = written.words.split('\n').map((line) => shownNames(line, project, gone));
  return { lines, own: { isStale: written.of !== fact, made: made.map(textOf).join('\n') } };
}

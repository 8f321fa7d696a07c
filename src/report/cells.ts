import type { Text } from '@/i18n/useText';
import type { Actor, Frame, Project } from '@/model/types';
import { actorName, KIND_NAMES, sectorName } from '@/wording/fields';
import { nameOf, namesOf } from '@/wording/names';
import { AGAINST_TO_FOR, LOW_TO_HIGH } from '@/wording/scales';
import { gap } from './blocks';
import type { Facts } from './facts';
import type { Gap } from './types';

/** Rows of a table on paper, at most. */
export const ROWS_MAX = 80;

/** "–" for a cell of which nothing is said. */
export function cell(words: string): string {
  return words.trim() === '' ? '–' : words;
}

/** The title of a frame, or the word for one that has none. */
export function frameTitle({ t }: Pick<Text, 't'>, { title }: Pick<Frame, 'title'>): string {
  return title.trim() === '' ? t(($) => $.common.unnamed) : title;
}

/** Several entries as one cell. */
export function cellOf(words: readonly string[]): string {
  return cell(words.filter((one) => one.trim() !== '').join('; '));
}

/** "Masyarakat · Kelompok": sector and kind of an actor. */
export function sectorAndKind({ t }: Pick<Text, 't'>, { sector, kind }: Actor): string {
  return [sectorName(t, sector), t(KIND_NAMES[kind])].filter(Boolean).join(' · ');
}

/** An actor as a mention. */
export function mentioned({ text, project }: Facts, { id }: Actor): string {
  return nameOf(text, project, id);
}

/** "4 · Besar"; "–" while nobody judged. */
export function levelWords({ t }: Pick<Text, 't'>, value: number): string {
  const mark = LOW_TO_HIGH.find((one) => one.value === value);
  if (!mark || value === 0) return '–';
  return t(($) => $.report.grid.level, { value: mark.sign, word: t(mark.word) });
}

export function stanceWords({ t }: Pick<Text, 't'>, value: number): string {
  const mark = AGAINST_TO_FOR.find((one) => one.value === value);
  return mark ? t(mark.word) : '–';
}

/** Says of whom something is missing; nothing when it is of nobody. */
export function gapOf(
  { text, project }: Facts,
  id: string,
  missing: readonly Actor[],
  what: (names: string) => string,
  hint: string,
): readonly Gap[] {
  if (missing.length === 0) return [];
  const names = namesOf(
    text,
    project,
    missing.map((actor) => actor.id),
  );
  return [
    gap(
      id,
      text.t(($) => $.report.gap, { what: what(names) }),
      hint,
    ),
  ];
}

/** The name of an actor without a mark, for charts and texts for screen readers. */
export function bareName({ t }: Pick<Text, 't'>, project: Project, id: Actor['id']): string {
  return actorName(t, project.actors[id]);
}

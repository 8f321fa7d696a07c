import type { TieTypeId } from '@/model/ids';
import { tieTypesInOrder } from '@/model/select';
import type { Frame, Project, TieType } from '@/model/types';
import { wordOf } from '@/transfer/pasted/columnWords';
import { presetOf } from '@/transfer/pasted/fieldValues';
import { tieTypeName } from '@/wording/fields';
import type { TerminalText } from './terminalText';

/** A choice that was found, or the sentence that says what there is to choose. */
type Choice<Found> =
  | { readonly ok: true; readonly found: Found }
  | { readonly ok: false; readonly sentence: string };

/** The frame with this title or number, the first when nothing is asked. */
export function chooseFrame(project: Project, asked: string | null, { own }: TerminalText): Choice<Frame> {
  const byTitle = project.frames.find(({ title }) => wordOf(title) === wordOf(asked ?? ''));
  const byNumber = project.frames[asked === null ? 0 : Number(asked) - 1];
  const found = (asked === null ? null : byTitle) ?? byNumber;
  if (found) return { ok: true, found };
  const known = project.frames.map(({ title }, index) => `${index + 1} ${title}`.trim());
  return { ok: false, sentence: own.unknownFrame(asked ?? '1', known.join(', ')) };
}

/**
 * The tie types with these names: as the file says them, or as Rajut does in either language.
 *
 * @returns their ids, null when nothing is asked
 */
export function chooseTypes(
  project: Project,
  asked: readonly string[] | null,
  { text, own }: TerminalText,
): Choice<readonly TieTypeId[] | null> {
  if (asked === null) return { ok: true, found: null };
  const types = tieTypesInOrder(project).filter(({ preset, name }) => preset !== null || name !== '');
  const found = new Set<TieTypeId>();
  for (const word of asked) {
    const meant = types.filter((type) => isCalled(type, word));
    if (meant.length === 0) {
      const known = types.map((type) => tieTypeName(text.t, type)).join(', ');
      return { ok: false, sentence: known === '' ? own.noTypes(word) : own.unknownType(word, known) };
    }
    for (const { id } of meant) found.add(id);
  }
  return { ok: true, found: [...found] };
}

function isCalled({ id, preset, name }: TieType, word: string): boolean {
  const isNamed = name !== '' && wordOf(name) === wordOf(word);
  return isNamed || id === word || (preset !== null && presetOf(word) === preset);
}

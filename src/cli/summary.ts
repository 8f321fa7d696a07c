import { readMap } from '@/analysis/readMap';
import { withoutMarks } from '@/i18n/mention';
import { ownValue } from '@/model/entries';
import type { Measured } from '@/transfer/measures/table';
import { actorName, MEASURE_NAMES, ROLE_NAMES, STAGE_NAMES } from '@/wording/fields';
import { FIGURES } from '@/wording/figures';
import { mapSentence } from '@/wording/mapSentence';
import type { TerminalText } from './terminalText';

/** Actors that are listed; more do not fit a terminal. */
const LISTED = 15;
/** Decimals of a measure: with two, actors that differ would look equal. */
const VALUE_DIGITS = 3;
/** Characters of a name that are shown. */
const NAME_LENGTH = 40;
/** Between columns, and before each row. */
const GAP = '  ';

/** What a network is like, for a person at a terminal: figures, sentences and the actors with most ties. */
export function summary(measured: Measured, title: string, terminal: TerminalText): string {
  const { text, own } = terminal;
  const { result, project } = measured;
  const sentences = readMap(result).map((said) => withoutMarks(mapSentence(text, project, said)));
  const others = result.n - LISTED;
  const parts = [
    title,
    columns(figureRows(measured, terminal)),
    sentences.join('\n'),
    result.n === 0 ? '' : columns(actorRows(measured, terminal), [1, 2, 3]),
    others > 0 ? own.moreActors(others) : '',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function figureRows({ result }: Measured, { text, own }: TerminalText): readonly (readonly string[])[] {
  const { stage } = result;
  const rows = FIGURES.map((figure) => [
    text.t(figure.label),
    figure.value(text, result),
    figure.detail(text, result),
  ]);
  // Behind the value: a stage is words, and would push the numbers' neighbours far away.
  return stage === null ? rows : [...rows, [own.stage, '', text.t(STAGE_NAMES[stage.stage])]];
}

/** A heading and the actors by their ties, most first. */
function actorRows({ result, project }: Measured, { text }: TerminalText): readonly (readonly string[])[] {
  const { t, decimal, whole } = text;
  const { degree, betweenness, closeness } = result.measures;
  const rows = degree.ranking
    .slice(0, LISTED)
    .map((id) => [
      cut(actorName(t, ownValue(project.actors, id))),
      whole(ownValue(degree.raw, id) ?? 0),
      decimal(ownValue(betweenness.values, id) ?? null, VALUE_DIGITS),
      decimal(ownValue(closeness.values, id) ?? null, VALUE_DIGITS),
      (ownValue(result.roles, id) ?? []).map(({ role }) => t(ROLE_NAMES[role])).join(', '),
    ]);
  const names = (['degree', 'betweenness', 'closeness'] as const).map((measure) => t(MEASURE_NAMES[measure]));
  return [['', ...names, ''], ...rows];
}

const cut = (name: string) => {
  const characters = [...name];
  return characters.length > NAME_LENGTH ? `${characters.slice(0, NAME_LENGTH - 1).join('')}…` : name;
};

/** Rows in columns as wide as what they hold; those of `numbers` end at the same place. */
function columns(rows: readonly (readonly string[])[], numbers: readonly number[] = []): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows
    .map((row) => {
      const cells = row.map((cell, index) =>
        numbers.includes(index) ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
      );
      return (GAP + cells.join(GAP)).trimEnd();
    })
    .join('\n');
}

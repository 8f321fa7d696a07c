import type { Message } from '@/i18n/messages';
import type { Text } from '@/i18n/useText';
import type { FieldsOf } from '@/model/edits/changeEach';
import { entriesOf } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import { LIMITS } from '@/model/limits';
import { tieTypesInOrder } from '@/model/select';
import type { Project, Tie } from '@/model/types';
import { choicesOf, NOT_SAID, optionalChoices, saidOrNull } from '@/wording/choices';
import {
  actorName,
  DIRECTION_NAMES,
  MATURITY_NAMES,
  SIGN_NAMES,
  STATUS_NAMES,
  STRENGTH_NAMES,
  tieTypeName,
} from '@/wording/fields';
import type { Column } from './columns';
import type { TieRow } from './rows';

interface TieColumnsParts {
  readonly text: Text;
  readonly project: Project;
  readonly change: (rows: readonly TieRow[], make: (tie: Tie) => FieldsOf<Tie>, burst?: string) => void;
  /** Ties another actor instead; refuses in words what would tie an actor to itself. */
  readonly reattach: (tie: Tie, end: 'source' | 'target', actor: ActorId) => void;
}

/** Every column of the table of ties. */
export function tieColumns(parts: TieColumnsParts): readonly Column<TieRow>[] {
  const { text, change } = parts;
  const { t } = text;
  return [
    endColumn(parts, 'source'),
    endColumn(parts, 'target'),
    typeColumn(parts),
    choiceColumn(parts, 'strength', ($) => $.inspector.tie.strength, STRENGTH_NAMES),
    choiceColumn(parts, 'direction', ($) => $.inspector.tie.direction, DIRECTION_NAMES),
    choiceColumn(parts, 'sign', ($) => $.inspector.tie.sign, SIGN_NAMES),
    choiceColumn(parts, 'status', ($) => $.inspector.tie.status, STATUS_NAMES),
    maturityColumn(parts),
    {
      id: 'flow',
      name: t(($) => $.inspector.tie.flow),
      widthPx: 180,
      show: ({ tie }) => tie.flow,
      sortBy: ({ tie }) => tie.flow,
      edit: {
        kind: 'text',
        limit: LIMITS.line,
        value: ({ tie }) => tie.flow,
        save: (rows, value, burst) => change(rows, () => ({ flow: value.trim() }), burst),
      },
    },
    {
      id: 'reason',
      name: t(($) => $.table.reason),
      widthPx: 240,
      show: ({ tie }) => tie.reason,
      sortBy: ({ tie }) => tie.reason,
      edit: {
        kind: 'text',
        isLong: true,
        limit: LIMITS.text,
        value: ({ tie }) => tie.reason,
        save: (rows, value, burst) => change(rows, () => ({ reason: value.trim() }), burst),
      },
    },
  ];
}

function endColumn({ text, project, reattach }: TieColumnsParts, end: 'source' | 'target'): Column<TieRow> {
  const { t } = text;
  const show = ({ tie }: TieRow) => actorName(t, project.actors[tie[end]]);
  return {
    id: end,
    name: end === 'source' ? t(($) => $.inspector.tie.source) : t(($) => $.inspector.tie.target),
    widthPx: 200,
    show,
    sortBy: show,
    edit: {
      kind: 'actor',
      value: ({ tie }) => tie[end],
      save: ([row], value) => {
        const actor = Object.values(project.actors).find(({ id }) => id === value);
        if (row && actor) reattach(row.tie, end, actor.id);
      },
    },
  };
}

function typeColumn({ text: { t }, project, change }: TieColumnsParts): Column<TieRow> {
  const types = tieTypesInOrder(project);
  const show = ({ tie }: TieRow) => tieTypeName(t, project.tieTypes[tie.type]);
  return {
    id: 'type',
    name: t(($) => $.inspector.tie.type),
    widthPx: 160,
    show,
    sortBy: show,
    edit: {
      kind: 'choice',
      choices: types.map((type) => ({ value: type.id, label: tieTypeName(t, type) })),
      value: ({ tie }) => tie.type,
      save: (rows, value, burst) => {
        const type = types.find(({ id }) => id === value);
        if (type) change(rows, () => ({ type: type.id }), burst);
      },
    },
  };
}

type ChoiceField = 'strength' | 'direction' | 'sign' | 'status';

function choiceColumn<Field extends ChoiceField>(
  { text: { t }, change }: TieColumnsParts,
  id: Field,
  name: Message,
  names: Readonly<Record<Tie[Field], Message>>,
): Column<TieRow> {
  const choices = choicesOf(t, names);
  const order = entriesOf(names).map(([value]) => value);
  return {
    id,
    name: t(name),
    widthPx: 130,
    show: ({ tie }) => choices.find(({ value }) => value === tie[id])?.label ?? '',
    sortBy: ({ tie }) => order.indexOf(tie[id]),
    edit: {
      kind: 'choice',
      choices,
      value: ({ tie }) => tie[id],
      save: (rows, value, burst) => {
        const chosen = choices.find((one) => one.value === value);
        if (chosen) change(rows, () => ({ [id]: chosen.value }), burst);
      },
    },
  };
}

function maturityColumn({ text: { t }, change }: TieColumnsParts): Column<TieRow> {
  const choices = optionalChoices(t, MATURITY_NAMES);
  const order = choices.map(({ value }) => value);
  return {
    id: 'maturity',
    name: t(($) => $.inspector.tie.maturity),
    widthPx: 150,
    isExtra: true,
    show: ({ tie }) => (tie.maturity ? t(MATURITY_NAMES[tie.maturity]) : ''),
    sortBy: ({ tie }) => (tie.maturity ? order.indexOf(tie.maturity) : null),
    edit: {
      kind: 'choice',
      choices,
      value: ({ tie }) => tie.maturity ?? NOT_SAID,
      save: (rows, value, burst) => {
        const chosen = choices.find((one) => one.value === value);
        if (chosen) change(rows, () => ({ maturity: saidOrNull(chosen.value) }), burst);
      },
    },
  };
}

import { type AnalysisResult, MAIN_MEASURES, MEASURES, type MeasureId } from '@/analysis/types';
import type { Text } from '@/i18n/useText';
import type { FieldsOf } from '@/model/edits/changeEach';
import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import { LIMITS } from '@/model/limits';
import { sectorsOf } from '@/model/select';
import { type Actor, type Project, SECTORS } from '@/model/types';
import { choicesOf, NOT_SAID, optionalChoices, saidOrNull } from '@/wording/choices';
import { actorName, CIRCLE_NAMES, KIND_NAMES, MEASURE_NAMES, ROLE_NAMES, sectorName } from '@/wording/fields';
import { MEASURE_TEXTS } from '@/wording/measureTexts';
import { AGAINST_TO_FOR, LOW_TO_HIGH, type Mark } from '@/wording/scales';
import { sectorFromText } from '@/wording/sectors';
import type { Column } from './columns';
import { listToText, textToList } from './listText';
import type { ActorRow } from './rows';

interface ActorColumnsParts {
  readonly text: Text;
  /** As it may be shown: with masked names while the view says so. */
  readonly project: Project;
  readonly isMasked: boolean;
  /** null until there is an analysis of the frame. */
  readonly result: AnalysisResult | null;
  readonly change: (
    rows: readonly ActorRow[],
    make: (actor: Actor) => FieldsOf<Actor>,
    burst?: string,
  ) => void;
  readonly rename: (id: ActorId, name: string) => void;
  readonly openNeighbours: (id: ActorId) => void;
}

/** Every column of the table of actors; each measure of the registry has one by itself. */
export function actorColumns(parts: ActorColumnsParts): readonly Column<ActorRow>[] {
  return [
    nameColumn(parts),
    ...identityColumns(parts),
    ...judgementColumns(parts),
    ...positionColumns(parts),
    ...MEASURES.map((measure) => measureColumn(parts, measure)),
    textColumn(parts, {
      id: 'notes',
      name: parts.text.t(($) => $.inspector.actor.notes),
      limit: LIMITS.text,
    }),
  ];
}

function nameColumn({ text: { t }, isMasked, rename }: ActorColumnsParts): Column<ActorRow> {
  const shown = (row: ActorRow) => actorName(t, row.actor);
  const column: Column<ActorRow> = {
    id: 'name',
    name: t(($) => $.table.name),
    widthPx: 220,
    show: shown,
    sortBy: shown,
  };
  if (isMasked) return { ...column, why: () => t(($) => $.table.namesMasked) };
  return {
    ...column,
    edit: {
      kind: 'text',
      limit: LIMITS.name,
      isOwn: true,
      value: ({ actor }) => actor.name,
      save: ([row], value) => {
        const name = value.replace(/\s+/g, ' ').trim();
        if (row && name !== '') rename(row.id, name);
      },
    },
  };
}

function identityColumns(parts: ActorColumnsParts): readonly Column<ActorRow>[] {
  const { text, project, change } = parts;
  const { t } = text;
  const own = sectorsOf(project).filter((sector) => !SECTORS.some((known) => known === sector));
  const sectors = [...SECTORS, ...own].map((sector) => ({ sector, name: sectorName(t, sector) }));
  const sector = ({ actor }: ActorRow) => sectorName(t, actor.sector);
  const kind = ({ actor }: ActorRow) => t(KIND_NAMES[actor.kind]);
  const kinds = choicesOf(t, KIND_NAMES);
  const circles = optionalChoices(t, CIRCLE_NAMES);
  const circle = ({ actor }: ActorRow) => (actor.circle ? t(CIRCLE_NAMES[actor.circle]) : '');
  return [
    {
      id: 'kind',
      name: t(($) => $.inspector.actor.kind),
      widthPx: 150,
      show: kind,
      sortBy: kind,
      edit: {
        kind: 'choice',
        choices: kinds,
        value: ({ actor }) => actor.kind,
        save: (rows, value, burst) => {
          const chosen = kinds.find((one) => one.value === value);
          if (chosen) change(rows, () => ({ kind: chosen.value }), burst);
        },
      },
    },
    {
      id: 'sector',
      name: t(($) => $.inspector.actor.sector),
      widthPx: 150,
      show: sector,
      sortBy: sector,
      edit: {
        kind: 'text',
        limit: LIMITS.name,
        suggestions: sectors.map(({ name }) => name),
        value: sector,
        save: (rows, value, burst) => change(rows, () => ({ sector: sectorFromText(value, sectors) }), burst),
      },
    },
    {
      id: 'circle',
      name: t(($) => $.inspector.actor.circle),
      widthPx: 120,
      isExtra: true,
      show: circle,
      sortBy: circle,
      edit: {
        kind: 'choice',
        choices: circles,
        value: ({ actor }) => actor.circle ?? NOT_SAID,
        save: (rows, value, burst) => {
          const chosen = circles.find((one) => one.value === value);
          if (chosen) change(rows, () => ({ circle: saidOrNull(chosen.value) }), burst);
        },
      },
    },
    textColumn(parts, { id: 'role', name: t(($) => $.inspector.actor.role), limit: LIMITS.line }),
    listColumn(parts, 'has'),
    listColumn(parts, 'needs'),
  ];
}

function textColumn(
  { change }: ActorColumnsParts,
  { id, name, limit }: { readonly id: 'role' | 'notes'; readonly name: string; readonly limit: number },
): Column<ActorRow> {
  return {
    id,
    name,
    widthPx: 180,
    isExtra: id === 'notes',
    show: ({ actor }) => actor[id],
    sortBy: ({ actor }) => actor[id],
    edit: {
      kind: 'text',
      isLong: true,
      limit,
      value: ({ actor }) => actor[id],
      save: (rows, value, burst) => change(rows, () => ({ [id]: value.trim() }), burst),
    },
  };
}

function listColumn({ text: { t }, change }: ActorColumnsParts, id: 'has' | 'needs'): Column<ActorRow> {
  const show = ({ actor }: ActorRow) => listToText(actor[id]);
  return {
    id,
    name: id === 'has' ? t(($) => $.table.has) : t(($) => $.table.needs),
    widthPx: 160,
    show,
    sortBy: show,
    edit: {
      kind: 'text',
      hint: t(($) => $.table.listHint),
      limit: LIMITS.line * LIMITS.list,
      value: show,
      save: (rows, value, burst) => change(rows, () => ({ [id]: textToList(value) }), burst),
    },
  };
}

function judgementColumns(parts: ActorColumnsParts): readonly Column<ActorRow>[] {
  const { t } = parts.text;
  return [
    scaleColumn(parts, 'influence', { name: t(($) => $.inspector.actor.influence), marks: LOW_TO_HIGH }),
    scaleColumn(parts, 'interest', { name: t(($) => $.inspector.actor.interest), marks: LOW_TO_HIGH }),
    scaleColumn(parts, 'stance', { name: t(($) => $.inspector.actor.stance), marks: AGAINST_TO_FOR }),
  ];
}

function scaleColumn(
  { text: { t }, change }: ActorColumnsParts,
  id: 'influence' | 'interest' | 'stance',
  { name, marks }: { readonly name: string; readonly marks: readonly Mark[] },
): Column<ActorRow> {
  const choices = marks.map(({ value, sign, word }) => ({
    value: String(value),
    label: sign === '–' ? t(word) : `${sign} · ${t(word)}`,
  }));
  const isJudged = (actor: Actor) => id === 'stance' || actor[id] !== 0;
  return {
    id,
    name,
    widthPx: 150,
    show: ({ actor }) =>
      isJudged(actor) ? (choices.find(({ value }) => value === String(actor[id]))?.label ?? '') : '',
    sortBy: ({ actor }) => (isJudged(actor) ? actor[id] : null),
    edit: {
      kind: 'choice',
      choices,
      value: ({ actor }) => String(actor[id]),
      save: (rows, value, burst) => {
        const mark = marks.find((one) => String(one.value) === value);
        if (mark) change(rows, () => ({ [id]: mark.value }), burst);
      },
    },
  };
}

function positionColumns(parts: ActorColumnsParts): readonly Column<ActorRow>[] {
  const { text, project, openNeighbours } = parts;
  const { t, whole } = text;
  const roles = (row: ActorRow) => row.roles.map((role) => t(ROLE_NAMES[role])).join(', ');
  const names = (row: ActorRow) => row.neighbours.map((id) => actorName(t, project.actors[id])).join(', ');
  return [
    {
      id: 'ties',
      name: t(($) => $.table.tieCount),
      widthPx: 90,
      isNumber: true,
      show: (row) => whole(row.ties),
      sortBy: (row) => row.ties,
    },
    {
      id: 'neighbours',
      name: t(($) => $.table.neighboursColumn),
      widthPx: 200,
      show: names,
      sortBy: names,
      open: (row) => openNeighbours(row.id),
    },
    { id: 'roles', name: t(($) => $.table.roles), widthPx: 190, show: roles, sortBy: roles },
  ];
}

function measureColumn({ text, result }: ActorColumnsParts, measure: MeasureId): Column<ActorRow> {
  const { t, decimal } = text;
  const name = t(MEASURE_NAMES[measure]);
  const { undefinedBecause, raw, digits } = MEASURE_TEXTS[measure];
  const found = result?.measures[measure];
  const value = (row: ActorRow) => (found && ownValue(found.values, row.id)) ?? null;
  const counted = (row: ActorRow) => {
    const own = (found && ownValue(found.raw, row.id)) ?? null;
    return raw && own !== null ? `${decimal(own, raw.digits)} ${t(raw.unit, { count: own })}` : '';
  };
  return {
    id: measure,
    name: digits === 3 ? t(($) => $.table.normalised, { measure: name }) : name,
    isExtra: !MAIN_MEASURES.some((main) => main === measure),
    widthPx: 130,
    isNumber: true,
    show: (row) => decimal(value(row), digits),
    sortBy: value,
    why: (row) => {
      if (!result) return t(($) => $.table.computing);
      return value(row) === null && undefinedBecause ? t(undefinedBecause) : counted(row);
    },
  };
}

import type { Message } from '@/i18n/messages';
import type { Text } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { type Project, STAGES, type StageId } from '@/model/types';
import type { BeforeAfter, Effects } from '@/stages/weaving/effects';
import type { Match } from '@/stages/weaving/matches';
import type { StandIn, Suggestion } from '@/stages/weaving/nextTies';
import { actorName, STAGE_NAMES } from './fields';
import { nameOf, namesOf } from './names';

export const SUGGESTION_NAMES: Readonly<Record<Suggestion['kind'], Message>> = {
  weave: ($) => $.weaving.kind.weave,
  shareHub: ($) => $.weaving.kind.shareHub,
  closeTriangle: ($) => $.weaving.kind.closeTriangle,
  core: ($) => $.weaving.kind.core,
  secondAnchor: ($) => $.weaving.kind.secondAnchor,
  strengthen: ($) => $.weaving.kind.strengthen,
  match: ($) => $.weaving.kind.match,
};

/** Costs up to this are little and some effort; Rajut's own cuts. */
const LITTLE = 0.55;
const SOME = 0.8;

/** "Sari – Budi", without marks. */
export function pairName(
  { t }: Pick<Text, 't'>,
  project: Project,
  { source, target }: { readonly source: ActorId; readonly target: ActorId },
): string {
  return t(($) => $.weaving.pair, {
    one: actorName(t, project.actors[source]),
    other: actorName(t, project.actors[target]),
  });
}

/** That nobody is named as weaver, and on whom the proposals rest meanwhile; null where they rest on nobody. */
export function noWeaver({ t }: Pick<Text, 't'>, project: Project, restsOn: StandIn | null): string {
  if (!restsOn) return t(($) => $.weaving.weaver.none);
  const name = actorName(t, project.actors[restsOn.actor]);
  switch (restsOn.by) {
    case 'paths':
      return t(($) => $.weaving.weaver.standIn.paths, { name });
    case 'ties':
      return t(($) => $.weaving.weaver.standIn.ties, { name });
    case 'name':
      return t(($) => $.weaving.weaver.standIn.name, { name });
  }
}

/**
 * Why a tie is proposed, with mention marks: what it is for, then whose need it meets, then what else speaks for it.
 *
 * @param project knows everybody of the suggestion
 * @returns at least one sentence
 */
export function whySentences(text: Text, project: Project, suggestion: Suggestion): readonly string[] {
  const { t } = text;
  const { kind, why, match } = suggestion;
  const knows = kind !== 'strengthen' && kind !== 'closeTriangle' && why.shared.length > 0;
  const met = match ? [matchSentence(text, project, match)] : [];
  const purpose = kindSentence(text, project, suggestion);
  return [
    ...(kind === 'match' ? [...met, ...purpose] : [...purpose, ...met]),
    ...(why.alone.length > 0
      ? [t(($) => $.weaving.why.alone, { names: namesOf(text, project, why.alone) })]
      : []),
    ...(knows ? [t(($) => $.weaving.why.shared, { names: namesOf(text, project, why.shared) })] : []),
    ...(why.isAcrossSectors ? [t(($) => $.weaving.why.sectors)] : []),
  ];
}

function kindSentence(text: Text, project: Project, { source, target, kind, why }: Suggestion): string[] {
  const { t, whole } = text;
  const names = { source: nameOf(text, project, source), target: nameOf(text, project, target) };
  switch (kind) {
    case 'weave':
      return [t(($) => $.weaving.why.joins, { count: why.gainedPairs, number: whole(why.gainedPairs) })];
    case 'shareHub':
      if (why.hub === null) return [t(($) => $.weaving.why.sharesRole)];
      return [
        why.isApartWithoutHub
          ? t(($) => $.weaving.why.apart, { hub: nameOf(text, project, why.hub) })
          : t(($) => $.weaving.why.shares, { ...names, hub: nameOf(text, project, why.hub) }),
      ];
    case 'closeTriangle':
      return [t(($) => $.weaving.why.triangle, { names: namesOf(text, project, why.shared) })];
    case 'core':
      return [t(($) => $.weaving.why.core)];
    case 'secondAnchor':
      return [
        why.ties === 1 ? t(($) => $.weaving.why.oneTie, names) : t(($) => $.weaving.why.fewAnchors, names),
      ];
    case 'strengthen':
      return [t(($) => $.weaving.why.weakCore)];
    case 'match':
      return why.gainedPairs === 0
        ? []
        : [t(($) => $.weaving.why.joins, { count: why.gainedPairs, number: whole(why.gainedPairs) })];
  }
}

/** "Poktan butuh kredit · BRI punya kredit", with mention marks. */
function matchSentence(text: Text, project: Project, match: Match): string {
  return text.t(($) => $.weaving.why.match, {
    needy: nameOf(text, project, match.needy),
    need: match.need,
    helper: nameOf(text, project, match.helper),
    resource: match.resource,
  });
}

/**
 * The reason that is kept with an accepted tie. It names nobody: what is written is seen also where names are hidden.
 */
export function writtenReason({ t, whole }: Text, { kind, why, match }: Suggestion): string {
  const met = match ? t(($) => $.weaving.written.match, { need: match.need, resource: match.resource }) : '';
  if (kind === 'match') return met;
  const reason =
    kind === 'weave'
      ? t(($) => $.weaving.written.weave, { count: why.gainedPairs, number: whole(why.gainedPairs) })
      : t(WRITTEN[kind]);
  return [reason, met].filter(Boolean).join(' ');
}

const WRITTEN: Readonly<Record<Exclude<Suggestion['kind'], 'weave' | 'match'>, Message>> = {
  shareHub: ($) => $.weaving.written.shareHub,
  closeTriangle: ($) => $.weaving.written.closeTriangle,
  core: ($) => $.weaving.written.core,
  secondAnchor: ($) => $.weaving.written.secondAnchor,
  strengthen: ($) => $.weaving.written.strengthen,
};

/**
 * Who could bring the two together, with mention marks.
 *
 * @param weaver the named weaver, null for none
 */
export function introductionSentences(
  text: Text,
  project: Project,
  suggestion: Suggestion,
  weaver: ActorId | null,
): readonly string[] {
  const { t, list, whole } = text;
  const { source, kind, introduction, after } = suggestion;
  const { by } = introduction;
  const who =
    by === null
      ? kind === 'strengthen'
        ? t(($) => $.weaving.introduction.selves)
        : t(($) => $.weaving.introduction.self, { source: nameOf(text, project, source) })
      : by === weaver
        ? t(($) => $.weaving.introduction.weaver, { by: nameOf(text, project, by) })
        : t(($) => $.weaving.introduction.by, { by: nameOf(text, project, by) });
  const numbers = list(after.map((i) => whole(i + 1)));
  return after.length === 0
    ? [who]
    : [who, t(($) => $.weaving.introduction.after, { count: after.length, numbers })];
}

/** How to bring the two together, on the level of Ricchiuto's that is advised. */
export function levelSentence({ t }: Pick<Text, 't'>, { introduction }: Suggestion): string {
  return introduction.level === 7
    ? t(($) => $.weaving.introduction.level7)
    : t(($) => $.weaving.introduction.level6);
}

/** How hard a tie is to begin, as a word. */
export function effortWord({ t }: Pick<Text, 't'>, cost: number): string {
  if (cost <= LITTLE) return t(($) => $.weaving.effort.low);
  return cost <= SOME ? t(($) => $.weaving.effort.middle) : t(($) => $.weaving.effort.high);
}

/** A number before and after, as words. */
export interface EffectLine {
  readonly id: StageId | 'fragmentation' | 'withoutHub' | 'robustness' | 'position';
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** As far as it is shown: what rounds to the same stays. */
  readonly direction: 'up' | 'down' | 'same';
}

/**
 * What a tie would change, in the order of the table. Scores of stages that are nil before and after say nothing and
 * are left out.
 *
 * @param actor whose bargaining position was asked, null for nobody's
 */
export function effectLines(
  text: Text,
  project: Project,
  effects: Effects,
  actor: ActorId | null,
): readonly EffectLine[] {
  const { t, percent, decimal } = text;
  const share = (value: number | null) => (value === null ? decimal(null) : percent(value));
  const { before, after, robustness, position } = effects;
  const line = (
    id: EffectLine['id'],
    label: string,
    values: BeforeAfter,
    show: (value: number | null) => string,
  ): EffectLine => {
    const shown = { before: show(values.before), after: show(values.after) };
    const isSame = shown.before === shown.after;
    const isUp = (values.after ?? 0) > (values.before ?? 0);
    return { id, label, ...shown, direction: isSame ? 'same' : isUp ? 'up' : 'down' };
  };
  const of = (read: (reading: NonNullable<Effects['before']>) => number): BeforeAfter => ({
    before: before && read(before),
    after: after && read(after),
  });
  const hasStage = before !== null || after !== null;
  const stages = STAGES.map((stage) =>
    line(
      stage,
      t(($) => $.weaving.effect.stage, { name: t(STAGE_NAMES[stage]) }),
      of(({ scores }) => scores[stage]),
      share,
    ),
  ).filter((one) => one.before !== share(0) || one.after !== share(0));
  const wholes = [
    line(
      'fragmentation',
      t(($) => $.weaving.effect.fragmentation),
      of(({ evidence }) => evidence.fragmentation),
      share,
    ),
    line(
      'withoutHub',
      t(($) => $.weaving.effect.withoutHub),
      of(({ evidence }) => evidence.fragmentationWithoutHub),
      share,
    ),
  ];
  return [
    ...(hasStage ? [...stages, ...wholes] : []),
    line(
      'robustness',
      t(($) => $.weaving.effect.robustness),
      robustness,
      decimal,
    ),
    ...(position && actor
      ? [
          line(
            'position',
            t(($) => $.weaving.effect.position, { name: actorName(t, project.actors[actor]) }),
            position,
            (value) => decimal(value, 3),
          ),
        ]
      : []),
  ];
}

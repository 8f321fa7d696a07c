import type { AnalysisResult } from '@/analysis/types';
import { actorStyles } from '@/appearance/actorStyles';
import { scalesOf } from '@/appearance/scales';
import { tieColour } from '@/appearance/tieLook';
import type { Translate } from '@/i18n/useText';
import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Actor, Frame, MapStyle, Project, Tie } from '@/model/types';
import { colourOf } from '@/picture/palette';
import { tokenOf } from '@/picture/shapes';
import {
  actorName,
  CIRCLE_NAMES,
  KIND_NAMES,
  MATURITY_NAMES,
  NETWORK_NAMES,
  PROVENANCE_NAMES,
  SIGN_NAMES,
  STATUS_NAMES,
  STRENGTH_NAMES,
  sectorName,
  tieTypeName,
} from '@/wording/fields';
import { cleanText } from '../pasted/cleanText';
import type { ActorField, ExchangeActor, ExchangeNetwork, ExchangeTie, TieField, Value } from './types';

export interface ExchangeWays {
  readonly t: Translate;
  /** How the map is dressed, for the colours. */
  readonly style: MapStyle;
  /** The analysis of the frame where there is one: a style may colour by a measure. */
  readonly result: AnalysisResult | null;
  /** `numbered` where names are masked: an id may be a name, as in the samples. */
  readonly ids: 'own' | 'numbered';
}

/** What stands between the entries of a list. */
const LIST_JOINT = '; ';
const WEIGHTS = { weak: 1, strong: 2 } as const;

/**
 * A frame as other programs know networks: whole, whatever a filter hides. Choices are words in the reader's
 * language, colours those of the light theme. What nobody said is left out; yes and no, and a stance, are said of
 * everybody as soon as somebody has one.
 *
 * @returns actors by name, ties by the names of their ends; names are one line and not empty, but may be alike.
 *   Cost O(n log n + m log m).
 */
export function projectToExchange(project: Project, frame: Frame, ways: ExchangeWays): ExchangeNetwork {
  const { t } = ways;
  const compare = new Intl.Collator('id', { numeric: true }).compare;
  const present = actorsInFrame(project, frame);
  const names = new Map(present.map((actor) => [actor.id, nameOf(t, actor)] as const));
  const byName = (a: ActorId, b: ActorId) => compare(names.get(a) ?? '', names.get(b) ?? '');
  const sorted = present.sort((a, b) => byName(a.id, b.id));
  const digits = String(sorted.length).length;
  const ids = new Map(
    sorted.map(({ id }, index) => {
      const number = String(index + 1).padStart(digits, '0');
      return [id, ways.ids === 'own' ? id : `n${number}`] as const;
    }),
  );
  const styles = actorStyles(sorted, scalesOf(sorted, ways.style, { project, result: ways.result }));
  const said = whatIsSaid(sorted);
  const actors = sorted.map(
    (actor): ExchangeActor => ({
      id: ids.get(actor.id) ?? actor.id,
      name: names.get(actor.id) ?? '',
      place: ownValue(frame.place, actor.id) ?? null,
      colour: fileColour(styles.get(actor.id)?.look.fill),
      values: actorValues(t, actor, said),
    }),
  );
  const ties = visibleTies(project, frame)
    .sort((a, b) => byName(a.source, b.source) || byName(a.target, b.target))
    .map((tie): ExchangeTie => {
      const type = ownValue(project.tieTypes, tie.type);
      return {
        source: ids.get(tie.source) ?? tie.source,
        target: ids.get(tie.target) ?? tie.target,
        direction: tie.direction,
        weight: WEIGHTS[tie.strength],
        colour: colourOf(tokenOf(tieColour(type?.colour ?? 0))),
        values: tieValues(t, tie, cleanText(tieTypeName(t, type))),
      };
    });
  return { title: cleanText(project.title), actors, ties };
}

/** A file has no theme: its colours are those of paper. */
const fileColour = (look: string | undefined) => (look === undefined ? null : colourOf(tokenOf(look)));

/** A name of nothing that can be seen is none. */
const nameOf = (t: Translate, actor: Actor) => cleanText(actorName(t, actor)) || t(($) => $.common.unnamed);

interface Said {
  readonly stance: boolean;
  readonly weaver: boolean;
  readonly pinned: boolean;
}

/** Which of the fields that everybody has are used at all. */
function whatIsSaid(actors: readonly Actor[]): Said {
  return {
    stance: actors.some(({ stance }) => stance !== 0),
    weaver: actors.some(({ weaver }) => weaver),
    pinned: actors.some(({ pinned }) => pinned),
  };
}

type Fields<Field extends string> = Readonly<Record<Field, Value | null>>;

function actorValues(t: Translate, actor: Actor, said: Said): ExchangeActor['values'] {
  const fields: Fields<ActorField> = {
    kind: t(KIND_NAMES[actor.kind]),
    sector: sectorName(t, actor.sector),
    circle: actor.circle && t(CIRCLE_NAMES[actor.circle]),
    role: actor.role,
    has: actor.has.join(LIST_JOINT),
    needs: actor.needs.join(LIST_JOINT),
    influence: actor.influence || null,
    interest: actor.interest || null,
    stance: said.stance ? actor.stance : null,
    networks: actor.networks.map((network) => t(NETWORK_NAMES[network])).join(LIST_JOINT),
    weaver: said.weaver ? actor.weaver : null,
    pinned: said.pinned ? actor.pinned : null,
    notes: actor.notes,
  };
  return whatIsThere(fields);
}

function tieValues(t: Translate, tie: Tie, type: string): ExchangeTie['values'] {
  const fields: Fields<TieField> = {
    type: type || t(($) => $.common.unnamed),
    strength: t(STRENGTH_NAMES[tie.strength]),
    maturity: tie.maturity && t(MATURITY_NAMES[tie.maturity]),
    flow: tie.flow,
    sign: t(SIGN_NAMES[tie.sign]),
    status: t(STATUS_NAMES[tie.status]),
    reason: tie.reason,
    provenance: tie.provenance && t(PROVENANCE_NAMES[tie.provenance]),
    notes: tie.notes,
  };
  return whatIsThere(fields);
}

function whatIsThere(fields: Readonly<Record<string, Value | null>>): Readonly<Record<string, Value>> {
  const there = Object.entries(fields).filter((entry): entry is [string, Value] => {
    const [, value] = entry;
    return value !== null && (typeof value !== 'string' || value.trim() !== '');
  });
  return Object.fromEntries(there);
}

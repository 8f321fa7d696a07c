import type { AnalysisResult } from '@/analysis/types';
import { actorStyles } from '@/appearance/actorStyles';
import { scalesOf } from '@/appearance/scales';
import { tieColour } from '@/appearance/tieLook';
import type { Message } from '@/i18n/messages';
import type { Translate } from '@/i18n/useText';
import { ownValue } from '@/model/entries';
import type { ActorId, TieTypeId } from '@/model/ids';
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
  const words = wordsOf(t, project);
  const compare = new Intl.Collator('id', { numeric: true }).compare;
  const present = actorsInFrame(project, frame);
  const names = new Map(present.map((actor) => [actor.id, nameOf(t, actor)] as const));
  const byName = (a: ActorId, b: ActorId) => compare(names.get(a) ?? '', names.get(b) ?? '');
  const sorted = present.toSorted((a, b) => byName(a.id, b.id));
  // Comparing names as people sort them is dear, and there may be many ties.
  const rank = new Map(sorted.map(({ id }, index) => [id, index] as const));
  const rankOf = (id: ActorId) => rank.get(id) ?? 0;
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
      values: actorValues(words, actor, said),
    }),
  );
  const ties = visibleTies(project, frame)
    .toSorted((a, b) => rankOf(a.source) - rankOf(b.source) || rankOf(a.target) - rankOf(b.target))
    .map((tie): ExchangeTie => {
      const type = ownValue(project.tieTypes, tie.type);
      return {
        source: ids.get(tie.source) ?? tie.source,
        target: ids.get(tie.target) ?? tie.target,
        direction: tie.direction,
        weight: WEIGHTS[tie.strength],
        colour: colourOf(tokenOf(tieColour(type?.colour ?? 0))),
        values: tieValues(words, tie),
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

/** Words for choices. A large map asks for the same few a hundred thousand times. */
type Words = ReturnType<typeof wordsOf>;

function wordsOf(t: Translate, { tieTypes }: Project) {
  const inWords = <Choice extends string>(names: Readonly<Record<Choice, Message>>) =>
    remembered((choice: Choice) => {
      const message: Message = names[choice];
      return t(message);
    });
  return {
    kind: inWords(KIND_NAMES),
    circle: inWords(CIRCLE_NAMES),
    network: inWords(NETWORK_NAMES),
    strength: inWords(STRENGTH_NAMES),
    maturity: inWords(MATURITY_NAMES),
    sign: inWords(SIGN_NAMES),
    status: inWords(STATUS_NAMES),
    provenance: inWords(PROVENANCE_NAMES),
    sector: remembered((sector: string) => sectorName(t, sector)),
    type: remembered(
      (id: TieTypeId) => cleanText(tieTypeName(t, ownValue(tieTypes, id))) || t(($) => $.common.unnamed),
    ),
  };
}

function remembered<Key extends string>(find: (key: Key) => string): (key: Key) => string {
  const known = new Map<Key, string>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}

type Fields<Field extends string> = Readonly<Record<Field, Value | null>>;

function actorValues(words: Words, actor: Actor, said: Said): ExchangeActor['values'] {
  const fields: Fields<ActorField> = {
    kind: words.kind(actor.kind),
    sector: words.sector(actor.sector),
    circle: actor.circle && words.circle(actor.circle),
    role: actor.role,
    has: actor.has.join(LIST_JOINT),
    needs: actor.needs.join(LIST_JOINT),
    influence: actor.influence || null,
    interest: actor.interest || null,
    stance: said.stance ? actor.stance : null,
    networks: actor.networks.map(words.network).join(LIST_JOINT),
    weaver: said.weaver ? actor.weaver : null,
    pinned: said.pinned ? actor.pinned : null,
    notes: actor.notes,
  };
  return whatIsThere(fields);
}

function tieValues(words: Words, tie: Tie): ExchangeTie['values'] {
  const fields: Fields<TieField> = {
    type: words.type(tie.type),
    strength: words.strength(tie.strength),
    maturity: tie.maturity && words.maturity(tie.maturity),
    flow: tie.flow,
    sign: words.sign(tie.sign),
    status: words.status(tie.status),
    reason: tie.reason,
    provenance: tie.provenance && words.provenance(tie.provenance),
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

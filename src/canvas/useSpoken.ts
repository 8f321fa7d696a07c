import { useMemo } from 'react';
import type { AnalysisResult, RoleId } from '@/analysis/types';
import type { Language } from '@/i18n/messages';
import { type Translate, useText } from '@/i18n/useText';
import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import { each, once } from '@/model/once';
import type { Shown } from '@/model/shown';
import type { Actor, Project, Tie } from '@/model/types';
import { rolesOfActor } from '@/session/rolesIn';
import {
  actorName,
  DIRECTION_NAMES,
  KIND_NAMES,
  ROLE_NAMES,
  STRENGTH_NAMES,
  tieTypeName,
} from '@/wording/fields';

/** Neighbours that are named; the rest is counted, or nobody would listen to the end. */
const MOST_NAMED = 8;
/** On larger maps only the current actor's ties are told: sentences for everybody would be made with each edit. */
const MOST_TOLD = 300;

/** What a screen reader says of an actor, its ties, and a tie. */
export function useSpoken(
  project: Project,
  shown: Shown,
  result: AnalysisResult | null,
  current: ActorId | null,
) {
  const { t, list, compare, language } = useText();
  const { actors, tieTypes } = project;
  const describe = useMemo(() => {
    const nameOf = (id: ActorId) => actorName(t, ownValue(actors, id));
    const isTold = (id: ActorId) => shown.actors.length <= MOST_TOLD || id === current;
    const neighbours = neighboursOf(shown.ties, isTold);
    return (id: ActorId) => {
      if (!isTold(id)) return '';
      const names = [...(neighbours.get(id) ?? [])].map(nameOf).sort(compare);
      if (names.length === 0) return t(($) => $.walking.tiedToNobody);
      const named = names.slice(0, MOST_NAMED);
      const more = names.length - named.length;
      return more === 0
        ? t(($) => $.walking.tiedTo, { names: list(named) })
        : t(($) => $.walking.tiedToMore, { names: named.join(', '), count: more });
    };
  }, [t, list, compare, actors, shown, current]);
  // Kept while numbers change: asking for each word again, for everybody, would cost more than everything else.
  const say = useMemo(() => createSay(t, language), [t, language]);
  const saidBefore = useMemo(() => createSaid(t, say), [t, say]);
  const words = useMemo(() => {
    const degrees = result?.measures.degree.raw ?? {};
    const sayActor = (actor: Actor) =>
      saidBefore(actor, ownValue(degrees, actor.id) ?? null, rolesOfActor(result, actor.id));
    const sayTie = (tie: Tie) =>
      [
        `${actorName(t, ownValue(actors, tie.source))} – ${actorName(t, ownValue(actors, tie.target))}`,
        say.lower(tieTypeName(t, ownValue(tieTypes, tie.type))),
        say.strength(tie.strength),
        say.direction(tie.direction),
      ].join(', ');
    const called = {
      actor: t(($) => $.canvas.actorRole),
      tie: t(($) => $.canvas.tieRole),
      selected: t(($) => $.walking.selected),
    };
    return { sayActor, sayTie: once(sayTie), called };
  }, [t, say, saidBefore, actors, tieTypes, result]);
  return useMemo(() => ({ ...words, describe }), [words, describe]);
}

type Say = ReturnType<typeof createSay>;

function createSay(t: Translate, language: Language) {
  const lower = (words: string) => words.toLocaleLowerCase(language);
  return {
    lower,
    kind: each((kind: Actor['kind']) => lower(t(KIND_NAMES[kind]))),
    role: each((role: RoleId) => lower(t(ROLE_NAMES[role]))),
    count: each((count: number) => lower(t(($) => $.common.tieCount, { count }))),
    strength: each((strength: Tie['strength']) => lower(t(STRENGTH_NAMES[strength]))),
    direction: each((direction: Tie['direction']) => lower(t(DIRECTION_NAMES[direction]))),
  };
}

interface Said {
  readonly degree: number | null;
  readonly roles: readonly RoleId[];
  readonly words: string;
}

/** Says an actor again only when something about it is another: each analysis asks for everybody. */
function createSaid(t: Translate, say: Say) {
  const said = new WeakMap<Actor, Said>();
  return (actor: Actor, degree: number | null, roles: readonly RoleId[]): string => {
    const known = said.get(actor);
    if (known && known.degree === degree && known.roles === roles) return known.words;
    const ties = degree === null ? [] : [say.count(degree)];
    const words = [actorName(t, actor), say.kind(actor.kind), ...ties, ...roles.map(say.role)].join(', ');
    said.set(actor, { degree, roles, words });
    return words;
  };
}

function neighboursOf(
  ties: readonly Tie[],
  isWanted: (id: ActorId) => boolean,
): ReadonlyMap<ActorId, ReadonlySet<ActorId>> {
  const found = new Map<ActorId, Set<ActorId>>();
  const join = (from: ActorId, to: ActorId) => {
    if (!isWanted(from)) return;
    const known = found.get(from);
    if (known) known.add(to);
    else found.set(from, new Set([to]));
  };
  for (const { source, target } of ties) {
    join(source, target);
    join(target, source);
  }
  return found;
}

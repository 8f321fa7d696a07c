import type { Message } from '@/i18n/messages';
import type { Text } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import type { KnownFrom, StoryFacts } from '@/stages/story/types';
import { actorName, STAGE_NAMES } from '../fields';
import { honestShare } from '../honestShare';
import { byName, nameOf, namesOf } from '../names';
import type { StoryPoint, StoryWords } from './types';

/** What the story of Karawang has to say. */
export type KarawangFacts = Extract<
  StoryFacts,
  { kind: 'case' | 'parties' | 'dependence' | 'removed' | 'rewoven' | 'gain' | 'duties' | 'norms' | 'known' }
>;
type Of<Kind extends KarawangFacts['kind']> = Extract<KarawangFacts, { kind: Kind }>;

/** Digits of a bargaining position: with fewer, a small gain would not be seen. */
const DIGITS = 3;
const NOTHING_MORE = { figures: [], points: [] } as const;

/** A step of the story of Karawang; see `storyWords`. */
export function karawangWords(text: Text, project: Project, facts: KarawangFacts): StoryWords {
  switch (facts.kind) {
    case 'case':
      return caseWords(text, project, facts);
    case 'parties':
      return partiesWords(text, project, facts);
    case 'dependence':
      return dependenceWords(text, project, facts);
    case 'removed':
      return removedWords(text, project, facts);
    case 'rewoven':
      return rewovenWords(text, project, facts);
    case 'gain':
      return gainWords(text, project, facts);
    case 'duties':
      return dutiesWords(text, project, facts);
    case 'norms':
      return normsWords(text, project, facts);
    case 'known':
      return knownWords(text, facts);
  }
}

function caseWords(text: Text, project: Project, facts: Of<'case'>): StoryWords {
  const { t, whole } = text;
  const values = {
    farmers: nameOf(text, project, facts.farmers),
    partners: namesOf(text, project, facts.partners),
  };
  const told =
    facts.partners.length === 1
      ? t(($) => $.story.karawang.case.one, values)
      : t(($) => $.story.karawang.case.several, values);
  return {
    title: t(($) => $.story.karawang.case.title),
    sentences: [...(facts.partners.length > 0 ? [told] : []), t(($) => $.story.karawang.case.source)],
    figures: [
      { label: t(($) => $.story.karawang.case.actors), before: null, now: whole(facts.actors) },
      { label: t(($) => $.story.karawang.case.ties), before: null, now: whole(facts.ties) },
    ],
    points: [],
  };
}

function partiesWords(text: Text, project: Project, { parties, known }: Of<'parties'>): StoryWords {
  const { t, list } = text;
  const names = byName(text, project, parties).map((id) => nameOf(text, project, id));
  return {
    title: t(($) => $.story.karawang.parties.title, { count: parties.length }),
    sentences: [
      t(($) => $.story.karawang.parties.who, { names: list(names) }),
      t(($) => $.story.karawang.parties.unknown),
      t(($) => $.story.karawang.parties.known),
    ],
    figures: [],
    points: knownPoints(text, known),
  };
}

function dependenceWords(text: Text, project: Project, facts: Of<'dependence'>): StoryWords {
  const { t, decimal } = text;
  const index = decimal(facts.index, DIGITS);
  const values = {
    farmers: nameOf(text, project, facts.farmers),
    partners: namesOf(text, project, facts.partners),
    index,
  };
  const told =
    facts.partners.length === 1
      ? t(($) => $.story.karawang.dependence.one, values)
      : t(($) => $.story.karawang.dependence.several, values);
  return {
    title: t(($) => $.story.karawang.dependence.title),
    sentences: [
      ...(facts.partners.length > 0 ? [told] : []),
      ...(facts.hub === null
        ? []
        : [
            t(($) => $.story.karawang.dependence.hub, {
              hub: nameOf(text, project, facts.hub),
              share: honestShare(text, facts.pathShare),
            }),
          ]),
      ...stageSentence(text, facts.stage, ($) => $.story.karawang.dependence.stage),
    ],
    figures: [{ label: t(($) => $.story.karawang.dependence.index), before: null, now: index }],
    points: [],
  };
}

function removedWords(text: Text, project: Project, facts: Of<'removed'>): StoryWords {
  const { t, whole } = text;
  const gone = nameOf(text, project, facts.gone);
  const { lostPairs: lost, pairs } = facts;
  return {
    title: t(($) => $.story.karawang.removed.title),
    sentences: [
      lost > 0
        ? t(($) => $.story.karawang.removed.breaks, { gone, count: facts.parts.length })
        : t(($) => $.story.karawang.removed.holds, { gone }),
      ...(lost > 0 ? [t(($) => $.story.karawang.removed.lost, { lost, pairs })] : []),
      ...stageSentence(text, facts.stage, ($) => $.story.karawang.removed.stage),
      ...(lost > 0 ? [t(($) => $.story.karawang.removed.lesson)] : []),
    ],
    figures: [
      { label: t(($) => $.story.karawang.removed.parts), before: null, now: whole(facts.parts.length) },
      { label: t(($) => $.story.karawang.removed.lostPairs), before: null, now: whole(lost) },
    ],
    points: [],
  };
}

function rewovenWords(text: Text, project: Project, facts: Of<'rewoven'>): StoryWords {
  const { t } = text;
  const { gone, joined, kept, tiesGone, tiesNew, tiesKept } = facts;
  const three = (one: number, two: number, last: number) =>
    t(($) => $.story.karawang.rewoven.three, { one, two, three: last });
  const values = {
    gone: gone.length,
    joined: joined.length,
    kept: kept.length,
    tiesGone,
    tiesNew,
    tiesKept,
  };
  return {
    title: t(($) => $.story.karawang.rewoven.title),
    sentences: [
      t(($) => $.story.karawang.rewoven.who, {
        cooperative: nameOf(text, project, facts.cooperative),
        count: joined.length + kept.length - 1,
      }),
      t(($) => $.story.karawang.rewoven.change, values),
      ...(joined.length > 0
        ? [t(($) => $.story.karawang.rewoven.joined, { names: allNames(text, project, joined) })]
        : []),
      ...stageSentence(text, facts.stage, ($) => $.story.karawang.rewoven.stage),
    ],
    figures: [
      {
        label: t(($) => $.story.karawang.rewoven.parties),
        before: null,
        now: three(gone.length, joined.length, kept.length),
      },
      {
        label: t(($) => $.story.karawang.rewoven.ties),
        before: null,
        now: three(tiesGone, tiesNew, tiesKept),
      },
    ],
    points: [],
  };
}

function gainWords(text: Text, project: Project, facts: Of<'gain'>): StoryWords {
  const { t, decimal } = text;
  const { grain, all, undrawn } = facts;
  const shown = {
    grain: { before: decimal(grain.before, DIGITS), after: decimal(grain.after, DIGITS) },
    all: { before: decimal(all.before, DIGITS), after: decimal(all.after, DIGITS) },
  };
  return {
    title: t(($) => $.story.karawang.gain.title),
    sentences: [
      ...(facts.partners.length > 0
        ? [
            t(($) => $.story.karawang.gain.partners, {
              farmers: nameOf(text, project, facts.farmers),
              partners: namesOf(text, project, facts.partners),
            }),
          ]
        : []),
      t(($) => $.story.karawang.gain.grain, shown.grain),
      t(($) => $.story.karawang.gain.all, shown.all),
      undrawn.length > 0
        ? t(($) => $.story.karawang.gain.undrawn, { names: namesOf(text, project, undrawn) })
        : t(($) => $.story.karawang.gain.like),
    ],
    figures: [
      {
        label: t(($) => $.story.karawang.gain.grainFigure),
        before: shown.grain.before,
        now: shown.grain.after,
      },
      { label: t(($) => $.story.karawang.gain.allFigure), before: shown.all.before, now: shown.all.after },
    ],
    points: [],
  };
}

function dutiesWords(text: Text, project: Project, { parties }: Of<'duties'>): StoryWords {
  const { t } = text;
  return {
    title: t(($) => $.story.karawang.duties.title),
    sentences: [t(($) => $.story.karawang.duties.each)],
    figures: [],
    points: byName(text, project, parties).map((id): StoryPoint => {
      const actor = project.actors[id];
      const role = actor?.role.trim() || t(($) => $.story.silent);
      const words = t(($) => $.story.point, { name: actorName(t, actor), role });
      return { words, actors: [id], ties: [] };
    }),
  };
}

function normsWords(text: Text, project: Project, { farmers, restOn }: Of<'norms'>): StoryWords {
  const { t } = text;
  const names = { farmers: nameOf(text, project, farmers), names: namesOf(text, project, restOn) };
  return {
    ...NOTHING_MORE,
    title: t(($) => $.story.karawang.norms.title),
    sentences: [
      t(($) => $.story.karawang.norms.norms),
      t(($) => $.story.karawang.norms.commitment),
      ...(restOn.length > 0 ? [t(($) => $.story.karawang.norms.restOn, names)] : []),
    ],
  };
}

function knownWords(text: Text, { known, ties }: Of<'known'>): StoryWords {
  const { t } = text;
  return {
    ...NOTHING_MORE,
    title: t(($) => $.story.karawang.known.title),
    sentences: [t(($) => $.story.karawang.known.why, { ties }), t(($) => $.story.karawang.known.next)],
    points: knownPoints(text, known),
  };
}

/** One line for each provenance, which lights its ties. */
function knownPoints({ t }: Text, known: readonly KnownFrom[]): readonly StoryPoint[] {
  return known.map(({ provenance, ties, actors }) => {
    const count = ties.length;
    const words = {
      stated: () => t(($) => $.story.karawang.known.stated, { count }),
      role: () => t(($) => $.story.karawang.known.role, { count }),
      inferred: () => t(($) => $.story.karawang.known.inferred, { count }),
    }[provenance]();
    return { words, actors, ties };
  });
}

/** Everybody by name: a story leaves nobody out. */
function allNames(text: Text, project: Project, ids: readonly ActorId[]): string {
  return text.list(byName(text, project, ids).map((id) => nameOf(text, project, id)));
}

type Stage = Of<'removed'>['stage'];

function stageSentence({ t }: Text, stage: Stage, message: Message): readonly string[] {
  return stage === null ? [] : [t(message, { stage: t(STAGE_NAMES[stage]) })];
}

import type { Text } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { type Project, STAGES, type StageId } from '@/model/types';
import type { GrowthState, StoryFacts } from '@/stages/story/types';
import type { ProposalKind } from '@/stages/weaving/types';
import { actorName, STAGE_NAMES } from '../fields';
import { honestShare } from '../honestShare';
import { nameOf, namesOf } from '../names';
import type { StoryFigure, StoryWords } from './types';

/** What the story of a growing network has to say. */
export type GrowthFacts = Extract<
  StoryFacts,
  { kind: 'fragments' | 'firstTie' | 'reached' | 'hubLeaves' | 'grown' }
>;
type Of<Kind extends GrowthFacts['kind']> = Extract<GrowthFacts, { kind: Kind }>;

/** Below this share of pairs cut off without the hub, nothing is said about it. */
const WARN_FROM = 0.3;

/** A step of the story of a growing network; see `storyWords`. */
export function growthWords(text: Text, project: Project, facts: GrowthFacts): StoryWords {
  switch (facts.kind) {
    case 'fragments':
      return fragmentsWords(text, project, facts);
    case 'firstTie':
      return firstTieWords(text, project, facts);
    case 'reached':
      return reachedWords(text, project, facts);
    case 'hubLeaves':
      return hubLeavesWords(text, project, facts);
    case 'grown':
      return grownWords(text, project, facts);
  }
}

function fragmentsWords(text: Text, project: Project, facts: Of<'fragments'>): StoryWords {
  const { t } = text;
  const { parts, alone, largest, actors, now } = facts;
  return {
    title: stageTitle(text, 'fragments'),
    sentences: [
      t(($) => $.story.growth.fragments.parts, { count: parts, actors }),
      ...(alone > 0 ? [t(($) => $.story.growth.fragments.alone, { count: alone })] : []),
      t(($) => $.story.growth.fragments.largest, { names: namesOf(text, project, largest) }),
      t(($) => $.story.growth.fragments.rule),
    ],
    figures: figuresOf(text, null, now),
    points: [],
  };
}

function firstTieWords(text: Text, project: Project, { weaver, proposal }: Of<'firstTie'>): StoryWords {
  const { t } = text;
  const { source, target, introduction } = proposal;
  const name = (id: ActorId) => nameOf(text, project, id);
  return {
    title: t(($) => $.story.growth.firstTie.title),
    sentences: [
      t(($) => $.story.growth.firstTie.tie, { one: name(source), other: name(target) }),
      ...(weaver === null ? [] : [t(($) => $.story.growth.firstTie.weaver, { weaver: name(weaver) })]),
      introduction.by === null
        ? t(($) => $.story.growth.firstTie.alone)
        : t(($) => $.story.growth.firstTie.introduced, { by: name(introduction.by) }),
    ],
    figures: [],
    points: [],
  };
}

function reachedWords(text: Text, project: Project, facts: Of<'reached'>): StoryWords {
  const { t } = text;
  const { now, before, woven, isLeap } = facts;
  const stage = now.stage ?? 'fragments';
  return {
    title: stageTitle(text, stage),
    sentences: [
      ...whatWasDone(text, project, facts),
      meaning(text, project, stage, now.hub),
      ...(isLeap ? [t(($) => $.story.growth.leap)] : []),
    ],
    figures: figuresOf(text, before, now),
    points: woven.map(({ source, target }) => ({
      words: t(($) => $.story.growth.pair, {
        one: actorName(t, project.actors[source]),
        other: actorName(t, project.actors[target]),
      }),
      actors: [source, target],
      ties: [],
    })),
  };
}

function hubLeavesWords(text: Text, project: Project, facts: Of<'hubLeaves'>): StoryWords {
  const { t, whole } = text;
  const { lostPairs: lost, pairs, parts, woven } = facts;
  const hub = nameOf(text, project, facts.hub);
  return {
    title: t(($) => $.story.growth.hubLeaves.title),
    sentences: [
      t(($) => $.story.growth.hubLeaves.breaks, { count: parts, hub, woven }),
      t(($) => $.story.growth.hubLeaves.lost, { lost, pairs }),
    ],
    figures: [
      {
        label: t(($) => $.story.growth.figure.withoutHub),
        before: null,
        now: honestShare(text, facts.now.withoutHub),
      },
      { label: t(($) => $.story.karawang.removed.parts), before: null, now: whole(parts) },
    ],
    points: [],
  };
}

function grownWords(text: Text, project: Project, facts: Of<'grown'>): StoryWords {
  const { start, now, woven, actors, withoutHubBefore } = facts;
  const { t, decimal } = text;
  const robustness = { before: decimal(start.robustness), after: decimal(now.robustness) };
  const isSturdier = (now.robustness ?? 0) > (start.robustness ?? 0);
  return {
    title: t(($) => $.story.growth.grown.title),
    sentences: [
      t(($) => $.story.growth.grown.sum, { count: woven, actors }),
      isSturdier
        ? t(($) => $.story.growth.grown.sturdier, robustness)
        : t(($) => $.story.growth.grown.not, robustness),
      ...(now.hub !== null && now.withoutHub >= WARN_FROM
        ? [
            t(($) => $.story.growth.grown.warn, {
              hub: nameOf(text, project, now.hub),
              share: honestShare(text, now.withoutHub),
            }),
          ]
        : []),
      t(($) => $.story.growth.grown.next),
    ],
    figures: figuresOf(text, start, now, withoutHubBefore),
    points: [],
  };
}

function stageTitle({ t }: Text, stage: StageId): string {
  return t(($) => $.story.growth.stageTitle, {
    number: STAGES.indexOf(stage) + 1,
    stage: t(STAGE_NAMES[stage]),
  });
}

/** What the weaver did since the step before, by what the ties were for. */
function whatWasDone(text: Text, project: Project, { woven, now }: Of<'reached'>): readonly string[] {
  const { t } = text;
  const hub = now.hub === null ? t(($) => $.common.unnamed) : nameOf(text, project, now.hub);
  const count = (...kinds: readonly ProposalKind[]) =>
    woven.filter(({ kind }) => kinds.includes(kind)).length;
  const said = (number: number, say: (count: number) => string) => (number > 0 ? [say(number)] : []);
  return [
    ...said(count('weave'), (number) => t(($) => $.story.growth.did.weave, { count: number })),
    ...said(count('shareHub'), (number) => t(($) => $.story.growth.did.shareHub, { count: number, hub })),
    ...said(count('closeTriangle', 'core'), (number) => t(($) => $.story.growth.did.core, { count: number })),
    ...said(count('secondAnchor'), (number) => t(($) => $.story.growth.did.secondAnchor, { count: number })),
  ];
}

function meaning(text: Text, project: Project, stage: StageId, hub: ActorId | null): string {
  const { t } = text;
  switch (stage) {
    case 'fragments':
      return t(($) => $.story.growth.means.fragments);
    case 'hub':
      return t(($) => $.story.growth.means.hub, {
        hub: hub === null ? t(($) => $.common.unnamed) : nameOf(text, project, hub),
      });
    case 'multiHub':
      return t(($) => $.story.growth.means.multiHub);
    case 'corePeriphery':
      return t(($) => $.story.growth.means.corePeriphery);
  }
}

/**
 * What matters of a growing network, with what it was before. While it is in fragments nobody is the hub of it, so
 * nothing is said of what would be left without one.
 */
function figuresOf(
  text: Text,
  was: GrowthState | null,
  now: GrowthState,
  withoutHubBefore = was === null || was.stage === 'fragments' ? null : was.withoutHub,
): readonly StoryFigure[] {
  const { t, whole, decimal } = text;
  const figure = (label: string, before: string | null, shown: string): StoryFigure => ({
    label,
    before: before === shown ? null : before,
    now: shown,
  });
  const share = (value: number) => honestShare(text, value);
  const withoutHub = figure(
    t(($) => $.story.growth.figure.withoutHub),
    withoutHubBefore === null ? null : share(withoutHubBefore),
    share(now.withoutHub),
  );
  return [
    figure(
      t(($) => $.story.growth.figure.ties),
      was && whole(was.ties),
      whole(now.ties),
    ),
    figure(
      t(($) => $.story.growth.figure.fragmentation),
      was && share(was.fragmentation),
      share(now.fragmentation),
    ),
    ...(now.stage === 'fragments' ? [] : [withoutHub]),
    figure(
      t(($) => $.story.growth.figure.robustness),
      was && decimal(was.robustness),
      decimal(now.robustness),
    ),
  ];
}

import type { Change, ChangingId, WhatIf } from '@/analysis/whatIf/types';
import type { Message } from '@/i18n/messages';
import type { Text } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { allParts, lossWords } from './bottleneckSentence';
import { namesOf, partsOf } from './names';

/** Changes smaller than what is shown of a number are none. */
const SAME = 0.005;

/**
 * What follows, in a few sentences with mention marks, gravest first: who can no longer reach whom, the parts, who
 * is left without ties, who is now the hub.
 *
 * @param project knows everybody the answer is about
 */
export function whatIfSentences(text: Text, project: Project, answer: WhatIf): readonly string[] {
  const { t } = text;
  const { lostPairs, pairsBefore, gainedPairs, parts, sizes, isolated, stayers } = answer.tearing;
  if (answer.actors.after === 0) return [t(($) => $.whatIf.panel.nobodyLeft)];
  const said: string[] = [];
  if (lostPairs > 0) {
    said.push(t(($) => $.whatIf.panel.lost, { loss: lossWords(text, lostPairs, pairsBefore) }));
  } else if (gainedPairs === 0 && stayers > 1) {
    said.push(t(($) => $.whatIf.panel.holds));
  }
  if (gainedPairs > 0) said.push(t(($) => $.whatIf.panel.gained, { count: gainedPairs }));
  if (sizes.length > 0) {
    const told = partsOf(text, project, allParts(parts, sizes), sizes);
    said.push(t(($) => $.whatIf.panel.parts, { count: sizes.length, parts: told }));
  }
  if (isolated.length > 0 && sizes.length === 0) {
    said.push(t(($) => $.whatIf.panel.isolated, { names: namesOf(text, project, isolated) }));
  }
  const { before, after } = answer.best;
  if (before.length > 0 && after.length > 0 && !isSameList(before, after)) {
    const names = { before: namesOf(text, project, before), after: namesOf(text, project, after) };
    said.push(t(($) => $.whatIf.panel.hubChanges, names));
  }
  return said;
}

/** A number that changes, in words and figures. */
export interface ChangeLine {
  readonly id: ChangingId | 'largest';
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** null where there is nothing to compare with. */
  readonly direction: 'up' | 'down' | null;
  /** What the change means, '' where there is nothing to compare with. */
  readonly meaning: string;
}

interface NumberTexts {
  readonly label: Message;
  readonly up: Message;
  readonly down: Message;
}

const TEXTS: Readonly<Record<ChangeLine['id'], NumberTexts>> = {
  largest: {
    label: ($) => $.whatIf.number.largest,
    up: ($) => $.whatIf.number.largestUp,
    down: ($) => $.whatIf.number.largestDown,
  },
  efficiency: {
    label: ($) => $.whatIf.number.efficiency,
    up: ($) => $.whatIf.number.efficiencyUp,
    down: ($) => $.whatIf.number.efficiencyDown,
  },
  meanPath: {
    label: ($) => $.whatIf.number.meanPath,
    up: ($) => $.whatIf.number.meanPathUp,
    down: ($) => $.whatIf.number.meanPathDown,
  },
  density: {
    label: ($) => $.whatIf.number.density,
    up: ($) => $.whatIf.number.densityUp,
    down: ($) => $.whatIf.number.densityDown,
  },
  degreeCentralization: {
    label: ($) => $.whatIf.number.centralization,
    up: ($) => $.whatIf.number.centralizationUp,
    down: ($) => $.whatIf.number.centralizationDown,
  },
  transitivity: {
    label: ($) => $.whatIf.number.transitivity,
    up: ($) => $.whatIf.number.transitivityUp,
    down: ($) => $.whatIf.number.transitivityDown,
  },
  clusters: {
    label: ($) => $.whatIf.number.clusters,
    up: ($) => $.whatIf.number.clustersUp,
    down: ($) => $.whatIf.number.clustersDown,
  },
};

const ORDER = [
  'largest',
  'efficiency',
  'meanPath',
  'density',
  'degreeCentralization',
  'transitivity',
  'clusters',
] as const satisfies readonly ChangeLine['id'][];

/**
 * The numbers that differ enough to be seen, in the order of the panel. An efficiency that rises only because
 * somebody far away has left is no gain, one that falls only because somebody is new no loss: neither is told; nor is a mean distance once pairs are cut off, for it is
 * then a mean over fewer and nearer pairs.
 */
export function changeLines(text: Text, answer: WhatIf): readonly ChangeLine[] {
  const { t, decimal, percent, whole } = text;
  const { largestShare, numbers, efficiencyLoss, actors, tearing } = answer;
  const more = (actors.after ?? 0) - (actors.before ?? 0);
  const [hasLeft, hasJoined] = [more < 0, more > 0];
  return ORDER.flatMap((id): ChangeLine[] => {
    const { before, after }: Change = id === 'largest' ? largestShare : numbers[id];
    const difference = before === null || after === null ? null : after - before;
    const rises = (difference ?? 0) > 0;
    if (before === after || (difference !== null && Math.abs(difference) < SAME)) return [];
    if (id === 'efficiency' && ((hasLeft && rises) || (hasJoined && !rises))) return [];
    if (id === 'meanPath' && tearing.lostPairs > 0) return [];
    const show = (value: number | null) => {
      if (value === null) return decimal(null);
      if (id === 'largest') return percent(value);
      return id === 'clusters' ? whole(value) : decimal(value);
    };
    const direction = difference === null ? null : difference > 0 ? 'up' : 'down';
    const share = percent(Math.max(0, efficiencyLoss ?? 0));
    return [
      {
        id,
        label: t(TEXTS[id].label),
        before: show(before),
        after: show(after),
        direction,
        meaning: direction === null ? '' : t(TEXTS[id][direction], { share }),
      },
    ];
  });
}

function isSameList(a: readonly ActorId[], b: readonly ActorId[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}

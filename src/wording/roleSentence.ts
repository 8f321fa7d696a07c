import type { RoleFinding, RoleReason } from '@/analysis/types';
import type { Text } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { honestShare } from './honestShare';
import { nameOf, namesOf, partsOf } from './names';

/**
 * Why an actor has a role, in one or two short sentences of the reader's language.
 *
 * @param project for the names; an actor that is gone is called unnamed
 * @returns a sentence with mention marks, to be shown by `Prose` or stripped by `withoutMarks`
 */
export function roleSentence(text: Text, project: Project, actor: ActorId, finding: RoleFinding): string {
  const { t, decimal } = text;
  const { reason } = finding;
  const name = nameOf(text, project, actor);
  switch (reason.kind) {
    case 'mostTies': {
      const values = { actor: name, ties: reason.ties, others: reason.others };
      return reason.top
        ? t(($) => $.analysis.why.mostTiesTop, values)
        : t(($) => $.analysis.why.mostTies, { ...values, mean: decimal(reason.mean, 1) });
    }
    case 'cutsApart':
      return cutsApart(text, project, name, reason);
    case 'manyPaths': {
      const values = { actor: name, share: honestShare(text, reason.pathShare) };
      return reason.top
        ? t(($) => $.analysis.why.manyPathsTop, values)
        : t(($) => $.analysis.why.manyPaths, values);
    }
    case 'fewSteps': {
      const values = { actor: name, steps: decimal(reason.meanSteps, 1) };
      return reason.top
        ? t(($) => $.analysis.why.fewStepsTop, values)
        : t(($) => $.analysis.why.fewSteps, values);
    }
    case 'touchesClusters':
      return t(($) => $.analysis.why.touchesClusters, {
        actor: name,
        count: reason.clusters,
        via: namesOf(text, project, reason.via),
      });
    case 'oneTie':
      return t(($) => $.analysis.why.oneTie, { actor: name, via: nameOf(text, project, reason.via) });
    case 'looselyWoven':
      return t(($) => $.analysis.why.looselyWoven, { actor: name, count: reason.ties });
    case 'noTie':
      return t(($) => $.analysis.why.noTie, { actor: name });
  }
}

type CutsApart = Extract<RoleReason, { kind: 'cutsApart' }>;

/** Two parts are told as a way from one to the other; lone actors as a list; anything else part by part. */
function cutsApart(text: Text, project: Project, actor: string, { parts, sizes }: CutsApart): string {
  const [one, other] = parts;
  if (parts.length === 2 && one && other) {
    return text.t(($) => $.analysis.why.cutsTwo, {
      actor,
      one: namesOf(text, project, one, sizes[0]),
      other: namesOf(text, project, other, sizes[1]),
    });
  }
  if (sizes.every((size) => size === 1)) {
    return text.t(($) => $.analysis.why.cutsSingles, { actor, others: namesOf(text, project, parts.flat()) });
  }
  return text.t(($) => $.analysis.why.cutsMany, {
    actor,
    count: parts.length,
    parts: partsOf(text, project, parts, sizes),
  });
}

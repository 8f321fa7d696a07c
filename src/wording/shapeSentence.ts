import type { ShapeSentence, ToldCluster } from '@/analysis/readShape';
import { mention } from '@/i18n/mention';
import type { Text } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { actorName } from './fields';
import { namesOf } from './names';

/** What clusters there are and who is at the edge, in one sentence with mention marks. */
export function shapeSentence(text: Text, project: Project, said: ShapeSentence): string {
  const { t } = text;
  switch (said.kind) {
    case 'oneBlock':
      return t(($) => $.analysis.reading.oneBlock);
    case 'oneCluster': {
      const clause =
        said.scope === 'all'
          ? t(($) => $.analysis.reading.oneCluster)
          : t(($) => $.analysis.reading.tiedCluster);
      return withEdge(text, project, said.edge, clause);
    }
    case 'clustersAreParts':
      return t(($) => $.analysis.reading.clustersAreParts, { count: said.count });
    case 'clusters':
      return withEdge(text, project, said.edge, clusters(text, project, said));
    case 'noClusters':
      return withEdge(
        text,
        project,
        said.edge,
        t(($) => $.analysis.reading.noClusters),
      );
  }
}

function withEdge(text: Text, project: Project, edge: readonly ActorId[], clause: string): string {
  return edge.length === 0
    ? text.t(($) => $.analysis.reading.sentence, { clause })
    : text.t(($) => $.analysis.reading.withEdge, { clause, edge: namesOf(text, project, edge) });
}

/** Each cluster is one mention: its size and its best tied member, which light up all of it. */
function clusters(text: Text, project: Project, said: Extract<ShapeSentence, { kind: 'clusters' }>): string {
  const { t } = text;
  const { count, told, isClear } = said;
  const values = { count, told: text.list(told.map((one) => cluster(text, project, one))) };
  if (count === 1) return t(($) => $.analysis.reading.onlyCluster, values);
  if (count > told.length)
    return t(($) => $.analysis.reading.manyClusters, { ...values, shown: told.length });
  return isClear
    ? t(($) => $.analysis.reading.clusters, values)
    : t(($) => $.analysis.reading.blurredClusters, values);
}

function cluster(text: Text, project: Project, { leader, members }: ToldCluster): string {
  const name = actorName(text.t, project.actors[leader]);
  const words = text.t(($) => $.analysis.reading.cluster, { count: members.length, leader: name });
  return mention(words, members);
}

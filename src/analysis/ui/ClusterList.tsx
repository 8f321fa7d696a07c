import { useText } from '@/i18n/useText';
import type { Project } from '@/model/types';
import { useLights } from '@/session/useLights';
import { Prose } from '@/ui/Prose';
import { realClusters } from '@/wording/figures';
import { byName, nameOf } from '@/wording/names';
import type { AnalysisResult } from '../types';
import { Disclosure } from './Disclosure';
import styles from './Figures.module.css';
import { ShowMore } from './ShowMore';
import { useShown } from './useShown';

const CLUSTERS_FIRST = 5;
/** Members named in one cluster; a longer list is read on the map. */
const MEMBERS_MAX = 60;

interface ClusterListProps {
  readonly result: AnalysisResult;
  readonly project: Project;
}

/** The clusters by size; pressing one names its members, pointing at one lights them. */
export function ClusterList({ result, project }: ClusterListProps) {
  const text = useText();
  const { onLight, onShow, lighting } = useLights();
  const clusters = realClusters(result);
  const shown = useShown(clusters.length, CLUSTERS_FIRST);
  if (clusters.length < 2) return null;
  return (
    <div>
      {clusters.slice(0, shown.count).map((members, at) => {
        const names = byName(text, project, members)
          .slice(0, MEMBERS_MAX)
          .map((id) => nameOf(text, project, id));
        const rest = members.length - names.length;
        if (rest > 0) names.push(text.t(($) => $.analysis.phrase.others, { count: rest }));
        const number = text.t(($) => $.analysis.figures.clusters.cluster, { number: at + 1 });
        const size = text.t(($) => $.common.actorCount, { count: members.length });
        return (
          <Disclosure key={members[0]} label={`${number} · ${size}`} {...lighting(members)}>
            <p className={styles.members}>
              <Prose text={text.list(names)} onLight={onLight} onShow={onShow} />
            </p>
          </Disclosure>
        );
      })}
      <ShowMore shown={shown} total={clusters.length} />
    </div>
  );
}

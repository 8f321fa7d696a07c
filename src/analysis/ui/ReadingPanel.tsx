import { type ComponentType, memo, useMemo, useRef } from 'react';
import { useText } from '@/i18n/useText';
import type { Project } from '@/model/types';
import type { ReadingSection } from '@/session/panels';
import { useReadingWithNumbers } from '@/session/useReading';
import type { AnalysisResult } from '../types';
import { Bargaining } from './bargaining/Bargaining';
import { Cautions } from './Cautions';
import { ChoicesNote } from './ChoicesNote';
import { Counted } from './Counted';
import { DownloadMeasures } from './DownloadMeasures';
import { Figures } from './Figures';
import { GridDoor } from './GridDoor';
import { Important } from './Important';
import { MapReading } from './MapReading';
import { Progress } from './Progress';
import { type PartGroup, QuickLinks } from './QuickLinks';
import styles from './Reading.module.css';
import { Roles } from './Roles';
import { Bottlenecks } from './whatIf/Bottlenecks';
import { WhatIfPanel } from './whatIf/WhatIfPanel';

interface PartProps {
  readonly result: AnalysisResult;
  readonly project: Project;
}

/** Parts that belong to another feature; the workspace gives them. */
export type OtherParts = Readonly<Partial<Record<ReadingSection, ComponentType<PartProps>>>>;

/** What each part shows; each is a `Section` with the same id. A new part is a line here and its place below. */
const PARTS: Readonly<Partial<Record<ReadingSection, ComponentType<PartProps>>>> = {
  important: Important,
  roles: Roles,
  bargaining: Bargaining,
  grid: GridDoor,
  figures: Figures,
  bottlenecks: Bottlenecks,
  whatIf: WhatIfPanel,
  counted: Counted,
  download: DownloadMeasures,
};

/** The order of the panel: who, how it is as a whole, what if, and what the numbers rest on. */
const GROUPS: readonly PartGroup[] = [
  {
    id: 'actors',
    title: ($) => $.panel.groups.actors,
    sections: ['important', 'roles', 'bargaining', 'grid'],
  },
  { id: 'network', title: ($) => $.panel.groups.network, sections: ['stage', 'weaving', 'figures'] },
  { id: 'resilience', title: ($) => $.panel.groups.resilience, sections: ['bottlenecks', 'whatIf'] },
  { id: 'counting', title: ($) => $.panel.groups.counting, sections: ['counted', 'download'] },
];

/** Groups with the parts that there is something to show for. */
const shownGroups = (parts: OtherParts): readonly PartGroup[] =>
  GROUPS.map((group) => ({
    ...group,
    sections: group.sections.filter((section) => parts[section]),
  })).filter(({ sections }) => sections.length > 0);

const NO_OTHERS: OtherParts = {};

/** What the network in view means: sentences first, then what else there is to know, each part with its answer. */
export function ReadingPanel({ others = NO_OTHERS }: { readonly others?: OtherParts }) {
  const { state, result, project } = useReadingWithNumbers();
  const hasFailed = state === 'failed';
  if (result === null) return <NoReading hasFailed={hasFailed} />;
  return <Reading hasFailed={hasFailed} result={result} project={project} others={others} />;
}

interface ReadingProps extends PartProps {
  readonly hasFailed: boolean;
  readonly others: OtherParts;
}

/** Apart, so that nothing of it is drawn until there is time for what is new. */
const Reading = memo(function Reading({ hasFailed, result, project, others }: ReadingProps) {
  const { t } = useText();
  const panel = useRef<HTMLElement>(null);
  const { parts, groups } = useMemo(() => {
    const all = { ...PARTS, ...others };
    return { parts: all, groups: shownGroups(all) };
  }, [others]);
  return (
    <section ref={panel} className={styles.panel} aria-label={t(($) => $.analysis.panel.name)}>
      {hasFailed ? <p className={styles.failed}>{t(($) => $.analysis.panel.failedStale)}</p> : null}
      <Progress />
      <ChoicesNote result={result} />
      <MapReading result={result} project={project} />
      <Cautions result={result} />
      <QuickLinks
        groups={groups}
        elementOf={({ id }) => panel.current?.querySelector<HTMLElement>(`[data-group="${id}"]`) ?? null}
      />
      {groups.map(({ id, title, sections }) => (
        <div key={id} className={styles.group} data-group={id}>
          <p className={styles.groupName}>{t(title)}</p>
          {sections.map((section) => {
            const Part = parts[section];
            return Part ? <Part key={section} result={result} project={project} /> : null;
          })}
        </div>
      ))}
    </section>
  );
});

/** Before the first result: the shape of what comes, or an honest word when none comes. */
function NoReading({ hasFailed }: { readonly hasFailed: boolean }) {
  const { t } = useText();
  return (
    <section className={styles.panel} aria-label={t(($) => $.analysis.panel.name)} aria-busy={!hasFailed}>
      {hasFailed ? (
        <p className={styles.failed}>{t(($) => $.analysis.panel.failed)}</p>
      ) : (
        <>
          <p className={styles.quiet}>{t(($) => $.analysis.panel.computing)}</p>
          <div className={styles.bone} />
          <div className={styles.bone} />
          <div className={styles.bone} />
        </>
      )}
    </section>
  );
}

import { useMemo } from 'react';
import type { Message } from '@/i18n/messages';
import { type Translate, useText } from '@/i18n/useText';
import { ownValue } from '@/model/entries';
import { tieTypeId } from '@/model/ids';
import type { MapFilter, Project } from '@/model/types';
import { useAnalysis, useFrame, useProject, useSession, useView } from '@/session/useSession';
import { fieldValue } from '@/wording/dataFields';
import { STRENGTH_NAMES, sectorName, tieTypeName } from '@/wording/fields';
import { FilterGroup } from './FilterGroup';
import { filterRows } from './filterRows';
import styles from './LookingPanel.module.css';

const PARTS = [
  'sectors',
  'kinds',
  'roles',
  'tieTypes',
  'strengths',
] as const satisfies readonly (keyof MapFilter)[];

const TITLES: Readonly<Record<keyof MapFilter, Message>> = {
  sectors: ($) => $.looking.sectors,
  kinds: ($) => $.looking.kinds,
  roles: ($) => $.looking.roles,
  tieTypes: ($) => $.looking.tieTypes,
  strengths: ($) => $.looking.strengths,
};

/** What is seen of the map: ticks by sector, kind, role, tie type and strength. */
export function FilterSection() {
  const text = useText();
  const { t } = text;
  const { view } = useSession();
  const project = useProject();
  const frame = useFrame();
  const filter = useView((state) => state.filter);
  const { result } = useAnalysis();
  const own = result?.frame === frame.id ? result : null;
  const rows = useMemo(() => filterRows(project, frame, filter, own), [project, frame, filter, own]);
  const names: { readonly [Part in keyof MapFilter]: (value: string) => string } = {
    sectors: (value) => (value ? sectorName(t, value) : t(($) => $.looking.noSector)),
    kinds: (value) => fieldValue(text, project.groups, 'kind', value),
    roles: (value) => (value ? fieldValue(text, project.groups, 'role', value) : t(($) => $.looking.noRole)),
    tieTypes: (value) => typeName(t, project, value),
    strengths: (value) => t(value === 'strong' ? STRENGTH_NAMES.strong : STRENGTH_NAMES.weak),
  };
  const group = <Part extends keyof MapFilter>(part: Part) => (
    <FilterGroup<MapFilter[Part][number]>
      key={part}
      title={t(titleOf(part))}
      isOpenFirst={part === 'sectors' || filter[part].length > 0}
      rows={rows[part]}
      hidden={filter[part]}
      nameOf={names[part]}
      onChange={(hidden) => view.setState({ filter: { ...filter, [part]: hidden } })}
    />
  );
  return (
    <section className={styles.group} aria-labelledby="looking-filter">
      <h3 id="looking-filter" className={styles.heading}>
        {t(($) => $.looking.filter)}
      </h3>
      {PARTS.map((part) => group(part))}
      {own ? null : <p className={styles.hint}>{t(($) => $.looking.rolesLater)}</p>}
    </section>
  );
}

const titleOf = (part: keyof MapFilter): Message => TITLES[part];

const typeName = (t: Translate, project: Project, id: string) =>
  tieTypeName(t, ownValue(project.tieTypes, tieTypeId(id)));

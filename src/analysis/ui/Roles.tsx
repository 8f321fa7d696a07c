import { useId, useMemo } from 'react';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import type { Project } from '@/model/types';
import { Prose } from '@/ui/Prose';
import { ROLE_NAMES } from '@/wording/fields';
import { roleSentence } from '@/wording/roleSentence';
import type { AnalysisResult, RoleId } from '../types';
import { actorsByRole, type RoleGroup } from './actorsByRole';
import { Disclosure } from './Disclosure';
import reading from './Reading.module.css';
import styles from './Roles.module.css';
import { ShowMore } from './ShowMore';
import { useLights } from './useLights';
import { useShown } from './useShown';

const FIRST = 5;

const ROLE_MEANINGS: Readonly<Record<RoleId, Message>> = {
  hub: ($) => $.analysis.roles.hub,
  broker: ($) => $.analysis.roles.broker,
  closeness: ($) => $.analysis.roles.closeness,
  spanner: ($) => $.analysis.roles.spanner,
  peripheral: ($) => $.analysis.roles.peripheral,
  isolate: ($) => $.analysis.roles.isolate,
};

interface RolesProps {
  readonly result: AnalysisResult;
  readonly project: Project;
}

/** The roles somebody has on this map, each actor with why. */
export function Roles({ result, project }: RolesProps) {
  const { t } = useText();
  const id = useId();
  const groups = useMemo(() => actorsByRole(result), [result]);
  return (
    <section className={reading.section} aria-labelledby={id}>
      <h2 id={id} className={reading.heading}>
        {t(($) => $.analysis.roles.title)}
      </h2>
      {groups.length === 0 ? <p className={reading.quiet}>{t(($) => $.analysis.roles.none)}</p> : null}
      {groups.map((group) => (
        <RoleList key={group.role} group={group} project={project} />
      ))}
      <Disclosure label={t(($) => $.analysis.roles.howFound)}>
        <p>{t(($) => $.analysis.roles.rules)}</p>
        <p className={reading.quiet}>{t(($) => $.analysis.roles.source)}</p>
      </Disclosure>
    </section>
  );
}

function RoleList({ group, project }: { readonly group: RoleGroup; readonly project: Project }) {
  const text = useText();
  const { onLight, onShow } = useLights();
  const { role, holders } = group;
  const shown = useShown(holders.length, FIRST);
  return (
    <div className={styles.group}>
      <h3 className={styles.head}>
        <span className={styles.role}>{text.t(ROLE_NAMES[role])}</span>
        <span className={styles.count}>{text.t(($) => $.common.actorCount, { count: holders.length })}</span>
      </h3>
      <p className={reading.quiet}>{text.t(ROLE_MEANINGS[role])}</p>
      <ul className={styles.list}>
        {holders.slice(0, shown.count).map(({ actor, finding }) => (
          <li key={actor}>
            <Prose text={roleSentence(text, project, actor, finding)} onLight={onLight} onShow={onShow} />
          </li>
        ))}
      </ul>
      <ShowMore shown={shown} total={holders.length} />
    </div>
  );
}

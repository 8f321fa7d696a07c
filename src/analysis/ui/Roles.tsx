import { useMemo } from 'react';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import type { Project } from '@/model/types';
import { useLights } from '@/session/useLights';
import { Prose } from '@/ui/Prose';
import { ROLE_NAMES } from '@/wording/fields';
import { namesOf } from '@/wording/names';
import { roleSentence } from '@/wording/roleSentence';
import type { AnalysisResult, RoleId } from '../types';
import { actorsByRole, type RoleGroup } from './actorsByRole';
import { Disclosure } from './Disclosure';
import reading from './Reading.module.css';
import { RoleAdvice } from './RoleAdvice';
import styles from './Roles.module.css';
import { Section } from './Section';
import { ShowMore } from './ShowMore';
import { useShown } from './useShown';

const FIRST = 5;
/** Roles that fit on the two lines of the closed part. */
const ROLES_IN_SHORT = 3;
/** More are only counted there. */
const NAMES_IN_SHORT = 2;

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
  const text = useText();
  const { t } = text;
  const groups = useMemo(() => actorsByRole(result), [result]);
  const summary = groups
    .slice(0, ROLES_IN_SHORT)
    .map(({ role, holders }) => {
      const actors = holders.map(({ actor }) => actor);
      const who =
        actors.length > NAMES_IN_SHORT
          ? t(($) => $.common.actorCount, { count: actors.length })
          : namesOf(text, project, actors);
      return `${t(ROLE_NAMES[role])}: ${who}`;
    })
    .join(' · ');
  return (
    <Section
      id="roles"
      title={t(($) => $.analysis.roles.title)}
      summary={summary || t(($) => $.analysis.roles.none)}
    >
      {groups.length === 0 ? <p className={reading.quiet}>{t(($) => $.analysis.roles.none)}</p> : null}
      {groups.map((group) => (
        <RoleList key={group.role} group={group} project={project} />
      ))}
      <Disclosure label={t(($) => $.analysis.roles.howFound)}>
        <p>{t(($) => $.analysis.roles.rules)}</p>
        <p className={reading.quiet}>{t(($) => $.analysis.roles.source)}</p>
      </Disclosure>
    </Section>
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
      <Disclosure label={text.t(($) => $.measure.whatToDo)}>
        <RoleAdvice role={role} />
      </Disclosure>
    </div>
  );
}

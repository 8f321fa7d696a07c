import { useStore } from 'zustand';
import { ROLES } from '@/analysis/types';
import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { rolesOfActor } from '@/session/rolesIn';
import { useSession } from '@/session/useSession';
import { ROLE_NAMES } from '@/wording/fields';
import styles from './ActorList.module.css';

interface RoleBadgeProps {
  readonly actor: ActorId;
  /** How many roles are named; the first is the strongest. */
  readonly most?: number;
}

/**
 * The roles of an actor by the newest analysis. Standing at the edge is not named here: it is what most actors
 * do, and may only mean that they are not yet mapped; the reading says so with its reason.
 */
export function RoleBadge({ actor, most = 1 }: RoleBadgeProps) {
  const { t } = useText();
  // The same list for the same roles: of thousands of rows only those whose roles have changed draw anew.
  const held = useStore(useSession().analysis, ({ result }) => rolesOfActor(result, actor));
  const roles = ROLES.filter((role) => role !== 'peripheral' && held.includes(role));
  return roles.slice(0, most).map((role) => (
    <span key={role} className={styles.badge}>
      {t(ROLE_NAMES[role])}
    </span>
  ));
}

import { Handle, type NodeProps, Position } from '@xyflow/react';
import { ArrowLeftRight, Crosshair, type LucideIcon, Pin, Spline, Star, Waypoints } from 'lucide-react';
import { memo } from 'react';
import { ROLES, type RoleId } from '@/analysis/types';
import { useText } from '@/i18n/useText';
import { Knot } from '@/ui/Knot';
import { ROLE_NAMES } from '@/wording/fields';
import styles from './ActorNode.module.css';
import { CutOffBadge } from './ghost/CutOffBadge';
import { NameField } from './NameField';
import type { ActorNodeType } from './toFlow';
import { useNaming } from './useNaming';

/** Roles that are worth a badge on the map; the edge of a map is seen without one. */
const BADGES = {
  hub: Star,
  broker: ArrowLeftRight,
  closeness: Crosshair,
  spanner: Waypoints,
} as const satisfies Partial<Record<RoleId, LucideIcon>>;

type BadgeRole = keyof typeof BADGES;

/** Whether a role is shown as a badge. */
export const hasBadge = (role: RoleId): role is BadgeRole => role in BADGES;

export const BADGE_ROLES = ROLES.filter(hasBadge);

/** The badge of a role, for the map and its legend. */
export function RoleBadge({ role, title }: { readonly role: BadgeRole; readonly title: string }) {
  const Icon = BADGES[role];
  return (
    <span className={styles.badge} title={title}>
      <Icon size={11} strokeWidth={2.6} aria-hidden="true" />
    </span>
  );
}

/** The sign of an actor that every layout leaves where it is. */
export function PinBadge({ title }: { readonly title: string }) {
  return (
    <span className={`${styles.badge} ${styles.pin}`} title={title}>
      <Pin size={10} strokeWidth={2.6} aria-hidden="true" />
    </span>
  );
}

/** An actor on the map: knot, name below, badges of its roles, and the ring from which ties are drawn. */
export const ActorNode = memo(function ActorNode({ data, selected }: NodeProps<ActorNodeType>) {
  const { t } = useText();
  const { actor, label, hasLabel, tip, size, look, roles, isDimmed, isLit, isNaming, isConnectFrom, ghost } =
    data;
  const { rename, stopNaming, nameNext } = useNaming(actor);
  const state = [
    selected ? styles.selected : '',
    isDimmed ? styles.dimmed : '',
    isLit ? styles.lit : '',
    isConnectFrom ? styles.connectFrom : '',
    ghost === 'none' ? '' : styles[ghost],
    hasLabel ? '' : styles.unnamed,
  ].join(' ');
  const badges = roles.filter(hasBadge);
  return (
    <div className={`${styles.actor} ${state}`} style={{ width: size, height: size }}>
      <Handle type="source" position={Position.Top} className={styles.ring} tabIndex={-1}>
        {selected ? (
          <span className={styles.grip}>
            <Spline size={16} aria-hidden="true" />
          </span>
        ) : null}
      </Handle>
      <div className={styles.knot} title={tip}>
        <Knot {...look} size={size} />
      </div>
      {badges.length > 0 || actor.pinned || ghost === 'cutOff' ? (
        <div className={styles.badges}>
          {ghost === 'cutOff' ? <CutOffBadge title={t(($) => $.whatIf.map.cutOff)} /> : null}
          {badges.map((role) => (
            <RoleBadge key={role} role={role} title={t(ROLE_NAMES[role])} />
          ))}
          {actor.pinned ? <PinBadge title={t(($) => $.canvas.pinned)} /> : null}
        </div>
      ) : null}
      <div className={styles.below} data-scaled="">
        {isNaming ? (
          <NameField
            first={actor.name}
            label={t(($) => $.canvas.nameOfActor)}
            onDone={rename}
            onCancel={stopNaming}
            onNext={nameNext}
          />
        ) : (
          <span className={styles.name} dir="auto" title={label.length > 40 ? label : undefined}>
            {label}
          </span>
        )}
      </div>
    </div>
  );
});

import { ROLES, type RoleId } from '@/analysis/types';
import type { Place } from '@/model/types';
import { ICON_SIDE } from './knotPaths';
import { circle, type PathShape, path } from './shapes';

/** What a small disc beside a knot says: a role that the analysis found, or that a layout leaves it where it is. */
export type Badge = 'hub' | 'broker' | 'closeness' | 'spanner' | 'pin';

/** Lines of the signs: Lucide's (ISC licence), as one path each. */
const SIGNS: Readonly<Record<Badge, string>> = {
  hub: 'M11.525 2.295a.53.53 0 0 1 .95 0l2.31 4.679a2.123 2.123 0 0 0 1.595 1.16l5.166.756a.53.53 0 0 1 .294.904l-3.736 3.638a2.123 2.123 0 0 0-.611 1.878l.882 5.14a.53.53 0 0 1-.771.56l-4.618-2.428a2.122 2.122 0 0 0-1.973 0L6.396 21.01a.53.53 0 0 1-.77-.56l.881-5.139a2.122 2.122 0 0 0-.611-1.879L2.16 9.795a.53.53 0 0 1 .294-.906l5.165-.755a2.122 2.122 0 0 0 1.597-1.16z',
  broker: 'M8 3 4 7l4 4M4 7h16M16 21l4-4-4-4M20 17H4',
  closeness: 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0ZM22 12H18M6 12H2M12 6V2M12 22V18',
  spanner:
    'M10.586 5.414l-5.172 5.172M18.586 13.414l-5.172 5.172M6 12h12M10 20a2 2 0 1 0 4 0a2 2 0 1 0 -4 0ZM10 4a2 2 0 1 0 4 0a2 2 0 1 0 -4 0ZM18 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0ZM2 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z',
  pin: 'M12 17v5M9 10.76a2 2 0 0 1-1.11 1.79l-1.78.9A2 2 0 0 0 5 15.24V16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-.76a2 2 0 0 0-1.11-1.79l-1.78-.9A2 2 0 0 1 15 10.76V7a1 1 0 0 1 1-1 2 2 0 0 0 0-4H8a2 2 0 0 0 0 4 1 1 0 0 1 1 1z',
};

/** As in `canvas/ActorNode.module.css`, px at zoom 1: the disc, how far in and up it stands, and from one to the next. */
const DISC_PX = 18;
const LINE_PX = 1.5;
const IN_PX = 12;
const UP_PX = 7;
const STEP_PX = 13;
const ICON_PX = { sign: 11, pin: 10 } as const;

/** Badges of an actor in the order of roles, the pin last. */
export function badgesOf(roles: readonly RoleId[], isPinned: boolean): readonly Badge[] {
  const found = ROLES.filter((role) => roles.includes(role)).filter(isBadge);
  return isPinned ? [...found, 'pin'] : found;
}

const isBadge = (role: RoleId): role is Badge & RoleId => role in SIGNS;

/** The discs beside a knot. */
export function badgeShapes(badges: readonly Badge[], [x, y]: Place, size: number): readonly PathShape[] {
  const top = y - size / 2 - UP_PX + DISC_PX / 2;
  const left = x + size / 2 - IN_PX + DISC_PX / 2;
  return badges.flatMap((badge, index) => badgeAt(badge, left + index * STEP_PX, top));
}

/** One disc round its middle. */
export function badgeAt(badge: Badge, x: number, y: number): readonly PathShape[] {
  const isPin = badge === 'pin';
  const icon = isPin ? ICON_PX.pin : ICON_PX.sign;
  const scale = icon / ICON_SIDE;
  return [
    path(circle(x, y, (DISC_PX - LINE_PX) / 2), {
      fill: isPin ? 'paper' : 'nila',
      line: isPin ? 'line-strong' : 'ground',
      width: LINE_PX,
    }),
    path(SIGNS[badge], {
      at: { x: x - icon / 2, y: y - icon / 2, turn: 0, scale },
      line: isPin ? 'muted' : 'on-nila',
      width: 2.6,
      cap: 'round',
    }),
  ];
}

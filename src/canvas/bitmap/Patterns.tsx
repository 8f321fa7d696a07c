import { memo, type Ref, useMemo } from 'react';
import type { KnotLook } from '@/appearance/actorLook';
import { Knot } from '@/ui/Knot';
import { BADGE_ROLES, hasBadge, PinBadge, RoleBadge } from '../ActorNode';
import { CutOffBadge } from '../ghost/CutOffBadge';
import type { ActorNodeType } from '../toFlow';
import styles from './BitmapLayer.module.css';
import { lookKey, PATTERN_PX, SMALL_PATTERN_PX } from './sprites';

interface PatternsProps {
  readonly patterns: Ref<HTMLDivElement>;
  readonly looks: readonly Pattern[];
}

/** One drawn pattern of each look and badge, not seen, from which a painter takes its pictures. */
export const Patterns = memo(function Patterns({ patterns, looks }: PatternsProps) {
  return (
    <div ref={patterns} className={styles.patterns} aria-hidden="true">
      {looks.map(({ key, look, size }) => (
        <span key={key} data-look={key}>
          <Knot {...look} size={size} />
        </span>
      ))}
      {BADGE_ROLES.map((role) => (
        <span key={role} data-badge={role}>
          <RoleBadge role={role} title="" />
        </span>
      ))}
      <span data-badge="cutOff">
        <CutOffBadge title="" />
      </span>
      <span data-badge="pin">
        <PinBadge title="" />
      </span>
    </div>
  );
});

/** Which badges an actor has, as patterns are named. */
export const badgesOf = ({ data }: ActorNodeType): readonly string[] => {
  const cutOff = data.ghost === 'cutOff' ? ['cutOff'] : [];
  return [...cutOff, ...data.roles.filter(hasBadge), ...(data.actor.pinned ? ['pin'] : [])];
};

interface Pattern {
  readonly key: string;
  readonly look: KnotLook;
  readonly size: number;
}

/** One of each look on the map. */
export function useLooks(...lists: readonly (readonly ActorNodeType[])[]): readonly Pattern[] {
  return useMemo(() => {
    const found = new Map<string, Pattern>();
    for (const { data } of lists.flat()) {
      const key = lookKey(data.look, data.size);
      if (!found.has(key)) {
        found.set(key, { key, look: data.look, size: key.endsWith('small') ? SMALL_PATTERN_PX : PATTERN_PX });
      }
    }
    // In an order that does not hang on who is drawn first.
    return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    // biome-ignore lint/correctness/useExhaustiveDependencies: the lists are the dependencies
  }, lists);
}

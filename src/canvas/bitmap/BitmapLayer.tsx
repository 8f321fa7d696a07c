import { useStoreApi, ViewportPortal } from '@xyflow/react';
import { memo, type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { KnotLook } from '@/appearance/actorLook';
import type { NameLines } from '@/picture/nameLines';
import { useSame } from '@/session/useSame';
import { Knot } from '@/ui/Knot';
import { BADGE_ROLES, hasBadge, PinBadge, RoleBadge } from '../ActorNode';
import { CutOffBadge } from '../ghost/CutOffBadge';
import type { ActorNodeType } from '../toFlow';
import styles from './BitmapLayer.module.css';
import { type Bitmap, createBitmap } from './createBitmap';
import { createMapPainter } from './mapPainter';
import { lookKey, PATTERN_PX, SMALL_PATTERN_PX } from './sprites';
import type { Painted } from './useBitmap';

interface BitmapLayerProps {
  readonly painted: Painted;
  /** Filled in here: how the painter breaks a name into lines. */
  readonly linesOf: RefObject<(name: string) => NameLines>;
}

/** A large map as a picture that moves along with it, under and between what React Flow draws. */
export function BitmapLayer(props: BitmapLayerProps) {
  return (
    <ViewportPortal>
      <Plates {...props} />
    </ViewportPortal>
  );
}

function Plates({ painted, linesOf }: BitmapLayerProps) {
  const store = useStoreApi();
  const patterns = useRef<HTMLDivElement>(null);
  const plates = useRef<HTMLDivElement>(null);
  const bitmaps = useRef<{ readonly base: Bitmap; readonly over: Bitmap } | null>(null);
  const { base, over, isDimmed } = painted;
  const looks = useSame(useLooks(base.actors, over.actors));
  const dimmed = isDimmed ? styles.dimmed : '';

  useLayoutEffect(() => {
    const [ties, tiesOver, knots, knotsOver] = plates.current?.querySelectorAll('canvas') ?? [];
    if (!patterns.current || !ties || !tiesOver || !knots || !knotsOver) return;
    const painter = createMapPainter(patterns.current, badgesOf);
    const viewNow = () => {
      const { transform, width, height } = store.getState();
      return { x: transform[0], y: transform[1], zoom: transform[2], width, height };
    };
    const made = {
      base: createBitmap({ ties, knots }, painter, viewNow),
      over: createBitmap({ ties: tiesOver, knots: knotsOver }, painter, viewNow),
    };
    const each = (act: (bitmap: Bitmap) => void) => {
      act(made.base);
      act(made.over);
    };
    const renew = () => {
      painter.forget();
      each((bitmap) => bitmap.repaint());
    };
    linesOf.current = painter.linesOf;
    bitmaps.current = made;
    const endFollowing = store.subscribe((state, before) => {
      const isMoved =
        state.transform !== before.transform ||
        state.width !== before.width ||
        state.height !== before.height;
      if (isMoved) each((bitmap) => bitmap.follow());
    });
    const themes = new MutationObserver(renew);
    themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    document.fonts.addEventListener('loadingdone', renew);
    return () => {
      each((bitmap) => bitmap.dispose());
      endFollowing();
      themes.disconnect();
      document.fonts.removeEventListener('loadingdone', renew);
      bitmaps.current = null;
    };
  }, [store, linesOf]);
  useLayoutEffect(() => bitmaps.current?.base.show(base), [base]);
  useLayoutEffect(() => bitmaps.current?.over.show(over), [over]);

  return (
    <>
      <div ref={plates} aria-hidden="true">
        <canvas width={0} height={0} className={`${styles.plate} ${styles.ties} ${dimmed}`} />
        <canvas width={0} height={0} className={`${styles.plate} ${styles.tiesOver}`} />
        <canvas width={0} height={0} className={`${styles.plate} ${styles.knots} ${dimmed}`} />
        <canvas width={0} height={0} className={`${styles.plate} ${styles.knotsOver}`} />
      </div>
      <div ref={patterns} className={styles.patterns} aria-hidden="true">
        <Patterns looks={looks} />
      </div>
    </>
  );
}

/** One drawing of each look and badge, for the painter to copy. */
const Patterns = memo(function Patterns({ looks }: { readonly looks: readonly Pattern[] }) {
  return (
    <>
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
    </>
  );
});

const badgesOf = ({ data }: ActorNodeType): readonly string[] => {
  const cutOff = data.ghost === 'cutOff' ? ['cutOff'] : [];
  return [...cutOff, ...data.roles.filter(hasBadge), ...(data.actor.pinned ? ['pin'] : [])];
};

interface Pattern {
  readonly key: string;
  readonly look: KnotLook;
  readonly size: number;
}

/** One of each look on the map. */
function useLooks(...lists: readonly (readonly ActorNodeType[])[]): readonly Pattern[] {
  return useMemo(() => {
    const found = new Map<string, Pattern>();
    for (const { data } of lists.flat()) {
      const key = lookKey(data.look, data.size);
      if (!found.has(key)) {
        found.set(key, { key, look: data.look, size: key.endsWith('small') ? SMALL_PATTERN_PX : PATTERN_PX });
      }
    }
    return [...found.values()];
    // biome-ignore lint/correctness/useExhaustiveDependencies: the lists are the dependencies
  }, lists);
}

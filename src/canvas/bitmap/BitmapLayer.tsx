import { useStoreApi, ViewportPortal } from '@xyflow/react';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { NameLines } from '@/picture/nameLines';
import { useSame } from '@/session/useSame';
import styles from './BitmapLayer.module.css';
import { type Bitmap, createBitmap } from './createBitmap';
import { createMapPainter } from './mapPainter';
import { badgesOf, Patterns, useLooks } from './Patterns';
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
      <Patterns patterns={patterns} looks={looks} />
    </>
  );
}

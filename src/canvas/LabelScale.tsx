import { useStore } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';

/** Up to this factor names grow against the zoom; in a crowd they would only cover each other. */
const MOST = { few: 2.4, crowd: 1.7, chosen: 3 };
/** More actors than this are a crowd. */
const FEW = 25;

/** Under this zoom the names of a crowd would only cover each other: those that matter most stay. */
const CROWDED_ZOOM = 0.45;

/**
 * Keeps names readable while the map is zoomed out: under 100 % they keep their size on screen. In a crowd seen
 * from far only hubs, brokers and what is selected or lit keep their names.
 */
export function LabelScale({ canvas }: { readonly canvas: RefObject<HTMLElement | null> }) {
  const isCrowd = useStore(({ nodes }) => nodes.length > FEW);
  const isFar = useStore(({ transform: [, , zoom] }) => zoom < CROWDED_ZOOM);
  const names = isCrowd && isFar ? 'chosen' : isCrowd ? 'crowd' : 'few';
  const scale = useStore(
    ({ transform: [, , zoom] }) => Math.round(Math.min(MOST[names], Math.max(1, 1 / zoom)) * 20) / 20,
  );
  useEffect(() => {
    canvas.current?.style.setProperty('--label-scale', String(scale));
    canvas.current?.setAttribute('data-names', names);
  }, [canvas, scale, names]);
  return null;
}
